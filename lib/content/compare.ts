import type { Root, Table, TableRow } from 'mdast'
import { attribute, isComponent, plainText, setHtml, walk } from './tree.ts'

/**
 * Prepares the tables of Compare for narrow screens, where each row becomes a stack of its cells:
 * the first cell of a row heads it, and every other cell carries the words of its
 * column in `data-label` and the colour of its column in `data-mark`.
 */
export function annotateTables(tree: Root): void {
  for (const [node] of walk(tree)) {
    if (!isComponent(node) || node.name !== 'Compare') continue
    const marks = (attribute(node, 'marks') ?? '').split(/\s+/).filter(Boolean)
    for (const [inside] of walk(node)) if (inside.type === 'table') annotateTable(inside, marks)
  }
}

function annotateTable(table: Table, marks: readonly string[]): void {
  const [head, ...rows] = table.children
  if (head) annotateHead(head, marks)
  const labels = head?.children.map(cell => plainText(cell)) ?? []
  for (const row of rows) annotateRow(row, labels, marks)
}

function annotateHead(row: TableRow, marks: readonly string[]): void {
  for (const [column, cell] of row.children.entries()) {
    setHtml(cell, { scope: 'col', ...markOf(column, marks) })
  }
}

function annotateRow(row: TableRow, labels: readonly string[], marks: readonly string[]): void {
  for (const [column, cell] of row.children.entries()) {
    if (column === 0) setHtml(cell, { scope: 'row' }, 'th')
    else setHtml(cell, { 'data-label': labels[column] ?? '', ...markOf(column, marks) })
  }
}

/** The first mark belongs to the second column. */
function markOf(column: number, marks: readonly string[]): Record<string, string> {
  const mark = marks[column - 1]
  return mark === undefined ? {} : { 'data-mark': mark }
}
