import { isWhole, type WholeArticle } from './article.ts'
import type { Corpus } from './corpus.ts'
import type { Localized } from '../locales.ts'

type Names = { [locale in keyof Localized]: readonly string[] }

/**
 * What the search page finds an article by, in `data-words`: its names, what it is about, all its other words; the
 * names in both languages. Title and description stand on the page and are not repeated.
 */
export function searchWordsOf(article: WholeArticle, { articles, exams, glossary, decoder }: Corpus): string {
  const { id, locale, head, outline } = article
  const twin = articles.filter(isWhole).find(other => other.id === id && other.locale !== locale)
  const itsExams = exams.filter(({ value }) => value.page === id)
  const itsTerms = glossary.filter(term => outline.terms.some(used => used.id === term.id))
  const itsOrders = decoder.filter(({ value }) => value.page === id)
  return searchTiers(
    [
      [head.short, twin?.head.short ?? '', ...itsExams.flatMap(({ value }) => namesOf(value.name, value.also))],
      [
        twin?.head.title ?? '',
        ...outline.contents.map(({ text }) => text),
        ...outline.questions.map(({ question }) => question),
        ...itsTerms.flatMap(({ value }) => namesOf(value.term, value.also)),
        ...itsOrders.flatMap(({ value }) => [...value.words.en, ...value.words.es]),
      ],
      [head.answer.lead, ...head.answer.points.map(({ text }) => text), ...outline.blocks],
    ],
    wordsOf([head.title, head.description].join(' ')),
  )
}

/** A name and its others in every language. */
export function namesOf(name: Localized, also: Names): string[] {
  return [name.en, name.es, ...also.en, ...also.es]
}

/**
 * Words by weight, parted by `|`: each once, where it weighs most. What is known already is left out, and of the last
 * the beginnings of others, since public/scripts/filter.js finds words by their beginning.
 */
export function searchTiers(texts: readonly (readonly string[])[], known: readonly string[] = []): string {
  const seen = new Set<string>()
  const tiers = texts.map((tier, at) => {
    const joined = at === 0 ? tier.flatMap(text => (text.includes('-') ? [text.replaceAll('-', '')] : [])) : []
    const words = wordsOf([...tier, ...joined].join(' ')).filter(word => !seen.has(word))
    for (const word of words) seen.add(word)
    // The names stay whole: what they are is worth more than that it stands in the title too.
    return at === 0 ? words : words.filter(word => !known.includes(word))
  })
  const all = [...seen, ...known]
  const rest = tiers[2]?.filter(word => !all.some(other => other !== word && other.startsWith(word)))
  return [...tiers.slice(0, 2), ...(rest ? [rest] : [])].map(words => words.join(' ')).join('|')
}

/**
 * The words of a text, each once, in small letters without accents. What is no letter or number parts words, a hyphen
 * and an apostrophe too: "X-ray" is "x" and "ray". public/scripts/filter.js parts what is typed by the same rule.
 */
function wordsOf(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return [...new Set(plain.match(/[\p{L}\d]+/gu))].sort()
}
