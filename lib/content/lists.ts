import { pathOf } from '../addresses.ts'
import { type Locale, locales } from '../locales.ts'
import { isWhole, type WholeArticle } from './article.ts'
import type { Corpus } from './corpus.ts'
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
  /** Its place among the questions of the home page. */
  home: number | undefined
  updated: string
}

/** A page as the search page lists it, with what the filter finds it by. */
export type SearchablePage = PageSummary & { words: string }

/** A name, and whether it is a word of the other language, as it stands on English paper. */
export type Name = { text: string; foreign: boolean }

/** A word of the glossary in one language. */
export type Word = { id: string; term: Name; also: Name[]; meaning: string }

export function wordOf(id: string, { term, also, meaning }: GlossaryEntry, locale: Locale): Word {
  const others = new Set(
    locales
      .filter(other => other !== locale)
      .flatMap(other => [term[other], ...also[other]])
      .map(text => text.toLowerCase()),
  )
  // Only Spanish takes over words of English; what both write alike is English.
  const name = (text: string) => ({ text, foreign: locale !== 'en' && others.has(text.toLowerCase()) })
  return { id, term: name(term[locale]), also: also[locale].map(name), meaning: meaning[locale] }
}

const known = new WeakMap<Corpus, Map<Locale, readonly PageSummary[]>>()

/**
 * The pages of a language: by category, then by `order`, day of first publication, and file name.
 * Sorted once for each state of the content, since every page of the site asks for them.
 */
export function pagesOf(corpus: Corpus, locale: Locale): readonly PageSummary[] {
  const ofCorpus = known.get(corpus) ?? new Map<Locale, readonly PageSummary[]>()
  known.set(corpus, ofCorpus)
  const pages = ofCorpus.get(locale) ?? summarize(corpus, locale)
  ofCorpus.set(locale, pages)
  return pages
}

export function searchablePagesOf(corpus: Corpus, locale: Locale): SearchablePage[] {
  const articles = corpus.articles.filter(isWhole).filter(article => article.locale === locale)
  const words = new Map(articles.map(article => [article.id, searchWordsOf(article, corpus)]))
  return pagesOf(corpus, locale).map(page => ({ ...page, words: words.get(page.id) ?? '' }))
}

function summarize(corpus: Corpus, locale: Locale): PageSummary[] {
  return corpus.articles
    .filter(isWhole)
    .filter(article => article.locale === locale)
    .sort((a, b) => inOrder(sortKey(a), sortKey(b)))
    .map(({ id, head }) => ({
      id,
      path: pathOf(locale, head.slug),
      title: head.title,
      short: head.short,
      description: head.description,
      category: head.category,
      home: head.home,
      updated: head.updated,
    }))
}

/** Up to three pages to read next: those of the same category first, then of those beside it. */
export function relatedTo({ id, category }: PageSummary, pages: readonly PageSummary[]): PageSummary[] {
  const distance = (other: Category) => Math.abs(rank(other) - rank(category))
  return categories
    .filter(other => (other === 'about') === (category === 'about'))
    .sort((a, b) => distance(a) - distance(b))
    .flatMap(near => pages.filter(page => page.category === near && page.id !== id))
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
