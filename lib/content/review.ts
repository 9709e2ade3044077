import type { Nodes } from 'mdast'
import type { WholeArticle } from './article.ts'
import type { Corpus } from './corpus.ts'
import type { Category } from './schema/article.ts'
import { attribute, isComponent, plainText, walk } from './tree.ts'

/** A page that a clinician should read. */
export type Due = { article: WholeArticle; why: 'never' | 'overdue' | 'changed' }

/** How much harm a wrong sentence can do: the most first. */
const risk: readonly Category[] = [
  'safety',
  'get-ready',
  'results',
  'bones-joints',
  'tests',
  'care',
  'basics',
  'about',
]

/** The pages of one language that nobody reviewed, or whose review is over or older than the text; riskiest and oldest first. */
export function dueForReview(articles: readonly WholeArticle[], today: string): Due[] {
  const due = articles.flatMap((article): Due[] => {
    const { reviewed, reviewBy, updated } = article.head
    if (reviewed === null) return [{ article, why: 'never' }]
    if (reviewBy < today) return [{ article, why: 'overdue' }]
    return reviewed.on < updated ? [{ article, why: 'changed' }] : []
  })
  return due.sort(
    (a, b) =>
      risk.indexOf(a.article.head.category) - risk.indexOf(b.article.head.category) ||
      a.article.head.updated.localeCompare(b.article.head.updated) ||
      a.article.id.localeCompare(b.article.id),
  )
}

/** A sentence or more that cites, and what it rests on. */
export type Claim = {
  text: string
  line: number
  sources: { publisher: string; title: string; url: string; note: string }[]
}

/** What the page claims: each paragraph, list item or cell that cites, with the words of its sources. */
export function claimsOf({ tree }: WholeArticle, corpus: Corpus): Claim[] {
  const sources = new Map(corpus.sources.map(({ id, value }) => [id, value]))
  return [...walk(tree)].flatMap(([node]) => {
    if (node.type !== 'paragraph' && node.type !== 'tableCell') return []
    const cited = citationsIn(node).flatMap(id => sources.get(id) ?? [])
    return cited.length > 0
      ? [{ text: plainText(node), line: node.position?.start.line ?? 1, sources: cited }]
      : []
  })
}

function citationsIn(node: Nodes): string[] {
  return [...walk(node)].flatMap(([inner]) =>
    isComponent(inner) && inner.name === 'Cite' ? (attribute(inner, 'id') ?? []) : [],
  )
}
