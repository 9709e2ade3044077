import { z } from 'zod'
import { localized, words } from './shared.ts'

/** Someone of the clinic who reads pages before patients rely on them. */
export const personSchema = z.strictObject({
  /** As they sign, with the letters of their degree. */
  name: words,
  /** What they are, such as their specialty. */
  role: localized(words),
})

export type Person = z.infer<typeof personSchema>
