import type { Nodes, Root } from 'mdast'
import { isComponent, walk } from './tree.ts'

const noBreakSpace = '\u00a0'

/** Narrow, and as wide as a hair on the page: copied, 37 and its source 1 do not become 371. */
const narrowSpace = '\u202f'

/**
 * Takes out the space that authors write before a Cite, so that its number never begins a line alone; after a
 * digit a narrow one stays. Between two Cites one space that does not break stays or is added: 1 and 2 must not
 * read as 12.
 */
export function closeUpCites(tree: Root): void {
  for (const [node] of walk(tree)) {
    if (!('children' in node)) continue
    const children: Nodes[] = []
    for (const child of node.children) {
      if (isCite(child)) closeUp(children)
      children.push(child)
    }
    node.children = children as typeof node.children
  }
}

/** @param before what stands before a Cite in its sentence */
function closeUp(before: Nodes[]): void {
  const text = before.at(-1)
  if (text?.type === 'text') text.value = text.value.trimEnd().replace(/\d$/, `$&${narrowSpace}`)
  if (text?.type === 'text' && text.value === '' && isCite(before.at(-2))) text.value = noBreakSpace
  if (isCite(text)) before.push({ type: 'text', value: noBreakSpace })
}

function isCite(node: Nodes | undefined): boolean {
  return node !== undefined && isComponent(node) && node.name === 'Cite'
}
