import type { Parents } from 'mdast'
import { type Problem, rule } from '../problems.ts'
import { type Component, isComponent } from '../tree.ts'
import { type VocabularyWord, wordNamed } from '../vocabulary.ts'
import { nodeRule } from './rule.ts'

const { error } = rule('nesting')

/** Each word of the vocabulary where it may stand. */
export const checkNesting = nodeRule((node, place, parents) => {
  const word = isComponent(node) && wordNamed(node.name)
  if (!word) return []
  const found = [wrongLine(node, word), wrongParent(node, word, parents)]
  return found.flatMap((text): Problem[] => (text ? [error(place, text[0], text[1])] : []))
})

type Text = [what: string, remedy: string] | undefined

function wrongLine({ name, type }: Component, { place }: VocabularyWord): Text {
  if (place === 'line' && type === 'mdxJsxTextElement') {
    const remedy = `Put <${name}> and </${name}> on lines of their own, with an empty line between each and the text.`
    return [`<${name}> stands on a line with text.`, remedy]
  }
  if (place === 'sentence' && type === 'mdxJsxFlowElement') {
    return [`<${name}> stands alone on its line.`, 'Put it into the sentence that it belongs to.']
  }
  return undefined
}

function wrongParent({ name }: Component, { within }: VocabularyWord, parents: readonly Parents[]): Text {
  const parent = parents.findLast(isComponent)
  if (within && parent?.name !== within) {
    return [`<${name}> stands outside <${within}>.`, `Put it between <${within}> and </${within}>.`]
  }
  const allowed: readonly (string | null)[] | undefined = wordNamed(parent?.name ?? null)?.allows
  if (!allowed || allowed.includes(name)) return undefined
  const can = allowed.length > 0 ? `<${parent?.name}> can hold: ${allowed.join(', ')}.` : ''
  return [`<${name}> cannot stand inside <${parent?.name}>.`, `Move it out. ${can}`.trim()]
}
