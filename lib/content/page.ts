import type { MDXContent } from 'mdx/types'
import { pathOf } from '../addresses.ts'
import { type Locale, type Localized, locales } from '../locales.ts'
import { isWhole, type WholeArticle } from './article.ts'
import type { Corpus } from './corpus.ts'
import { keepPunctuation } from './keep-punctuation.ts'
import { resolveLinks } from './links.ts'
import { type PageSummary, pagesOf, relatedTo, type Word, wordOf } from './lists.ts'
import { compileMdx } from './mdx.ts'
import type { Outline } from './outline.ts'
import type { ReadingLevel } from './readability/reading-level.ts'
import { levelOf, passagesOf } from './reading.ts'
import type { ArticleHead } from './schema/article.ts'
import type { Person } from './schema/person.ts'
import type { Source } from './schema/sources.ts'
import { countWords } from './words.ts'

/** A source and its number on the page. */
export type NumberedSource = Source & { id: string; number: number }

/** All that an article's page shows. */
export type Page = {
  id: string
  locale: Locale
  head: ArticleHead
  /** The clinician who read it; undefined until one has. */
  reviewer: Person | undefined
  path: string
  /** Where the same page stands in each language. */
  paths: Localized
  contents: Outline['contents']
  /** The words that it explains, in the order of the text. */
  terms: Word[]
  /** What it cites, in the order of first citation. */
  sources: NumberedSource[]
  minutes: number
  /** Null where the page has no sentence. */
  readingLevel: ReadingLevel | null
  /** Up to three pages to read next: of its category, then of those beside it. */
  related: PageSummary[]
  /** The text. Takes the vocabulary as `components`; Cite gets its `number`, as text. */
  Content: MDXContent
}

/** Our assumption for both languages, slower than most adults read: many here are worried or read a second language. */
const wordsPerMinute = 200

/** @param article one of the site's own */
export async function pageOf(article: WholeArticle, corpus: Corpus): Promise<Page> {
  const { id, locale, head, outline, tree } = article
  const pages = pagesOf(corpus, locale)
  const pathById = new Map(pages.map(page => [page.id, page.path]))
  const summary = pages.find(page => page.id === id)
  const wordCount =
    outline.wordCount + countWords([head.answer.lead, ...head.answer.points.map(({ text }) => text)])
  resolveLinks(
    tree,
    locale,
    page => pathById.get(page),
    corpus.sources.map(({ value }) => value),
  )
  keepPunctuation(tree)
  return {
    id,
    locale,
    head,
    reviewer: corpus.people.find(person => person.id === head.reviewed?.by)?.value,
    path: pathOf(locale, head.slug),
    paths: pathsOf(article, corpus),
    contents: outline.contents,
    terms: find(corpus.glossary, outline.terms).map(({ value, id: term }) => wordOf(term, value, locale)),
    sources: find(corpus.sources, outline.citations).map(({ value, ...source }) => ({ ...source, ...value })),
    minutes: Math.max(1, Math.ceil(wordCount / wordsPerMinute)),
    readingLevel: levelOf(passagesOf(article), locale),
    related: summary ? relatedTo(summary, pages) : [],
    Content: await compileMdx(tree),
  }
}

/** A language in which the page is missing, which only development lets pass, gets the page's own path. */
function pathsOf(article: WholeArticle, corpus: Corpus): Localized {
  const twins = corpus.articles.filter(isWhole).filter(({ id }) => id === article.id)
  const entries = locales.map(locale => {
    const twin = twins.find(other => other.locale === locale) ?? article
    return [locale, pathOf(twin.locale, twin.head.slug)]
  })
  return Object.fromEntries(entries) as Localized
}

/** The entries that are named, each once, with the number of its name in the order of first naming. */
function find<T>(entries: readonly { id: string; value: T }[], named: readonly { id: string }[]) {
  const names = [...new Set(named.map(({ id }) => id))]
  return names.flatMap((name, index) => {
    const entry = entries.find(({ id }) => id === name)
    return entry ? [{ id: name, number: index + 1, value: entry.value }] : []
  })
}
