import { z } from 'zod'
import { locales } from '../../locales.ts'
import { id, listOfWords, localized, words } from './shared.ts'

/** Where people meet a word. */
export const places = ['order', 'sign', 'bill', 'portal', 'speech'] as const

export type Place = (typeof places)[number]

/** What a word is about, in the order of the page's groups. */
export const subjects = [
  'places',
  'x-ray',
  'ct',
  'mri',
  'ultrasound',
  'nuclear-medicine',
  'bone-density',
  'breast',
  'guided',
  'not-imaging',
  'body',
  'orders',
  'bills',
  'reports',
  'speech',
] as const

export type Subject = (typeof subjects)[number]

const short = localized(words.refine(text => text.split(/\s+/).length <= 25, 'say it in at most 25 words'))

const spellings = z.strictObject(
  Object.fromEntries(
    locales.map(locale => [locale, listOfWords(locale).min(1, 'write at least one word')]),
  ) as Record<(typeof locales)[number], z.ZodArray<typeof words>>,
)

/** A word on an order, a sign, a bill or a portal, or that people say: what it is, and where to go. */
export const decoderSchema = z.strictObject({
  /** As it stands on paper or is said, the main one first. */
  words: spellings,
  /** The group that lists it. */
  subject: z.enum(subjects, { error: `choose one of: ${subjects.join(', ')}` }),
  seen: z
    .array(z.enum(places, { error: `choose from: ${places.join(', ')}` }))
    .min(1, `choose from: ${places.join(', ')}`),
  means: short,
  /** Where to go, or what to do. */
  go: short,
  /** Does the test use radiation? `none` where the word names no test. */
  radiation: z.enum(['yes', 'no', 'depends', 'none'], { error: 'choose one of: yes, no, depends, none' }),
  /** Id of an article to read on. */
  page: id.nullable(),
})

export type DecoderEntry = z.infer<typeof decoderSchema>

export const decoderFileSchema = z.record(id, decoderSchema)
