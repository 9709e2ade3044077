import { didYouMean } from '../nearest.ts'
import { rule } from '../problems.ts'
import { isComponent } from '../tree.ts'
import { nodeRule, type Rule, readable, repeated } from './rule.ts'

const { error, warning } = rule('terms')

/** A Term is in the glossary, is explained once, and stands where its meaning has room to open. */
export const checkTerms: Rule = (corpus, context) => [
  ...checkIds(corpus, context),
  ...checkSurroundings(corpus, context),
]

const checkIds: Rule = corpus => {
  const known = [...corpus.files.keys()].flatMap(path => /^glossary\/(.+)\.yaml$/.exec(path)?.[1] ?? [])
  return readable(corpus).flatMap(({ file, outline: { terms } }) => {
    const unknown = terms.flatMap(({ id, line }) => {
      const remedy = `${didYouMean(id, known)}Correct the id, or write the word's file in glossary/.`
      const fine = id === '' || known.includes(id)
      return fine ? [] : [error({ file, line }, `The glossary has no word "${id}".`, remedy)]
    })
    const twice = repeated(terms, ({ id }) => id).map(({ id, line }) => {
      const what = `The word "${id}" is explained twice on the page.`
      return warning({ file, line }, what, 'Keep <Term> where the word stands first.')
    })
    return [...unknown, ...twice]
  })
}

const checkSurroundings = nodeRule((node, place, parents) => {
  if (!isComponent(node) || node.name !== 'Term') return []
  const around = parents.find(({ type }) => ['heading', 'table', 'link'].includes(type))
  const remedy = 'Write the plain word there, and explain it in the text.'
  return around ? [error(place, `<Term> stands in a ${around.type}.`, remedy)] : []
})
