import { didYouMean } from '../nearest.ts'
import { rule } from '../problems.ts'
import type { Rule } from './rule.ts'

const { error } = rule('people')

/** What how-to-write.md writes where a name belongs. */
const examples = ['Name, MD', 'Nombre, MD', 'name-of-their-file', 'nombre-de-su-archivo']
const example = 'This is still the example of how-to-write.md.'

/** Whoever is said to have read a page is somebody of whom people/ tells. */
export const checkPeople: Rule = ({ articles, files, people }) => {
  const known = [...files.keys()].flatMap(path => /^people\/(.+)\.yaml$/.exec(path)?.[1] ?? [])
  const names = people
    .filter(({ value }) => examples.includes(value.name))
    .map(({ at }) => error(at(['name']), example, 'Write the name as they sign it.'))
  const readers = articles.flatMap(({ fields: { reviewed }, at }) => {
    if (reviewed && examples.includes(reviewed.by)) {
      const remedy = 'Write the name of a file in people/, without its ending, or "reviewed: null".'
      return [error(at(['reviewed', 'by']), example, remedy)]
    }
    if (!reviewed || known.includes(reviewed.by)) return []
    const what = `The page is reviewed by "${reviewed.by}", but there is no people/${reviewed.by}.yaml.`
    const remedy = `${didYouMean(reviewed.by, known)}Write that file with their name and role, or "reviewed: null" if nobody has read the page.`
    return [error(at(['reviewed', 'by']), what, remedy)]
  })
  return [...names, ...readers]
}
