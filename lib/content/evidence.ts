import type { Locale } from '../locales.ts'
import { isWhole } from './article.ts'
import type { Corpus } from './corpus.ts'
import { pagesOf } from './lists.ts'
import { levelOf, passagesOf } from './reading.ts'
import type { ArticleHead } from './schema/article.ts'

/** What a page rests on, and how easy it is to read. */
export type Evidence = {
  id: string
  path: string
  short: string
  /** Its reading level: the grade in English, the INFLESZ score in Spanish; null without a sentence. */
  level: number | null
  words: number
  /** How many pages it cites. */
  sources: number
  /** The day on which a clinician read it; null until then. */
  reviewed: string | null
  updated: string
  /** What changed on it since it first went out, the latest first. */
  changes: ArticleHead['changes']
  /** The day by which it should be read again. */
  reviewBy: string
}

/** All pages of a language in the order of the topics. */
export function evidenceOf(corpus: Corpus, locale: Locale): Evidence[] {
  const articles = corpus.articles.filter(isWhole).filter(article => article.locale === locale)
  return pagesOf(corpus, locale).flatMap(({ id, path, short }) => {
    const article = articles.find(found => found.id === id)
    if (!article) return []
    const { head, outline } = article
    const level = levelOf(passagesOf(article), locale)
    return {
      id,
      path,
      short,
      level: level && Math.round(level.score * 10) / 10,
      words: outline.wordCount,
      sources: new Set(outline.citations.map(citation => citation.id)).size,
      reviewed: head.reviewed?.on ?? null,
      updated: head.updated,
      changes: head.changes,
      reviewBy: head.reviewBy,
    }
  })
}

/** The mean reading level of the pages that have one. */
export function meanLevel(pages: readonly Evidence[]): number {
  const levels = pages.flatMap(({ level }) => level ?? [])
  return Math.round((levels.reduce((sum, level) => sum + level, 0) / Math.max(1, levels.length)) * 10) / 10
}

/** What changed on a page. */
export type Change = ArticleHead['changes'][number] & Pick<Evidence, 'path' | 'short'>

/** The latest changes of all pages, the newest first. */
export function latestChanges(pages: readonly Evidence[], most = 20): Change[] {
  return pages
    .flatMap(({ path, short, changes }) => changes.map(change => ({ ...change, path, short })))
    .sort((a, b) => b.on.localeCompare(a.on))
    .slice(0, most)
}
