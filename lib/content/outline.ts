import type { Nodes, Root } from 'mdast'
import type { Passage } from './reading.ts'
import { attribute, type Component, isComponent, lineOf, plainText, walk } from './tree.ts'
import { countWords } from './words.ts'

type At<T> = T & { line: number }

/** What the page is made of, read once from its tree. Lines are those of the article's file. */
export type Outline = {
  /** Headings of the second and third level. */
  contents: At<{ id: string; text: string; depth: number }>[]
  /** The id of every heading and question. */
  anchors: At<{ id: string }>[]
  questions: At<{ id: string; question: string; answer: string }>[]
  /** Every Term and every Cite in the order of the text. */
  terms: At<{ id: string }>[]
  citations: At<{ id: string }>[]
  links: At<{ url: string; text: string }>[]
  images: At<{ src: string; alt: string | undefined }>[]
  cards: At<{ level: string; title: string; passages: Passage[] }>[]
  /** Drawings of this project. */
  figures: At<{ name: string }>[]
  /** Paragraphs and list items, those of answers and cards too; no headings, tables or captions. */
  passages: Passage[]
  /** All that is read: the text of each paragraph, heading and table cell. */
  blocks: string[]
  /** Words of all that is read, headings and tables too. */
  wordCount: number
}

/** @param tree of an article whose ids are assigned */
export function outlineOf(tree: Root): Outline {
  const texts = blocks(tree)
  const outline: Outline = {
    contents: [],
    anchors: [],
    questions: [],
    terms: [],
    citations: [],
    links: [],
    images: [],
    cards: [],
    figures: [],
    passages: passages(tree, ['paragraph']),
    blocks: texts,
    wordCount: countWords(texts),
  }
  for (const [node] of walk(tree)) {
    const line = lineOf(node)
    if (node.type === 'heading') {
      const { depth } = node
      const id = String(node.data?.hProperties?.id)
      outline.anchors.push({ id, line })
      if (depth === 2 || depth === 3) outline.contents.push({ id, text: plainText(node), depth, line })
    }
    if (node.type === 'link') outline.links.push({ url: node.url, text: plainText(node), line })
    if (node.type === 'image') outline.images.push({ src: node.url, alt: node.alt ?? undefined, line })
    if (isComponent(node)) addComponent(outline, node, line)
  }
  return outline
}

function addComponent(outline: Outline, node: Component, line: number): void {
  const value = (name: string) => attribute(node, name) ?? ''
  if (node.name === 'Question') {
    const answer = blocks(node).join(' ')
    outline.anchors.push({ id: value('id'), line })
    outline.questions.push({ id: value('id'), question: value('question'), answer, line })
    outline.wordCount += countWords([value('question')])
  }
  if (node.name === 'Term') outline.terms.push({ id: value('id'), line })
  if (node.name === 'Cite') outline.citations.push({ id: value('id'), line })
  if (node.name === 'CareCard') {
    outline.cards.push({
      level: value('level'),
      title: value('title'),
      passages: passages(node, ['paragraph']),
      line,
    })
  }
  if (node.name === 'Figure' && value('name')) outline.figures.push({ name: value('name'), line })
  if (node.name === 'Figure' && value('src')) {
    outline.images.push({ src: value('src'), alt: attribute(node, 'alt'), line })
  }
}

function blocks(tree: Nodes): string[] {
  return passages(tree, ['paragraph', 'heading', 'tableCell']).map(({ text }) => text)
}

function passages(tree: Nodes, types: readonly Nodes['type'][]): Passage[] {
  return [...walk(tree)]
    .filter(([{ type }]) => types.includes(type))
    .map(([node]) => ({ text: plainText(node), line: lineOf(node) }))
    .filter(({ text }) => text !== '')
}
