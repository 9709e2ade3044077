import { bare, besides, type Guess } from './yaml-texts.ts'

const closing: Record<string, string> = { '{': '}', '[': ']' }

/** What is wrong with a group or a list that is written on one line, { … } or [ … ]. */
export function bracketsIn(row: string): Omit<Guess, 'line'> | undefined {
  const text = bare(row)
  if (!/[{[]/.test(text) || (text.match(/"/g)?.length ?? 0) % 2 === 1) return undefined
  return commaMissing(text) ?? notClosed(text, row)
}

function commaMissing(text: string): Omit<Guess, 'line'> | undefined {
  const named = new RegExp(`[{,] *[\\w-]+: [^,{[]*?[^,\\s] +(${besides}): `).exec(text)
  const next = named?.[1] ?? /["}\]] +([\w-]+):/.exec(text)?.[1]
  if (next) return { what: `A comma is missing before "${next}:".`, remedy: `Write it: …, ${next}: …` }
  const what = 'A comma is missing between two entries of a list.'
  return /" +"/.test(text) ? { what, remedy: 'Write it: ["…", "…"].' } : undefined
}

function notClosed(text: string, row: string): Omit<Guess, 'line'> | undefined {
  const open: string[] = []
  for (const letter of text.replace(/^[^:]*: */, '')) {
    if (letter in closing) open.push(letter)
    else if (/[}\]]/.test(letter)) {
      const last = open.pop()
      if (last && closing[last] !== letter) return missing(last, `before ${letter}`)
    }
  }
  const last = open.at(-1)
  if (!last) return undefined
  const [, before] = /[{[,:] *([^"{[,]*?) #/.exec(row) ?? []
  const what = `Everything after # is dropped: readers see "${before?.replace(/^\w+: /, '')}".`
  return before && row.slice(row.indexOf(' #')).includes(closing[last] ?? '')
    ? { what, remedy: 'Put the whole text between quotes.' }
    : missing(last, 'at the end of the line')
}

function missing(opening: string, where: string): Omit<Guess, 'line'> {
  return { what: `The ${closing[opening]} that closes ${opening} is missing.`, remedy: `Write it ${where}.` }
}
