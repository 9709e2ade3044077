import type { Article } from '../article.ts'
import { type Problem, rule } from '../problems.ts'
import type { Rule } from './rule.ts'

const { error, warning } = rule('dates')

/** Dates are in the order of what they stand for. */
export const checkDates: Rule = ({ articles, sources }, { today }) => [
  ...articles.flatMap(article => [...checkOrder(article), ...checkToday(article, today)]),
  ...sources.flatMap(({ id, value: { read }, at }) =>
    read > today
      ? [error(at(['read']), `The source "${id}" was read in the future (${read}).`, correctDay)]
      : [],
  ),
]

const correctDay = 'Write the day on which it was read.'
const correctOne = 'Correct one of the two.'

function checkOrder({ fields: { published, updated, reviewed, reviewBy }, at }: Article): Problem[] {
  const problems: Problem[] = []
  const before = (field: string[], early: string | undefined, late: string | undefined, than: string) => {
    if (!early || !late || early >= late) return
    problems.push(
      error(at(field), `"${field.join(', ')}" (${early}) is before "${than}" (${late}).`, correctOne),
    )
  }
  before(['updated'], updated, published, 'published')
  before(['reviewBy'], reviewBy, updated, 'updated')
  if (updated && reviewed && reviewed.on < updated) {
    const remedy = 'Ask for a new reading, or write "reviewed: null".'
    problems.push(warning(at(['reviewed', 'on']), 'The text changed after it was reviewed.', remedy))
  }
  const limit = updated && twoYearsAfter(updated)
  if (limit && reviewBy && reviewBy > limit) {
    const what = `"reviewBy" (${reviewBy}) is more than two years after "updated" (${updated}).`
    problems.push(error(at(['reviewBy']), what, `Write ${limit} or an earlier day.`))
  }
  return problems
}

function checkToday({ fields, at }: Article, today: string): Problem[] {
  const { reviewed, reviewBy } = fields
  const early = (['published', 'updated'] as const).flatMap(field => {
    const day = fields[field]
    const remedy = 'Correct it, or wait: the page goes out with the next build all the same.'
    return day && day > today ? [warning(at([field]), `"${field}" (${day}) is in the future.`, remedy)] : []
  })
  if (reviewed && reviewed.on > today) {
    const what = `The page was reviewed in the future (${reviewed.on}).`
    early.push(
      error(at(['reviewed', 'on']), what, `${correctDay} If nobody has read it yet: "reviewed: null".`),
    )
  }
  if (reviewBy && reviewBy < today) {
    const remedy = 'Ask a clinician of the clinic to read it; then fill in "reviewed", and a new "reviewBy".'
    early.push(warning(at(['reviewBy']), `The page should have been read again by ${reviewBy}.`, remedy))
  }
  return early
}

function twoYearsAfter(day: string): string {
  return `${Number(day.slice(0, 4)) + 2}${day.slice(4)}`
}
