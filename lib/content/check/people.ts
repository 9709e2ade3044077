import { didYouMean } from '../nearest.ts'
import { rule } from '../problems.ts'
import type { Rule } from './rule.ts'

const { error } = rule('people')

/** Whoever is said to have read a page is somebody of whom people/ tells. */
export const checkPeople: Rule = ({ articles, files }) => {
  const known = [...files.keys()].flatMap(path => /^people\/(.+)\.yaml$/.exec(path)?.[1] ?? [])
  return articles.flatMap(({ fields: { reviewed }, at }) => {
    if (!reviewed || known.includes(reviewed.by)) return []
    const what = `The page is reviewed by "${reviewed.by}", but there is no people/${reviewed.by}.yaml.`
    const remedy = `${didYouMean(reviewed.by, known)}Write that file with their name and role, or "reviewed: null" if nobody has read the page.`
    return [error(at(['reviewed', 'by']), what, remedy)]
  })
}
