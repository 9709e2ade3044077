import type { Nodes, Paragraph } from 'mdast'
import { rule } from '../problems.ts'
import { isComponent, plainText } from '../tree.ts'
import { nodeRule } from './rule.ts'

const { error } = rule('tables')

/** A paragraph that was meant as a row of a table. */
export function isCutRow(node: Nodes): node is Paragraph {
  return node.type === 'paragraph' && plainText(node).startsWith('|')
}

/** The table of a Compare is in one piece, and has the line that makes it a table. */
export const checkCutTables = nodeRule((node, place, parents) => {
  const compare = parents.at(-1)
  if (!isCutRow(node) || !compare || !isComponent(compare) || compare.name !== 'Compare') return []
  const inside: readonly Nodes[] = compare.children
  if (inside.find(isCutRow) !== node) return []
  const isWhole = !inside.some(({ type }) => type === 'table') && inside.filter(isCutRow).length === 1
  if (!isWhole || /\|\s*-{3}/.test(plainText(node))) {
    return [error(place, 'An empty line cuts the table in two.', 'Remove it.')]
  }
  const columns = (rowOf(node).match(/\|/g)?.length ?? 2) - 1
  const remedy = `Write it there: |${' --- |'.repeat(columns)}.`
  return [error(place, 'The table has no line of hyphens below its first row.', remedy)]
})

function rowOf({ children: [first] }: Paragraph): string {
  return first?.type === 'text' ? (first.value.split('\n')[0] ?? '') : ''
}
