import { z } from 'zod'
import { id, localized, otherWords, words } from './shared.ts'

/** One kind of imaging test. */
export const examSchema = z.strictObject({
  /** Its place in lists, from 1. */
  order: z.int().positive(),
  /** The letters on a doctor's order. */
  letters: z.string().regex(/^[A-Z]{2,4}$/, 'write two to four capital letters, such as XR'),
  name: localized(words),
  /** Other names that people say or that stand on paper. */
  also: otherWords,
  /** How it makes its picture, or what it is like, in a sentence. */
  summary: localized(words.max(120, 'shorten it to at most 120 characters')),
  /**
   * Usual minutes of the visit or in the room, as the source counts them; null where no source was read.
   * Without `min` it is "up to".
   */
  minutes: z
    .strictObject({ min: z.int().positive().optional(), max: z.int().positive(), source: id })
    .refine(({ min, max }) => (min ?? 0) <= max, 'the smaller number goes into min')
    .nullable(),
  /** Does it use ionizing radiation? */
  radiation: z.boolean({ error: 'write true or false' }),
  /** The same in a few words. */
  radiationNote: localized(words.max(40, 'shorten it to at most 40 characters')),
  /** Id of the article to read about it. */
  page: id,
  /** Its heading there, as the address bar shows it after the #, in each language. */
  section: localized(words),
})

export type Exam = z.infer<typeof examSchema>
