import { pathOf } from '../addresses.ts'
import type { Locale } from '../locales.ts'
import { isWhole } from './article.ts'
import type { Corpus } from './corpus.ts'
import { type Evidence, evidenceOf } from './evidence.ts'
import {
  type PageSummary,
  pagesOf,
  type SearchablePage,
  searchablePagesOf,
  type Word,
  wordOf,
} from './lists.ts'
import { type Page, pageOf } from './page.ts'
import type { Clinic } from './schema/clinic.ts'
import type { DecoderEntry } from './schema/decoder.ts'
import type { Exam } from './schema/exam.ts'
import type { Source } from './schema/sources.ts'
import type { Ui } from './schema/ui.ts'
import { namesOf, searchTiers } from './search-words.ts'
import { type Checked, refuse } from './store.ts'

/** What may be asked of the content. Each throws an Error that lists the problems, if the content has errors. */
export type Content = {
  /** The page at `/<locale>/<slug>`; undefined if there is none. */
  getPage: (locale: Locale, slug: string) => Promise<Page | undefined>
  /** The path of an article that the site cannot do without. Throws if there is no such file. */
  getPath: (locale: Locale, id: string) => Promise<string>
  /** All pages of a language: by category, then by their order in it. */
  listPages: (locale: Locale) => Promise<readonly PageSummary[]>
  /** The same with the words of each: long, so only for the page that searches them. */
  listSearchablePages: (locale: Locale) => Promise<SearchablePage[]>
  /** Every word of the interface. */
  getUi: (locale: Locale) => Promise<Ui>
  getClinic: () => Promise<Clinic>
  /** The kinds of test in their order. */
  listExams: () => Promise<(Exam & { id: string })[]>
  /** All words of the glossary, in the alphabetical order of the language, with what the filter finds each by. */
  listGlossary: (locale: Locale) => Promise<(Word & { search: string })[]>
  /** The words you will see, in the order of their file. */
  listDecoder: () => Promise<(DecoderEntry & { id: string })[]>
  /** Every page with what it rests on. */
  listEvidence: (locale: Locale) => Promise<Evidence[]>
  /** Every page that may be cited, by id. */
  listSources: () => Promise<(Source & { id: string })[]>
}

/**
 * @param load the content and its errors
 * @param lenient in development an error closes only the page that it is in
 */
export function createContent(load: () => Promise<Checked>, lenient: boolean): Content {
  const open = async (): Promise<Checked> => {
    const checked = await load()
    if (!lenient) refuse(checked.errors)
    return checked
  }
  const need = async <T>(find: (corpus: Corpus) => T | undefined): Promise<T> => {
    const { corpus, errors } = await open()
    const found = find(corpus)
    if (found === undefined) refuse(errors)
    return found as T
  }
  return {
    getPage: async (locale, slug) => {
      const { corpus, errors } = await open()
      const article = corpus.articles.find(found => found.locale === locale && found.fields.slug === slug)
      // The page asked for may be one whose slug cannot be read.
      const meant = article ? [article] : corpus.articles.filter(({ fields }) => fields.slug === undefined)
      refuse(errors.filter(({ file }) => meant.some(other => other.file === file)))
      return article && isWhole(article) ? pageOf(article, corpus) : undefined
    },
    getPath: async (locale, id) => {
      const { corpus, errors } = await open()
      const article = corpus.articles.find(found => found.locale === locale && found.id === id)
      if (article?.fields.slug) return pathOf(locale, article.fields.slug)
      refuse(errors.filter(({ file }) => file === article?.file))
      throw new Error(
        `The site leads to the article content/articles/${locale}/${id}.mdx, which is not there. ` +
          `Give the file its name back, or write its new name where the code has '${id}'.`,
      )
    },
    listPages: async locale => pagesOf((await open()).corpus, locale),
    listSearchablePages: async locale => searchablePagesOf((await open()).corpus, locale),
    getUi: locale => need(({ ui }) => ui[locale]?.value),
    getClinic: () => need(({ clinic }) => clinic),
    listExams: async () =>
      (await open()).corpus.exams
        .map(({ id, value }) => ({ id, ...value }))
        .sort((a, b) => a.order - b.order),
    listGlossary: async locale => {
      const collator = new Intl.Collator(locale)
      const words = (await open()).corpus.glossary.map(({ id, value }) => ({
        ...wordOf(id, value, locale),
        search: searchTiers([namesOf(value.term, value.also)]),
      }))
      return words.sort((a, b) => collator.compare(a.term.text, b.term.text))
    },
    listDecoder: async () => (await open()).corpus.decoder.map(({ id, value }) => ({ id, ...value })),
    listEvidence: async locale => evidenceOf((await open()).corpus, locale),
    listSources: async () => (await open()).corpus.sources.map(({ id, value }) => ({ id, ...value })),
  }
}
