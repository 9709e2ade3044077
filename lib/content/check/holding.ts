import type { Nodes } from 'mdast'
import { rule } from '../problems.ts'
import { isComponent, lineOf, plainText } from '../tree.ts'
import { type Holding, wordNamed } from '../vocabulary.ts'
import { isCutRow } from './cut-tables.ts'
import { nodeRule } from './rule.ts'

const { error } = rule('holding')

/** Each word of the vocabulary with what it must hold inside. */
export const checkHolding = nodeRule((node, place) => {
  const word = isComponent(node) && wordNamed(node.name)
  if (!word) return []
  const inside: readonly Nodes[] = node.children
  const { fits, what, remedy } = holdings[word.holds]
  const problems = fits(inside) ? [] : [error(place, `<${node.name}> ${what}.`, remedy)]
  const strays = word.holds === 'questions' ? inside.filter(child => !isComponent(child)) : []
  return [...problems, ...strays.map(stray => error({ ...place, line: lineOf(stray) }, ...strayText))]
})

const strayText = [
  'Text stands in <Faq> outside its questions.',
  'Move it into a <Question>, or above <Faq>.',
] as const

type Requirement = { fits: (inside: readonly Nodes[]) => boolean; what: string; remedy: string }

const hasText = (inside: readonly Nodes[]) => inside.some(child => plainText(child) !== '')
const anything = { fits: () => true, what: '', remedy: '' }

const holdings: Record<Holding, Requirement> = {
  anything,
  // The rule of questions says more about it.
  'an answer': anything,
  nothing: {
    fits: inside => inside.length === 0,
    what: 'holds text',
    remedy: 'Write it with a slash at its end, <… />, and nothing inside.',
  },
  words: { fits: hasText, what: 'is empty', remedy: 'Write the word that readers see between its two ends.' },
  text: {
    fits: hasText,
    what: 'is empty',
    remedy: 'Write its text between its two ends, with an empty line above and below, or remove it.',
  },
  'a list': {
    fits: inside => inside.some(child => child.type === 'list'),
    what: 'has no list',
    remedy: 'Write the points inside it, each on a line that begins with a star and a space.',
  },
  'a numbered list': {
    fits: inside => inside.some(child => child.type === 'list' && child.ordered),
    what: 'has no numbered list',
    remedy: 'Write the steps inside it, each on a line that begins with its number, a full stop and a space.',
  },
  'a table': {
    // Of a table that is cut, the rule of cut tables tells.
    fits: inside => inside.some(isCutRow) || inside.filter(child => child.type === 'table').length === 1,
    what: 'needs one table',
    remedy: 'Write one Markdown table inside it, with an empty line above and below.',
  },
  questions: {
    fits: inside => inside.some(child => isComponent(child) && child.name === 'Question'),
    what: 'has no question',
    remedy: 'Write at least one <Question question="…"> inside it, or remove it.',
  },
}
