import { pathOf } from '../addresses.ts'
import type { Locale } from '../locales.ts'
import type { WholeArticle } from './article.ts'
import { type Category, categories } from './schema/article.ts'
import type { GlossaryEntry } from './schema/glossary.ts'
import { searchWordsOf } from './search-words.ts'

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
    .map(article => {
      const { id, head } = article
      return {
        id,
        path: pathOf(locale, head.slug),
        title: head.title,
        short: head.short,
        description: head.description,
        category: head.category,
        updated: head.updated,
        lead: head.answer.lead,
        words: searchWordsOf(article),
      }
    })
}

/** Up to three pages to read next: those of the same category first, then of those beside it. */
export function relatedTo({ id, category }: PageSummary, pages: readonly PageSummary[]): PageSummary[] {
  const distance = (page: PageSummary) => Math.abs(rank(page.category) - rank(category))
  return pages
    .filter(page => page.id !== id && (page.category === 'about') === (category === 'about'))
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, 3)
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
