import type { Locale } from '../locales.ts'
import type { Problems, Values } from './fields.ts'

/** Why a request was not taken, when its fields are not the reason. */
export type Refusal = 'too-many' | 'not-saved' | 'elsewhere' | 'no-form'

/** What the form shows when it comes back: nothing of it is stored, and none of it stands in an address. */
export type Answer = {
  locale: Locale
  /** Id of the article that led to the form. */
  article?: string | undefined
  refusal?: Refusal
  problems?: Problems
  values?: Values
}

export const statusOf = { 'too-many': 429, 'not-saved': 503, elsewhere: 403, 'no-form': 415 } as const
