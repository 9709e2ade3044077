import { isSystemPage } from '../../addresses.ts'
import { locales } from '../../locales.ts'
import { parsePageLink } from '../links.ts'
import { rule } from '../problems.ts'
import { straysOf } from './lost-pages.ts'
import { type Rule, readable } from './rule.ts'

const { warning } = rule('orphans')

/** Another page leads to every page; those about the guide stand at the foot of each. */
export const checkOrphans: Rule = corpus => {
  const articles = readable(corpus)
  const linked = new Set(
    articles.flatMap(({ id, locale, outline }) =>
      outline.links.flatMap(({ url }) => {
        const page = parsePageLink(url)?.page
        return page && page !== id ? [`${locale}/${page}`] : []
      }),
    ),
  )
  // While a page cannot be read, a link leads nowhere, or a page has no twin, the fault is there.
  const ids = corpus.articles.map(({ id }) => id)
  const isLost = (link: string) => !isSystemPage(link.slice(3)) && !ids.includes(link.slice(3))
  if (straysOf(corpus).some(({ page }) => page)) return []
  if (articles.length < corpus.articles.length || [...linked].some(isLost)) return []
  const hasTwin = (page: string) => ids.filter(id => id === page).length === locales.length
  return articles
    .filter(({ fields }) => fields.category !== 'about')
    .filter(({ id, locale }) => hasTwin(id) && !linked.has(`${locale}/${id}`))
    .map(({ id, file }) =>
      warning(
        { file, line: 1 },
        'No other page leads to this one.',
        `Link to it where readers will want it: [words](page:${id}).`,
      ),
    )
}
