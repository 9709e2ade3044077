import GithubSlugger from 'github-slugger'
import type { Root } from 'mdast'
import { attribute, type Component, isComponent, plainText, setAttribute, setHtml, walk } from './tree.ts'

/** Ids that the page around an article uses itself; a heading of the same words gets a number. */
export const reservedIds = [
  'main',
  'menu',
  'sources',
  'changes',
  'next',
  'call',
  'key-points',
  'as-made',
  'as-read',
] as const

/**
 * Gives each heading and each Question of a page its id, no two alike, and each Cite its number:
 * the place of its source in the order of first citation. An id that the author wrote stays.
 */
export function assignIds(tree: Root): void {
  const slugger = new GithubSlugger()
  for (const id of [...reservedIds, ...writtenIds(tree)]) slugger.slug(id)
  const cited: string[] = []
  for (const [node] of walk(tree)) {
    if (node.type === 'heading') setHtml(node, { id: slugger.slug(plainText(node)) })
    if (!isComponent(node)) continue
    if (node.name === 'Question' && !attribute(node, 'id')) {
      setAttribute(node, 'id', slugger.slug(attribute(node, 'question') ?? ''))
    }
    if (node.name === 'Cite') numberSource(node, cited)
  }
}

function writtenIds(tree: Root): string[] {
  return [...walk(tree)].flatMap(([node]) =>
    isComponent(node) && node.name === 'Question' ? (attribute(node, 'id') ?? []) : [],
  )
}

function numberSource(cite: Component, cited: string[]): void {
  const id = attribute(cite, 'id') ?? ''
  if (!cited.includes(id)) cited.push(id)
  setAttribute(cite, 'number', String(cited.indexOf(id) + 1))
}
