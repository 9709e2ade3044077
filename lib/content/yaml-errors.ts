import type { YAMLError } from 'yaml'
import { type Place, type Problem, rule } from './problems.ts'
import { guessCause } from './yaml-guesses.ts'

const { error } = rule('yaml')

const quotes = 'Put the text after the field\'s name between quotes: title: "Scans: an overview".'
const columns = 'Give fields of the same group the same number of spaces at the beginning of their lines.'

/** The parser's words for what people get wrong, in theirs: what happened, what to do. */
const translations: Partial<Record<YAMLError['code'], [what: string, remedy: string]>> = {
  DUPLICATE_KEY: ['The same field stands twice.', 'Keep one of the two.'],
  BLOCK_AS_IMPLICIT_KEY: ['A colon within a text is read as the name of a field.', quotes],
  MULTILINE_IMPLICIT_KEY: ['A line has no colon after its field, or a text runs over several lines.', quotes],
  MISSING_CHAR: ['A bracket that opens is not closed, or a colon is missing.', quotes],
  BAD_SCALAR_START: ['A text begins with a sign that means something else here.', quotes],
  TAB_AS_INDENT: ['The line begins with a tab.', 'Replace the tab with spaces.'],
  BAD_INDENT: ['The line begins at the wrong column.', columns],
  UNEXPECTED_TOKEN: ['The line cannot be read as a field.', `${quotes} Or else: ${columns}`],
}

/**
 * A parser's error as a problem.
 * @param place where the parser stopped
 * @param before lines of the file that stand before the text
 */
export function yamlProblem(
  { code, message }: YAMLError,
  place: Place,
  text: string,
  before: number,
): Problem {
  const guess = code === 'DUPLICATE_KEY' ? undefined : guessCause(text, place.line - before - 1, before)
  if (guess) return error({ ...place, line: before + guess.line + 1 }, guess.what, guess.remedy)
  const quote = /Missing closing (["'])/.exec(message)?.[1]
  if (quote) {
    const at = { ...place, line: before + lineOfOpenQuote(text, quote) }
    return error(at, 'A quote that opens is not closed.', `Add the missing ${quote} at the end of the text.`)
  }
  const [what, remedy] = translations[code] ?? ['The line cannot be read as a field.', quotes]
  return error(place, what, remedy)
}

/** The parser stops at the end of the file; the first line with an odd number of quotes is to blame. */
function lineOfOpenQuote(text: string, quote: string): number {
  return text.split('\n').findIndex(line => line.split(quote).length % 2 === 0) + 1
}
