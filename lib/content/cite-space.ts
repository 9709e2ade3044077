import type { Root } from 'mdast'
import { isComponent, walk } from './tree.ts'

/** Takes out the space that authors write before a Cite, so that its number never begins a line alone. */
export function closeUpCites(tree: Root): void {
  for (const [node] of walk(tree)) {
    if (!('children' in node)) continue
    for (const [index, child] of node.children.entries()) {
      const before = node.children[index - 1]
      if (isComponent(child) && child.name === 'Cite' && before?.type === 'text') {
        before.value = before.value.trimEnd()
      }
    }
  }
}
