import { isSystemPage, systemPages } from '../../addresses.ts'
import { isLocale, type Locale } from '../../locales.ts'
import { rule } from '../problems.ts'
import type { Rule } from './rule.ts'

const { error } = rule('slugs')

/** No two pages of a language at the same address, and none with the name of a page that the site makes itself. */
export const checkSlugs: Rule = ({ articles }) =>
  articles.flatMap(({ id, locale, file, fields: { slug }, at }, index) => {
    if (isSystemPage(id)) {
      const what = `The file has the name of a page that the site makes itself: "${id}".`
      return [error({ file, line: 1 }, what, 'Rename it in every language.')]
    }
    if (slug === undefined) return []
    const before = articles.slice(0, index).filter(other => other.locale === locale)
    const first = before.find(({ fields }) => fields.slug === slug)
    if (first) {
      const what = `The slug "${slug}" is already that of ${first.file}.`
      return [error(at(['slug']), what, 'Choose another word for one of the two.')]
    }
    const what = `The address "${slug}" belongs to a page that the site makes itself.`
    return isTaken(slug, locale) ? [error(at(['slug']), what, 'Choose another slug.')] : []
  })

function isTaken(slug: string, locale: Locale): boolean {
  return isLocale(slug) || Object.values(systemPages).some(slugs => slugs[locale] === slug)
}
