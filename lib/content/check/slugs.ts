import { systemPages } from '../../addresses.ts'
import { isLocale } from '../../locales.ts'
import { rule } from '../problems.ts'
import type { Rule } from './rule.ts'

const { error } = rule('slugs')

/** No two pages of a language at the same address. */
export const checkSlugs: Rule = ({ articles }) =>
  articles.flatMap(({ id, locale, fields: { slug }, at }, index) => {
    if (slug === undefined) return []
    const place = at(['slug'])
    const first = articles
      .slice(0, index)
      .find(other => other.locale === locale && other.fields.slug === slug)
    if (first)
      return [
        error(
          place,
          `The slug "${slug}" is already that of ${first.file}.`,
          'Choose another word for one of the two.',
        ),
      ]
    const taken =
      isLocale(slug) ||
      Object.entries(systemPages).some(([page, slugs]) => slugs[locale] === slug || page === id)
    return taken
      ? [
          error(
            place,
            `The address "${slug}" belongs to a page that the site makes itself.`,
            'Choose another slug.',
          ),
        ]
      : []
  })
