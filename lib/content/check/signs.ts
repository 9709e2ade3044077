import type { Nodes, Text } from 'mdast'
import { type Place, type Problem, rule } from '../problems.ts'
import { lineOf, walk } from '../tree.ts'
import { nodeRule } from './rule.ts'

const { error } = rule('signs')

/** Signs of Markdown that were meant to do something, and would reach the reader as they are. */
export const checkSigns = nodeRule((node, { file }) => {
  if (!['paragraph', 'heading', 'tableCell'].includes(node.type)) return []
  const lines = [...walk(node)].flatMap(([inside]) => (inside.type === 'text' ? linesOf(inside, file) : []))
  const [stars] = checkStars(lines)
  return [...lines.flatMap(line => checkLine(line, node)), ...(stars ? [stars] : [])]
})

/** A line of a text, or the part of it up to a link, bold words or a component. */
type Line = { text: string; place: Place }

function linesOf(node: Text, file: string): Line[] {
  return node.value
    .split('\n')
    .map((text, index) => ({ text: text.trim(), place: { file, line: lineOf(node) + index } }))
}

function checkLine({ text, place }: Line, { type }: Nodes): Problem[] {
  const [, sign, words] = /^(#{2,6}|[-*]|\d+[.)])(\p{L}.*)/u.exec(text) ?? []
  const tell = (what: string, remedy: string) => [error(place, what, remedy)]
  if (sign && words && type === 'paragraph' && !words.includes('*')) {
    return tell(`There is no space after ${sign}.`, `Write "${sign} ${words}".`)
  }
  const [bullet] = /^[•·▪◦‣●■\uF0B7](?=\s|$)/u.exec(text) ?? []
  if (bullet) return tell(`${bullet} is Word's bullet.`, 'Begin the line with a star and a space.')
  if (/\]\s+\((page:|tel:|mailto:|https?:|[#/]|$)/.test(text)) {
    return tell('There is a space between ] and (.', 'Remove it, or this is no link.')
  }
  return /\]\(|\(page:/.test(text)
    ? tell('A link is not written as it must be.', 'Write [words](address), with no space in the address.')
    : []
}

/** Of the loose stars of a paragraph, the first. */
function checkStars(lines: readonly Line[]): Problem[] {
  const tellOdd = (sign: string, what: string) => {
    const found = lines.filter(({ text }) => text.includes(sign) && !/^[-*]\p{L}[^*]*$/u.test(text))
    const [first] = found
    const count = found.map(({ text }) => text.split(sign).length - 1).reduce((sum, one) => sum + one, 0)
    if (!first) return []
    const remedy = `Write ${sign} right after the last of its words, or remove the sign.`
    return count % 2 === 1
      ? [error(first.place, `${what} and nothing closes it.`, remedy)]
      : [error(first.place, `There is a space inside ${sign} … ${sign}.`, `Write ${sign}words${sign}.`)]
  }
  return [...tellOdd('**', 'Two stars open bold text'), ...tellOdd('*', 'A star opens text in italics')]
}
