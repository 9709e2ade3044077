import { pathOf } from '../addresses.ts'
import type { Locale } from '../locales.ts'
import type { WholeArticle } from './article.ts'
import { type Category, categories } from './schema/article.ts'
import type { GlossaryEntry } from './schema/glossary.ts'

/** A page as lists show it. */
export type PageSummary = {
  id: string
  path: string
  title: string
  short: string
  description: string
  category: Category
  updated: string
  /** The short answer. */
  lead: string
  /** Every word of the page once, for the filter of the search page. */
  words: string
}

/** A word of the glossary in one language. */
export type Word = { id: string; term: string; also: string[]; meaning: string }

export function wordOf(id: string, { term, also, meaning }: GlossaryEntry, locale: Locale): Word {
  return { id, term: term[locale], also: also[locale], meaning: meaning[locale] }
}

/** The pages of a language: by category, then by `order`, day of first publication, and file name. */
export function summarize(articles: readonly WholeArticle[], locale: Locale): PageSummary[] {
  return articles
    .filter(article => article.locale === locale)
    .sort((a, b) => inOrder(sortKey(a), sortKey(b)))
    .map(({ id, head, outline }) => ({
      id,
      path: pathOf(locale, head.slug),
      title: head.title,
      short: head.short,
      description: head.description,
      category: head.category,
      updated: head.updated,
      lead: head.answer.lead,
      words: wordsOf(outline),
    }))
}

/** Up to three pages to read next: those of the same category first, then of those beside it. */
export function relatedTo({ id, category }: PageSummary, pages: readonly PageSummary[]): PageSummary[] {
  const distance = (page: PageSummary) => Math.abs(rank(page.category) - rank(category))
  return pages
    .filter(page => page.id !== id && (page.category === 'about') === (category === 'about'))
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, 3)
}

/** In small letters without accents, as the filter compares them. */
function wordsOf({ passages, contents, questions }: WholeArticle['outline']): string {
  const texts = [...passages, ...contents].map(({ text }) => text)
  const all = [...texts, ...questions.map(({ question }) => question)].join(' ')
  const plain = all.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return [...new Set(plain.match(/[\p{L}\d]{2,}/gu))].sort().join(' ')
}

type SortKey = readonly (string | number)[]

function sortKey({ id, head }: WholeArticle): SortKey {
  return [rank(head.category), head.order ?? Number.POSITIVE_INFINITY, head.published, id]
}

function inOrder(a: SortKey, b: SortKey): number {
  const index = a.findIndex((value, position) => value !== b[position])
  const [left, right] = [a[index] ?? 0, b[index] ?? 0]
  return left < right ? -1 : left > right ? 1 : 0
}

function rank(category: Category): number {
  return categories.indexOf(category)
}
