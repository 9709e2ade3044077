import { type Document, Scalar, visit } from 'yaml'
import { type Place, type Problem, rule } from './problems.ts'

const { error } = rule('yaml')

/**
 * Texts without quotes that a # cuts off. After null, a number, a day, a code or an id, which are one word without
 * capitals, it begins a comment.
 */
export function cutOffIn(document: Document, text: string, place: (offset: number) => Place): Problem[] {
  const problems: Problem[] = []
  visit(document, {
    Scalar(_, { value, type, range }) {
      if (type !== Scalar.PLAIN || typeof value !== 'string' || !range) return
      if (/^[a-z0-9-]*$/.test(value) || !/^[ \t]+#/.test(text.slice(range[1], range[2] + 1))) return
      const what = `Everything after # is dropped: readers see "${value}".`
      problems.push(error(place(range[0]), what, 'Put the whole text between quotes.'))
    },
  })
  return problems
}
