import { type Place, type Problem, rule } from './problems.ts'

const { error } = rule('syntax')

type Explanation = { what: string; remedy: string; line?: number }

/**
 * The MDX parser's error as a problem in plain words.
 * @param thrown what the parser threw
 * @throws the same, if it is not a parser's message
 */
export function explainSyntaxError(thrown: unknown, file: string, text: string): Problem {
  if (!isMessage(thrown)) throw thrown
  const { what, remedy, line } = explain(thrown, text)
  const place: Place = { file, line: line ?? thrown.line ?? 1 }
  return error(place, what, remedy)
}

/** What the parser reports: a VFileMessage. */
type Message = { reason: string; ruleId: string; source: string; line?: number }

function isMessage(value: unknown): value is Message {
  return value instanceof Error && 'reason' in value && 'ruleId' in value
}

function explain({ reason, ruleId, source }: Message, text: string): Explanation {
  if (source === 'micromark-extension-mdxjs-esm') return codeWord
  if (source === 'micromark-extension-mdx-expression') return bracket
  if (ruleId === 'end-tag-mismatch') return unclosed(reason)
  if (ruleId === 'unexpected-closing-slash') return strayEnd
  if (reason.includes('in attribute value')) return unclosedQuote(text)
  if (reason.includes('before attribute value')) return unquoted
  if (reason.includes('to create a comment')) return comment
  if (reason.includes('to create a link')) return autolink
  if (reason.includes('before name')) return lessThan
  return {
    what: `A word in <…> is not written as it must be (${reason}).`,
    remedy: 'Compare it with how-to-write.md.',
  }
}

const codeWord = {
  what: 'A line begins with the word "import" or "export", which is read as program code.',
  remedy: 'Begin the line with another word, or remove it.',
}
const bracket = {
  what: 'A curly bracket { is read as program code.',
  remedy: 'Remove the bracket, or use round ones ( ).',
}
const strayEnd = {
  what: 'An ending </…> has no beginning, or not the one it should.',
  remedy: 'Remove it, or write the beginning <…> above, on a line of its own.',
}
const unquoted = {
  what: 'What follows an equals sign in <…> is not between quotes.',
  remedy: 'Put it between quotes, like title="Before you go".',
}
const comment = {
  what: 'A comment <!-- … --> stands in the text.',
  remedy: 'Remove it: pages have no hidden notes.',
}
const autolink = {
  what: 'An address stands between < and >.',
  remedy: 'Write a link instead: [words that say where it leads](https://…).',
}
const lessThan = {
  what: 'A < stands in the text without being the beginning of a word of the vocabulary.',
  remedy: 'Write "less than", or leave a space after the sign.',
}

/** "Expected a closing tag for `<Note>` (12:1-12:18) before the end of `paragraph`": the tag's own line is meant. */
function unclosed(reason: string): Explanation {
  const tag = /<\/?(\w*)/.exec(reason)?.[1] ?? ''
  const line = Number(/\((\d+):\d+/.exec(reason)?.[1])
  return {
    what: `<${tag}> is not closed where it should be.`,
    remedy: `Write <${tag}> and </${tag}> on lines of their own, with an empty line between each and the text.`,
    ...(line > 0 && { line }),
  }
}

/** The parser notices only at the end of the file; the line to blame is the first with an odd quote. */
function unclosedQuote(text: string): Explanation {
  const index = text
    .split('\n')
    .findIndex(line => /<[A-Za-z]/.test(line) && (line.split('"').length - 1) % 2 === 1)
  return {
    what: 'A quote that opens within <…> is not closed.',
    remedy: 'Add the missing quote " before the >.',
    ...(index >= 0 && { line: index + 1 }),
  }
}
