import { isSystemPage, systemPages } from '../../addresses.ts'
import { isLocale, type Locale } from '../../locales.ts'
import { rule } from '../problems.ts'
import type { Rule } from './rule.ts'

const { error } = rule('slugs')

/** No two pages of a language at the same address, and none with the name of a page that the site makes itself. */
export const checkSlugs: Rule = ({ articles }) =>
  articles.flatMap(article => {
    const {
      id,
      locale,
      file,
      fields: { slug },
      at,
    } = article
    if (isSystemPage(id)) {
      const what = `The file has the name of a page that the site makes itself: "${id}".`
      return [error({ file, line: 1 }, what, 'Rename it in every language.')]
    }
    if (slug === undefined) return []
    const other = articles.find(
      page => page !== article && page.locale === locale && page.fields.slug === slug,
    )
    if (other) {
      const what = `The slug "${slug}" is also that of ${other.id}.mdx.`
      const remedy = 'Change it in the new page; the address that is published already must stay.'
      return [error(at(['slug']), what, remedy)]
    }
    const what = `The address "${slug}" belongs to a page that the site makes itself.`
    return isTaken(slug, locale) ? [error(at(['slug']), what, 'Choose another slug.')] : []
  })

function isTaken(slug: string, locale: Locale): boolean {
  return isLocale(slug) || Object.values(systemPages).some(slugs => slugs[locale] === slug)
}
