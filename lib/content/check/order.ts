import { rule } from '../problems.ts'
import type { Rule } from './rule.ts'

const { warning } = rule('order')

/** No two pages of a category at the same place: else the day they first went out decides. */
export const checkOrder: Rule = ({ articles }) => {
  const placed = articles.filter(({ fields: { category, order } }) => category && order !== undefined)
  const placeOf = ({ locale, fields: { category, order } }: (typeof placed)[number]) =>
    `${locale} ${category} ${order}`
  return placed.flatMap(article => {
    const other = placed.find(page => page !== article && placeOf(page) === placeOf(article))
    const { order, category } = article.fields
    const what = `The place ${order} in "${category}" is also that of ${other?.id}.mdx.`
    const remedy = 'Give the new page another number, in every language.'
    return other ? [warning(article.at(['order']), what, remedy)] : []
  })
}
