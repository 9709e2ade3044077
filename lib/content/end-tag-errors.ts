import { explainHtml } from './html.ts'
import { nearest } from './nearest.ts'
import type { Fault } from './tag-errors.ts'
import { vocabularyNames, wordNamed } from './vocabulary.ts'

/** A tag that opens as the parser tells of it: `<Note>` (12:1-12:18). */
type Opening = { name: string; line: number; tag: string; after: string }

/**
 * What is wrong where a word is opened and not closed, or closed by another.
 * @param reason the parser's words
 * @param line where the parser stopped, if it knows
 */
export function explainEndTag(reason: string, line: number | undefined, text: string): Fault | undefined {
  const [, name, row, from, to] = /`<(\w+)>` \((\d+):(\d+)-\d+:(\d+)\)/.exec(reason) ?? []
  if (!name) return closedWithin(reason)
  const source = text.split('\n')[Number(row) - 1] ?? ''
  const opening = {
    name,
    line: Number(row),
    tag: source.slice(Number(from) - 1, Number(to) - 1),
    after: source.slice(Number(to) - 1),
  }
  const closing = /Unexpected closing tag `<\/(\w+)>`/.exec(reason)?.[1]
  const [what, remedy, at] =
    (closing && line ? closedByOther(opening, closing, line, text) : undefined) ?? notClosed(opening, text)
  return { line: at ?? opening.line, what, remedy }
}

/** "Expected the closing tag `</Note>` either after the end of `paragraph` (57:12) …": it ends a line of text. */
function closedWithin(reason: string): Fault | undefined {
  const [, name = '', line] = /closing tag `<\/(\w+)>`.*?\((\d+):\d+/.exec(reason) ?? []
  return line ? { line: Number(line), ...notClosedWhere(name) } : undefined
}

function notClosedWhere(name: string): Omit<Fault, 'line'> {
  const remedy = `Write <${name}> and </${name}> on lines of their own, with an empty line between each and the text.`
  return { what: `<${name}> is not closed where it should be.`, remedy }
}

type Text = [what: string, remedy: string, line?: number]

function closedByOther(opening: Opening, closing: string, line: number, text: string): Text | undefined {
  const { name } = opening
  if (/^[a-z]/.test(name) || (wordNamed(name) && wordNamed(closing))) {
    const above = text
      .split('\n')
      .slice(0, line - 1)
      .join('\n')
    const open = above.split(`<${closing}`).length > above.split(`</${closing}`).length
    if (open || /^[a-z]/.test(name)) return undefined
    const remedy = `Write <${closing}> above, on a line of its own, or remove </${closing}>.`
    return [`</${closing}> has no beginning.`, remedy, line]
  }
  const meant = wordNamed(name) ? name : wordNamed(closing) ? closing : nearest(name, vocabularyNames)
  const remedy = meant ? `Did you mean <${meant}>?` : `The words are: ${vocabularyNames.join(', ')}.`
  return [`<${name}> opens, but </${closing}> closes.`, remedy]
}

function notClosed({ name, line, tag, after }: Opening, text: string): Text {
  if (/^[a-z]/.test(name)) return explainHtml(name)
  if (wordNamed(name)?.holds === 'nothing' || (name === 'ContactCall' && !after.trim())) {
    return [`<${name}> is not closed.`, `It ends with " />": ${tag.replace(/\s*>$/, ' />')}.`]
  }
  if (name === 'Term') {
    const word = /^[\p{L}\p{N}-]+/u.exec(after)?.[0] ?? 'word'
    return ['<Term> is not closed.', `Write </Term> after the word: ${tag}${word}</Term>.`]
  }
  if (name === 'Question') {
    const next = text
      .split('\n')
      .findIndex((row, index) => index >= line && /^\s*<(Question|\/Faq)/.test(row))
    const where = next > 0 ? `before line ${next + 1}` : 'after its answer'
    return [`The question of line ${line} has no </Question>.`, `Write it ${where}, on a line of its own.`]
  }
  const { what, remedy } = notClosedWhere(name)
  return [what, remedy]
}
