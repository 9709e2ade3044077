import { z } from 'zod'
import { localized, otherWords, words } from './shared.ts'

/** One word that patients meet. */
export const glossarySchema = z.strictObject({
  /** The word itself, in small letters unless it is a name. */
  term: localized(words),
  /** Other words for the same thing. */
  also: otherWords,
  /** What it means, in plain words, at most thirty of them. */
  meaning: localized(words.refine(text => text.split(/\s+/).length <= 30, 'say it in at most 30 words')),
})

export type GlossaryEntry = z.infer<typeof glossarySchema>
