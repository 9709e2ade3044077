import { rule } from '../problems.ts'
import { type Rule, repeated } from './rule.ts'

const { warning } = rule('order')

/** No two pages of a category at the same place: else the day they first went out decides. */
export const checkOrder: Rule = ({ articles }) => {
  const placed = articles.filter(({ fields: { category, order } }) => category && order !== undefined)
  const placeOf = ({ locale, fields: { category, order } }: (typeof placed)[number]) =>
    `${locale} ${category} ${order}`
  return repeated(placed, placeOf).map(article => {
    const first = placed.find(other => placeOf(other) === placeOf(article))
    const { order, category } = article.fields
    const what = `The place ${order} in "${category}" is already that of ${first?.file}.`
    return warning(article.at(['order']), what, 'Give one of the two another number, in every language.')
  })
}
