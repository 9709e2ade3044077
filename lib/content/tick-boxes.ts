import type { Element, Nodes, Root } from 'hast'
import { toString as textOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'

/** Each item of a Checklist gets a box to tick, named by the item's words. Nothing keeps the ticks. */
export function tickBoxes() {
  return (tree: Root): void =>
    visit(tree, 'mdxJsxFlowElement', checklist => {
      if (checklist.name !== 'Checklist') return
      visit(checklist as Nodes, 'element', (item: Element) => {
        if (item.tagName !== 'li') return
        const properties = { type: 'checkbox', ariaLabel: textOf(item).trim() }
        item.children.unshift({ type: 'element', tagName: 'input', properties, children: [] })
      })
    })
}
