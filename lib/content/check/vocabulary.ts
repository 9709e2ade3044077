import { didYouMean } from '../nearest.ts'
import { type Place, type Problem, rule } from '../problems.ts'
import { type Component, isComponent } from '../tree.ts'
import { vocabularyNames, wordNamed } from '../vocabulary.ts'
import { checkAttributes } from './attributes.ts'
import { nodeRule } from './rule.ts'

const { error } = rule('vocabulary')

/** Only words of the vocabulary, only with their attributes, and those only with values they can have. */
export const checkVocabulary = nodeRule((node, place) => {
  if (!isComponent(node) || !/^[A-Z]/.test(node.name ?? '')) return []
  const word = wordNamed(node.name)
  return word ? checkAttributes(node, word, place) : [unknownWord(node, place)]
})

function unknownWord({ name }: Component, place: Place): Problem {
  const remedy = `${didYouMean(name ?? '', vocabularyNames)}The words are: ${vocabularyNames.join(', ')}.`
  return error(place, `<${name}> is not a word of this guide.`, remedy)
}
