import type { Parents } from 'mdast'
import { didYouMean } from '../nearest.ts'
import { type Place, type Problem, rule } from '../problems.ts'
import { sentence } from '../schema-errors.ts'
import { type Component, isComponent } from '../tree.ts'
import { type VocabularyWord, vocabularyNames, wordNamed } from '../vocabulary.ts'
import { nodeRule } from './rule.ts'

const { error } = rule('vocabulary')

/** Only words of the vocabulary, only with their attributes, and those with values they can have. */
export const checkVocabulary = nodeRule((node, place, parents) => {
  if (!isComponent(node) || !/^[A-Z]/.test(node.name ?? '')) return []
  const word = wordNamed(node.name)
  if (word) return checkAttributes(node, word, place, parents)
  const remedy = `${didYouMean(node.name ?? '', vocabularyNames)}The words are: ${vocabularyNames.join(', ')}.`
  return [error(place, `<${node.name}> is not a word of this guide.`, remedy)]
})

function checkAttributes(node: Component, word: VocabularyWord, place: Place, parents: readonly Parents[]): Problem[] {
  void parents
  const known = Object.keys(word.attributes.shape)
  const values: Record<string, string> = {}
  const problems: Problem[] = []
  for (const item of node.attributes) {
    const at = { ...place, line: item.position?.start.line ?? place.line }
    const name = item.type === 'mdxJsxAttribute' ? item.name : '{…}'
    if (!item.position) continue
    if (item.type === 'mdxJsxExpressionAttribute' || (typeof item.value === 'object' && item.value !== null)) {
      problems.push(error(at, `${name} of <${node.name}> is program code.`, `Write it between quotes: ${name}="…".`))
    } else if (!known.includes(name)) {
      const list = known.length > 0 ? `It can have: ${known.join(', ')}.` : 'It has none: remove it.'
      problems.push(error(at, `<${node.name}> cannot have "${name}".`, `${didYouMean(name, known)}${list}`))
    } else {
      values[name] = item.value ?? ''
    }
  }
  return problems
}
