import type { Nodes, Root } from 'mdast'
import { isComponent, walk } from './tree.ts'

/**
 * Keeps the full stop or comma after a Term on the Term's line: a Term is a button, and browsers may break a line
 * on either side of one.
 */
export function keepPunctuation(tree: Root): void {
  for (const [node] of walk(tree)) {
    if (!('children' in node) || isKept(node) || !node.children.some(isTerm)) continue
    const children: Nodes[] = []
    for (const child of node.children as Nodes[]) {
      const term = children.at(-1)
      const [mark] = (child.type === 'text' && /^[.,;:!?)\]”»…]+/.exec(child.value)) || []
      if (child.type === 'text' && mark && term && isTerm(term)) {
        children[children.length - 1] = together(term, mark)
        children.push({ ...child, value: child.value.slice(mark.length) })
      } else children.push(child)
    }
    node.children = children as typeof node.children
  }
}

function isTerm(node: Nodes): boolean {
  return isComponent(node) && node.name === 'Term'
}

/** What was put together when the page was asked for before. */
function isKept(node: Nodes): boolean {
  return node.type === 'mdxJsxTextElement' && node.name === 'span'
}

function together(term: Nodes, mark: string): Nodes {
  return {
    type: 'mdxJsxTextElement',
    name: 'span',
    attributes: [{ type: 'mdxJsxAttribute', name: 'className', value: 'keep' }],
    children: [term, { type: 'text', value: mark }],
  } as Nodes
}
