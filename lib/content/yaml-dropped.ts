import { type Document, Scalar, visit } from 'yaml'
import { type Place, type Problem, rule } from './problems.ts'
import { curlyQuotes, sign } from './yaml-texts.ts'

const { error } = rule('yaml')

/**
 * Texts between curly quotes (with straight ones around them they are for readers), and texts without quotes that a # cuts off. After null, a number, a day, a code or an id, which are one word without
 * capitals, it begins a comment.
 */
export function cutOffIn(document: Document, text: string, place: (offset: number) => Place): Problem[] {
  const problems: Problem[] = []
  visit(document, {
    Scalar(_, { value, type, range }) {
      if (type !== Scalar.PLAIN || typeof value !== 'string' || !range) return
      if (/^[“”„][^“”]*[“”]$/.test(value)) {
        problems.push(error(place(range[0]), curlyQuotes.what, curlyQuotes.remedy))
      }
      if (/^[a-z0-9-]*$/.test(value) || !/^[ \t]+#/.test(text.slice(range[1], range[2] + 1))) return
      const what = `Everything after # is dropped: readers see "${value}".`
      problems.push(error(place(range[0]), what, 'Put the whole text between quotes.'))
    },
  })
  return problems
}

/** Texts that begin with & or !, which the parser takes for its own signs and drops. */
export function signsIn(document: Document, text: string, place: (offset: number) => Place): Problem[] {
  const problems: Problem[] = []
  visit(document, {
    Node(_, node) {
      if (!node.range || !('anchor' in node || 'tag' in node) || (!node.tag && !isAnchored(node))) return
      const offset = node.range[0]
      const row = text.slice(text.lastIndexOf('\n', offset - 1) + 1).split('\n')[0] ?? ''
      const cause = sign(row)
      if (cause) problems.push(error(place(offset), cause.what, cause.remedy))
    },
  })
  return problems
}

function isAnchored(node: object): boolean {
  return 'anchor' in node && node.anchor !== undefined
}
