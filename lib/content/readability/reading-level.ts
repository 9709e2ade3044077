import { syllable } from 'syllable'
import type { Locale, Localized } from '../../locales.ts'
import { countSyllables } from './spanish-syllables.ts'

export type ReadingLevel = {
  words: number
  sentences: number
  syllables: number
  /** A school grade in English, where low is easy; 0 to 100 or so in Spanish, where high is easy. Not rounded. */
  score: number
  scale: 'flesch-kincaid-grade' | 'inflesz'
}

/** A page that is harder than `warn` is a warning, one that is harder than `error` may not go out. */
export const pageLimits: Localized<{ warn: number; error: number }> = {
  en: { warn: 7, error: 8 },
  es: { warn: 65, error: 55 },
}

/** What the mean of all pages should reach. */
export const meanLimits: Localized<number> = { en: 6.8, es: 65 }

/**
 * What a care card or safety block must reach: grade 6 in English. INFLESZ knows no grades; 65, where "fairly
 * easy" begins, is the line at which a Spanish page would be warned, and for a card it is the last one.
 */
export const careCardLimits: Localized<number> = { en: 6, es: 65 }

type Formula = {
  scale: ReadingLevel['scale']
  syllablesOf: (word: string) => number
  score: (wordsPerSentence: number, syllablesPerWord: number) => number
}

const formulas: Localized<Formula> = {
  /** Flesch-Kincaid grade: Kincaid, Fishburne, Rogers and Chissom 1975, Navy Research Branch Report 8-75. */
  en: {
    scale: 'flesch-kincaid-grade',
    syllablesOf: syllable,
    score: (wordsPerSentence, syllablesPerWord) => 0.39 * wordsPerSentence + 11.8 * syllablesPerWord - 15.59,
  },
  /**
   * Flesch-Szigriszt: Szigriszt-Pazos 1993, Universidad Complutense de Madrid. INFLESZ is its scale for what
   * patients read: Barrio-Cantalejo and others 2008, An Sist Sanit Navar 31(2):135-152.
   */
  es: {
    scale: 'inflesz',
    syllablesOf: countSyllables,
    score: (wordsPerSentence, syllablesPerWord) => 206.835 - 62.3 * syllablesPerWord - wordsPerSentence,
  },
}

/**
 * How hard a text is to read. Counted are the blocks that end like a sentence; numbers are not words.
 *
 * @param text one string for each paragraph, list item or answer, without markup
 * @returns null when there is no sentence in it
 */
export function readingLevel(text: readonly string[], locale: Locale): ReadingLevel | null {
  const { scale, syllablesOf, score } = formulas[locale]
  const sentences = text.filter(endsLikeSentence).flatMap(block => splitSentences(block, locale))
  if (sentences.length === 0) return null
  const words = sentences.flatMap(wordsOf)
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  return {
    words: words.length,
    sentences: sentences.length,
    syllables,
    score: score(words.length / sentences.length, syllables / words.length),
    scale,
  }
}

/** Whether a text may go out: on its line it still may. A care card has one line only and is never warned. */
export function judge(
  { score }: Pick<ReadingLevel, 'score'>,
  locale: Locale,
  kind: 'page' | 'care-card',
): 'ok' | 'warn' | 'error' {
  const isHarderThan = (limit: number) => (locale === 'en' ? score > limit : score < limit)
  if (kind === 'care-card') return isHarderThan(careCardLimits[locale]) ? 'error' : 'ok'
  if (isHarderThan(pageLimits[locale].error)) return 'error'
  return isHarderThan(pageLimits[locale].warn) ? 'warn' : 'ok'
}

function endsLikeSentence(block: string): boolean {
  return /[.?!…]["'”’»)\]]*$/.test(block.trim())
}

/** Words with a letter in them: X-ray, 3-D, don't and a.m are one each; 43, 1.2 and 746-8060 are none. */
function wordsOf(sentence: string): string[] {
  const tokens = sentence.replaceAll('\u00ad', '').match(/[\p{L}\p{M}\p{N}]+(?:[-‑'’.][\p{L}\p{M}\p{N}]+)*/gu)
  return (tokens ?? []).filter(token => /(?![ªº])\p{L}/u.test(token))
}

/** Not by Intl.Segmenter: it parts "Dr. Pérez", and a newer Node could change the score of an unchanged page. */
function splitSentences(block: string, locale: Locale): string[] {
  const sentences: string[] = []
  for (const piece of block.trim().split(/(?<=[.?!…]["'”’»)\]]*)\s+/)) {
    const open = sentences.at(-1)
    if (open === undefined || startsSentence(piece, open, locale)) sentences.push(piece)
    else sentences[sentences.length - 1] = `${open} ${piece}`
  }
  return sentences.filter(sentence => wordsOf(sentence).length > 0)
}

/** Whether `piece` begins a new sentence after `before`. In doubt it does not: the text then counts as harder. */
function startsSentence(piece: string, before: string, locale: Locale): boolean {
  if (/^["'“‘«([]*[¿¡]/.test(piece)) return true
  if (/^[^\p{L}\p{N}]*\p{Ll}/u.test(piece)) return false
  const last = /[\p{L}\p{N}.]+(?=["'”’»)\]]*$)/u.exec(before)?.[0] ?? ''
  if (beforeName.test(last)) return false
  if (/^[^\p{L}]?\d/u.test(piece) && (beforeNumber.test(last) || /\sNo\.$/.test(before))) return false
  if (/^[ap]\.m\.$/i.test(last)) return !/^\p{L}+day\b|^Eastern\b/u.test(piece)
  if (initials.test(last)) return starters[locale].has(/\p{L}+/u.exec(piece)?.[0].toLowerCase() ?? '')
  return true
}

/** Never the end of a sentence: a name or an example follows. */
const beforeName = /^(?:drs?|dra|dres|mrs?|ms|prof|profa|sra?|sres|srta|lic|st|sta|e\.g|i\.e|vs|ej|cf)\.$/i

/** Not the end where a number follows. "No." is apart, since it can be a whole answer. */
const beforeNumber = /^(?:approx|aprox|tel|ext|figs?|núms?|págs?|pp?|vol|art)\.$/i

/** U.S., R.T., M.D., Ph.D., the J. of a name, EE. UU.: part of a name or the end of a sentence. */
const initials = /^(?:(?:\p{L}{1,2}\.){2,}|\p{Lu}\.|(\p{Lu})\1\.)$/u

/** After initials, these words begin a sentence; any other capital may be the name going on. */
const starters: Localized<Set<string>> = {
  en: new Set(
    (
      'a an the this that these those it its he she they we you your i if when while where what why how who ' +
      'is are do does did can will not no yes in on at for from to by with without after before but and or so ' +
      'some most many all both each every there here then ask call tell bring go come wait take'
    ).split(' '),
  ),
  es: new Set(
    (
      'el la los las lo un una unos unas este esta estos estas ese esa eso esto su sus usted ustedes se le si ' +
      'sí no cuando donde qué cómo quién por para en con sin después antes pero y o a al de del muchos algunos ' +
      'todos cada hay es son puede pregunte llame pida diga vaya espere traiga tome'
    ).split(' '),
  ),
}
