import { z } from 'zod'
import { id, localized, otherWords, words } from './shared.ts'

const millisieverts = z.number().positive('write a number above 0, such as 0.1')

/** How much radiation a test of one part of the body gives, in millisieverts: a value, a range, or less than a value. */
const doseSchema = z.strictObject({
  /** The part of the body, or the way of doing the test. */
  part: localized(words.max(60, 'shorten it to at most 60 characters')),
  mSv: z.union(
    [
      millisieverts,
      z.strictObject({ below: millisieverts }),
      z.strictObject({ min: millisieverts, max: millisieverts }),
    ],
    { error: 'write a number, { below: 0.001 }, or { min: 0.2, max: 0.3 }' },
  ),
  source: id,
})

const often = z.enum(['never', 'sometimes', 'always'], { error: 'choose one of: never, sometimes, always' })
const advice = localized(words.max(200, 'shorten it to at most 200 characters'))

/** What the visit is like. */
const visitSchema = z.strictObject({
  noise: z.enum(['quiet', 'loud'], { error: 'choose one of: quiet, loud' }),
  needle: often,
  contrast: often,
  /** What to wear, eat, bring, and tell the staff. */
  wear: advice,
  eat: advice,
  bring: advice,
  tell: advice,
})

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
  /** True for those that the home page shows. */
  onHome: z.boolean({ error: 'write true or false' }).default(false),
  doses: z.array(doseSchema).default([]),
  visit: visitSchema.optional(),
  /** Does it use ionizing radiation? */
  radiation: z.boolean({ error: 'write true or false' }),
  /** The same in a few words. */
  radiationNote: localized(words.max(40, 'shorten it to at most 40 characters')),
  /** Id of the article to read about it. */
  page: id,
  /** Its heading there, as the address bar shows it after the #, in each language; left out, the whole page. */
  section: localized(words).optional(),
})

export type Exam = z.infer<typeof examSchema>
