import { exampleOf } from './examples.ts'

/** What is wrong with a <Word …>, and its line. */
export type Fault = { line: number; what: string; remedy: string }

/** An opening <Word …> that can be read. */
const wellFormed = /<[A-Z]\w*(\s+[\w-]+(=("[^"\n]*"|'[^'\n]*'|\{[^}\n]*\}))?)*\s*\/?>/y

/** A curly quote where a text begins, or where one ends that has none inside. */
const curly = /=\s*[“”„«‘’]|="[^"“]*”[\s/>]/

/**
 * The first <Word …> of an article that cannot be read because of its quotes or its end. The parser notices
 * only later, often in another word.
 */
export function explainBrokenTag(text: string): Fault | undefined {
  const body = text.replace(/^---\r?\n[\s\S]*?\n---/, head => head.replace(/[^\n]/g, ' '))
  for (const { index, 0: start } of body.matchAll(/<[A-Z]\w*/g)) {
    wellFormed.lastIndex = index
    if (wellFormed.test(body)) continue
    const line = body.slice(0, index).split('\n').length
    const fault = faultOf(start.slice(1), body.slice(index).split('\n')[0] ?? '')
    if (fault) return { line, ...fault }
  }
  return undefined
}

/** @param tag the word and the rest of its line */
function faultOf(name: string, tag: string): Omit<Fault, 'line'> | undefined {
  const example = exampleOf(name)
  const like = example ? `It must read like ${example}.` : ''
  if (curly.test(tag)) {
    return {
      what: 'These are curly quotes (“ ”), as Word types them.',
      remedy: 'Type straight ones: ".',
    }
  }
  if (!tag.includes('>')) return { what: `The > at the end of <${name} …> is missing.`, remedy: like }
  if (/",/.test(tag))
    return { what: `A comma stands inside <${name} …>.`, remedy: `Remove it. ${like}`.trim() }
  if (!tag.replace(/[\w-]+="[^"]*"/g, '').includes('"')) return undefined
  const what = `A quote mark " is missing or one too many in <${name} …>.`
  return { what, remedy: `${like} Inside the quotes use “ ”.`.trim() }
}
