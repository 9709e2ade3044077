import type { Table } from 'mdast'
import { type Place, type Problem, rule } from '../problems.ts'
import { attribute, type Component, isComponent, lineOf, plainText } from '../tree.ts'
import { nodeRule } from './rule.ts'

const { error } = rule('tables')

/** Tables stand in Compare; every row has all its cells, every column its heading, every mark its column. */
export const checkTables = nodeRule((node, place, parents) => {
  if (node.type !== 'table') return []
  const compare = parents.findLast(isComponent)
  if (compare?.name === 'Compare') return [...checkCells(node, place), ...checkMarks(compare, node, place)]
  const remedy = 'Put the table inside <Compare caption="…">, with an empty line above and below.'
  return [error(place, 'A table stands outside <Compare>.', remedy)]
})

function checkCells({ children: [head, ...rows] }: Table, place: Place): Problem[] {
  const columns = head?.children.length ?? 0
  const uneven = rows.filter(row => row.children.length !== columns)
  const nameless = head?.children.some(cell => plainText(cell) === '')
  return [
    ...uneven.map(row => {
      const what = `A row of the table has ${row.children.length} cells, its first row has ${columns}.`
      const remedy = 'Give every row the same number of cells, with | between them.'
      return error({ ...place, line: lineOf(row) }, what, remedy)
    }),
    ...(nameless
      ? [error(place, 'A column of the table has no heading.', 'Say in its first row what the column shows.')]
      : []),
  ]
}

function checkMarks(compare: Component, { children: [head] }: Table, place: Place): Problem[] {
  const marks = attribute(compare, 'marks')?.split(' ').length ?? 0
  const columns = (head?.children.length ?? 1) - 1
  const what = `<Compare> has ${marks} marks, but only ${columns} columns after the first.`
  const remedy = 'Remove a mark: the first one belongs to the second column.'
  return marks > columns ? [error({ ...place, line: lineOf(compare) }, what, remedy)] : []
}
