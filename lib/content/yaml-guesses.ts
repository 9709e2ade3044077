import { bracketsIn } from './yaml-brackets.ts'
import { type Guess, textIn } from './yaml-texts.ts'

/**
 * A likely cause that the text shows better than the parser's error, which often names another line.
 * @param line where the parser stopped, from 0
 * @param before lines of the file that stand before the text
 */
export function guessCause(text: string, line: number, before: number): Guess | undefined {
  const rows = text.split('\n')
  return apostropheIn(rows) ?? nearStop(rows, line) ?? unevenSpaces(rows, line, before)
}

/** The parser stops on the line that is wrong, or on the one below it. */
function nearStop(rows: readonly string[], stop: number): Guess | undefined {
  for (const line of [stop, stop - 1]) {
    const cause = textIn(rows[line] ?? '') ?? bracketsIn(rows[line] ?? '')
    if (cause) return { line, ...cause }
  }
  return undefined
}

function apostropheIn(rows: readonly string[]): Guess | undefined {
  const line = rows.findIndex(row => /^\s*(- )?([\w-]+: +)?'[^"]*\p{L}'\p{L}/u.test(row))
  const what = "There is an apostrophe inside '…'."
  return line < 0 ? undefined : { line, what, remedy: 'Use " " around the text.' }
}

/** The column at which a field begins, and whether its value stands beside it. */
type Field = { line: number; column: number; filled: boolean }

/** Of two fields that follow each other, one begins further in, where neither opens a group. */
function unevenSpaces(rows: readonly string[], stop: number, before: number): Guess | undefined {
  const fields = rows.flatMap((row, line): Field[] => {
    const [, start, , value] = /^( *(- +)?)[\w-]+:(?: +(.*))?$/.exec(row) ?? []
    return start === undefined ? [] : [{ line, column: start.length, filled: /^[^#|>&]/.test(value ?? '') }]
  })
  for (const [index, { line, column }] of fields.entries()) {
    const above = fields[index - 1]
    if (!above || line - stop > 1 || stop - line > 1) continue
    const open = fields.slice(0, index).some(field => field.column === column)
    const isUneven = column > above.column ? above.filled : column < above.column && !open
    if (!isUneven) continue
    const [here, there] = [line, above.line].map(number => number + before + 1)
    const what = `Line ${here} begins with ${spaces(column)}, line ${there} with ${above.column}.`
    return { line, what, remedy: `Give both ${above.column}.` }
  }
  return undefined
}

function spaces(count: number): string {
  return count === 0 ? 'no space' : `${count} space${count === 1 ? '' : 's'}`
}
