import type { Localized } from '../locales.ts'
import { isWhole, type WholeArticle } from './article.ts'
import type { Corpus } from './corpus.ts'

/**
 * What the search page finds an article by, in `data-words`: its names, its titles and what it says most often, what
 * it is about, all its other words. Names are those of both languages. Title and description stand on the page and
 * are not repeated.
 */
export function searchWordsOf(article: WholeArticle, { articles, exams, glossary, decoder }: Corpus): string {
  const { id, locale, head, outline } = article
  const twin = articles.filter(isWhole).find(other => other.id === id && other.locale !== locale)
  const itsExams = exams.filter(({ value }) => value.page === id)
  const itsTerms = glossary.filter(term => outline.terms.some(used => used.id === term.id))
  const itsOrders = decoder.filter(({ value }) => value.page === id)
  const questions = outline.questions.map(({ question }) => question)
  const tiers = [
    [head.short, twin?.head.short ?? '', ...itsExams.flatMap(({ value }) => namesOf(value.name, value.also))],
    [twin?.head.title ?? '', ...saidOften([...outline.blocks, ...questions])],
    [
      ...outline.contents.map(({ text }) => text),
      ...questions,
      ...itsTerms.flatMap(({ value }) => namesOf(value.term, value.also)),
      ...itsOrders.flatMap(({ value }) => [...value.words.en, ...value.words.es]),
    ],
    [head.answer.lead, ...head.answer.points.map(({ text }) => text), ...outline.blocks],
  ]
  return searchTiers(tiers, [head.title, head.description])
}

/** A name and its others in every language. */
export function namesOf(name: Localized, also: Localized<readonly string[]>): string[] {
  return [name.en, name.es, ...also.en, ...also.es]
}

/**
 * Words by weight, parted by `|`: each once, where it weighs most. The names stay whole; of the others those that stand
 * on the page already are left out, and from the fourth on the beginnings of others: the filter needs no more.
 */
export function searchTiers(tiers: readonly (readonly string[])[], onPage: readonly string[] = []): string {
  const seen = new Set(wordsOf(onPage))
  const words = tiers.map((texts, at) => {
    const joined =
      at === 0 ? texts.filter(text => text.includes('-')).map(text => text.replaceAll('-', '')) : []
    const unseen = new Set(wordsOf([...texts, ...joined]).filter(word => at === 0 || !seen.has(word)))
    for (const word of unseen) seen.add(word)
    return [...unseen].sort()
  })
  const isBeginning = (word: string) => [...seen].some(other => other !== word && other.startsWith(word))
  return words
    .map((tier, at) => (at < 3 ? tier : tier.filter(word => !isBeginning(word))).join(' '))
    .join('|')
}

/** Words of five letters and more that stand there five times and more. */
function saidOften(texts: readonly string[]): string[] {
  const times = new Map<string, number>()
  for (const word of wordsOf(texts)) times.set(word, (times.get(word) ?? 0) + 1)
  return [...times].filter(([word, count]) => word.length >= 5 && count >= 5).map(([word]) => word)
}

/**
 * The words of texts, in small letters without accents. What is no letter or number parts words, a hyphen and an
 * apostrophe too: "X-ray" is "x" and "ray". public/scripts/filter.js parts what is typed by the same rule.
 */
function wordsOf(texts: readonly string[]): string[] {
  const plain = texts.join(' ').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.match(/[\p{L}\d]+/gu) ?? []
}
