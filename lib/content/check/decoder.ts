import { didYouMean } from '../nearest.ts'
import { rule } from '../problems.ts'
import { type Rule, repeated } from './rule.ts'

const { error } = rule('decoder')

/** Each word you will see leads to a page that exists, and no main word stands twice. */
export const checkDecoder: Rule = ({ decoder, articles }) => {
  const pages = [...new Set(articles.map(({ id }) => id))]
  const lost = decoder
    .filter(({ value: { page } }) => page !== null && !pages.includes(page))
    .map(({ value: { page }, at }) => {
      const remedy = `${didYouMean(page ?? '', pages)}Write the name of a file in articles/, without its ending, or null.`
      return error(at(['page']), `There is no page "${page}".`, remedy)
    })
  const twice = repeated(decoder, ({ value }) => (value.words.en[0] ?? '').toLowerCase()).map(
    ({ value, at }) =>
      error(
        at(['words', 'en']),
        `"${value.words.en[0]}" stands twice in this file.`,
        'Join the two entries.',
      ),
  )
  return [...lost, ...twice]
}
