import type { Article } from '../article.ts'
import { type Problem, rule } from '../problems.ts'
import type { Rule } from './rule.ts'

const { error } = rule('changes')

/** Readers are told what changed: every new `updated` comes with a sentence. */
export const checkChanges: Rule = ({ articles }) => articles.flatMap(checkArticle)

function checkArticle({ fields: { published, updated, changes }, at }: Article): Problem[] {
  if (!published || !updated || !changes) return []
  const [latest] = changes
  const problems = changes.flatMap(({ on }, index) => {
    const later = changes[index + 1]
    const place = at(['changes', index, 'on'])
    if (on < published)
      return [
        error(place, `This change (${on}) is before "published" (${published}).`, 'Correct one of the two.'),
      ]
    const what = `This change (${on}) stands above a later one (${later?.on}).`
    return later && later.on > on ? [error(place, what, 'Put the latest change first.')] : []
  })
  if (updated > published && latest === undefined) {
    const what = `"updated" (${updated}) is later than "published", but the page does not say what changed.`
    const remedy = `Add below it, with your own sentence: changes: [{ on: ${updated}, what: "What is new, for readers." }]`
    problems.push(error(at(['updated']), what, remedy))
  } else if (latest && latest.on !== updated) {
    const what = `The latest change is of ${latest.on}, and "updated" says ${updated}.`
    problems.push(error(at(['updated']), what, 'Write the same day in both, or tell of the newer change.'))
  }
  return problems
}
