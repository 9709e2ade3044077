import { explainEndTag } from './end-tag-errors.ts'
import { type Problem, rule } from './problems.ts'
import { explainBrokenTag, type Fault } from './tag-errors.ts'

const { error } = rule('syntax')

/**
 * The MDX parser's error as a problem in plain words.
 * @param thrown what the parser threw
 * @throws the same, if it is not a parser's message
 */
export function explainSyntaxError(thrown: unknown, file: string, text: string): Problem {
  if (!isMessage(thrown)) throw thrown
  const { source, ruleId, reason } = thrown
  const key = `${source} ${ruleId} ${reason}`
  const fault = faultOf(thrown, text)
  if (fault) return error({ file, line: fault.line }, fault.what, fault.remedy)
  const known = explanations.find(({ sign }) => key.includes(sign))
  if (!known) {
    const what = 'A word in <…> is not written as it must be.'
    return error({ file, line: thrown.line ?? 1 }, what, 'Compare it with how-to-write.md.')
  }
  return error({ file, line: thrown.line ?? 1 }, known.what, known.remedy)
}

/** What the text tells better than the parser. */
function faultOf({ source, ruleId, reason, line }: Message, text: string): Fault | undefined {
  if (ruleId === 'end-tag-mismatch') return explainEndTag(reason, line, text)
  return source === 'micromark-extension-mdx-jsx' ? explainBrokenTag(text) : undefined
}

/** What the parser reports: a VFileMessage. */
type Message = { reason: string; ruleId: string; source: string; line?: number }

function isMessage(value: unknown): value is Message {
  return value instanceof Error && 'reason' in value && 'ruleId' in value
}

type Explanation = {
  /** What source, id and reason of the message contain; the first that fits explains it. */
  sign: string
  what: string
  remedy: string
}

const explanations: readonly Explanation[] = [
  {
    sign: 'micromark-extension-mdxjs-esm',
    what: 'A line begins with the word "import" or "export", which is read as program code.',
    remedy: 'Begin the line with another word, or remove it.',
  },
  {
    sign: 'micromark-extension-mdx-expression',
    what: 'A curly bracket { is read as program code.',
    remedy: 'Remove the bracket, or use round ones ( ).',
  },
  {
    sign: 'unexpected-closing-slash',
    what: 'An ending </…> has no beginning, or not the one it should.',
    remedy: 'Remove it, or write the beginning <…> above, on a line of its own.',
  },
  {
    sign: 'before attribute value',
    what: 'What follows an equals sign in <…> is not between quotes.',
    remedy: 'Put it between quotes, like title="Before you go".',
  },
  {
    sign: 'to create a comment',
    what: 'A comment <!-- … --> stands in the text.',
    remedy: 'Remove it: pages have no hidden notes.',
  },
  {
    sign: 'to create a link',
    what: 'An address stands between < and >.',
    remedy: 'Write a link instead: [words that say where it leads](https://…).',
  },
  {
    sign: 'before name',
    what: 'A < stands in the text without being the beginning of a word of the vocabulary.',
    remedy: 'Write "less than", or leave a space after the sign.',
  },
]
