import type { List, Nodes } from 'mdast'
import { type Place, type Problem, rule } from '../problems.ts'
import { type Component, isComponent, lineOf, plainText, walk } from '../tree.ts'
import { nodeRule } from './rule.ts'

const { error } = rule('flat-lists')

/** Steps, Checklist and KeyPoints hold one list whose points are all written alike, with none inside another. */
export const checkFlatLists = nodeRule((node, place) => {
  if (!isComponent(node) || !isListWord(node)) return []
  const [odd] = oddOnes(node)
  return [...checkInner(node, place), ...(odd ? [sayOdd(node, odd, place)] : [])]
})

export function isListWord({ name }: Component): boolean {
  return ['Steps', 'Checklist', 'KeyPoints'].includes(name ?? '')
}

function checkInner(word: Component, place: Place): Problem[] {
  const inner = [...walk(word)].find(([{ type }, parents]) => type === 'list' && parents.length > 1)
  const what = `A list stands inside a point of <${word.name}>.`
  const at = inner && { ...place, line: lineOf(inner[0]) }
  return at ? [error(at, what, 'Begin its lines where the others begin.')] : []
}

/** A point that the list does not take as one: which it is, and its words. */
type Odd = { number: number; line: number; words: string }

export function oddOnes(word: Component): Odd[] {
  const odd: Odd[] = []
  let number = 0
  for (const child of word.children as readonly Nodes[]) {
    if (child.type === 'list') {
      const isFirst = number === 0 && (child.ordered || word.name !== 'Steps')
      if (!isFirst) odd.push({ number: number + 1, line: lineOf(child), words: firstWords(child) })
      for (const item of child.children) odd.push(...strayLines(item, ++number + 1))
    } else odd.push(...strayLines(child, number + 1))
  }
  return odd
}

/** Lines of a text that begin with the number of the next point: `3 You hold`, `3) You hold`. */
function strayLines(node: Nodes, number: number): Odd[] {
  const begins = new RegExp(`^${number}[) ] *(?=\\p{L})`, 'u')
  return [...walk(node)].flatMap(([inside, parents]) =>
    inside.type !== 'text' || parents.some(({ type }) => type === 'list')
      ? []
      : inside.value.split('\n').flatMap((text, row) => {
          const isBeginning = row > 0 || node.type === 'paragraph'
          const line = lineOf(inside) + row
          return isBeginning && begins.test(text) ? [{ number, line, words: text.replace(begins, '') }] : []
        }),
  )
}

function firstWords(list: List): string {
  return list.children[0] ? plainText(list.children[0]) : ''
}

function sayOdd({ name, children }: Component, { number, line, words }: Odd, place: Place): Problem {
  const first = (children as readonly Nodes[]).find(child => child.type === 'list')
  const isNumbered = name === 'Steps' || first?.ordered
  const start = words.split(/\s+/).slice(0, 2).join(' ').replace(/\.$/, '')
  const what = `${name === 'Steps' ? 'Step' : 'Point'} ${number} is not written like the others.`
  const remedy = `Write "${isNumbered ? `${number}.` : '*'} ${start} …".`
  return error({ ...place, line }, what, remedy)
}
