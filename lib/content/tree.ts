import type { Nodes, Parents, RootContentMap } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'

/** A component of the vocabulary (or an HTML tag), alone on its line or within a sentence. */
export type Component = RootContentMap['mdxJsxFlowElement'] | RootContentMap['mdxJsxTextElement']

export function isComponent(node: Nodes): node is Component {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
}

/** Every node below the tree in the order of the text, each with what it stands in, outermost first. */
export function* walk(tree: Nodes, parents: readonly Parents[] = []): Generator<[Nodes, readonly Parents[]]> {
  if (!('children' in tree)) return
  const inside = [...parents, tree]
  for (const child of tree.children) {
    yield [child, inside]
    yield* walk(child, inside)
  }
}

/** The line on which the node begins. */
export function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1
}

/** The text of an attribute; undefined if it is missing, has no value, or is an {expression}. */
export function attribute(component: Component, name: string): string | undefined {
  const found = component.attributes.find(item => item.type === 'mdxJsxAttribute' && item.name === name)
  return typeof found?.value === 'string' ? found.value : undefined
}

/** Sets an attribute as if the author had written it; what the author did write stays, for the checks. */
export function setAttribute(component: Component, name: string, value: string): void {
  const others = component.attributes.filter(item => item.position || !('name' in item) || item.name !== name)
  component.attributes = [...others, { type: 'mdxJsxAttribute', name, value }]
}

/** What HTML the node becomes, apart from its content. */
export function setHtml(node: Nodes, properties: Record<string, string>, name?: string): void {
  const hProperties = { ...node.data?.hProperties, ...properties }
  node.data = { ...node.data, hProperties, ...(name && { hName: name }) }
}

/** The words of a node as one line, pictures and source numbers left out. */
export function plainText(node: Nodes): string {
  return textOf(node, { includeImageAlt: false, includeHtml: false })
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:!?])/g, '$1')
    .trim()
}
