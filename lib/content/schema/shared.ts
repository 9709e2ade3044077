import { z } from 'zod'
import { type Locale, locales } from '../../locales.ts'

/** The same thing said in every language. */
export function localized<T extends z.ZodType>(value: T) {
  return z.strictObject(Object.fromEntries(locales.map(locale => [locale, value])) as Record<Locale, T>)
}

/** A sentence or a few words: never empty, no space at its ends. */
export const words = z
  .string({ error: 'write some text here, between quotes if it holds a colon' })
  .trim()
  .min(1, 'write some text here')

/** A list of words in one language. One word without its brackets is shown with them. */
export function listOfWords(locale: Locale) {
  return z.array(words, {
    error: ({ code, input }) =>
      code === 'invalid_type' && typeof input === 'string'
        ? `write ${locale}: ["${input.replace(/^[“”]|[“”]$/g, '')}"]`
        : undefined,
  })
}

/** Other words for a thing, a list in each language; nothing is the same as two empty lists. */
export const otherWords = z
  .strictObject(
    Object.fromEntries(locales.map(locale => [locale, listOfWords(locale).default([])])) as Record<
      Locale,
      z.ZodDefault<z.ZodArray<typeof words>>
    >,
    { error: issue => (issue.code === 'invalid_type' ? otherWordsAdvice : undefined) },
  )
  .prefault({})

const otherWordsAdvice = 'write also: { en: ["…"], es: ["…"] }, or remove the line'

/** A name of a file or an entry: small letters, numbers, hyphens. */
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/

export const id = z
  .string()
  .regex(idPattern, 'use only small letters a to z without accents, numbers, and single hyphens')

/** A day such as 2026-11-23 that exists in the calendar. */
export const day = z.iso.date('write a date that exists, as year-month-day, such as 2026-11-23')
