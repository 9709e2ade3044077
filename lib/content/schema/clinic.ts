import { z } from 'zod'
import { localized, words } from './shared.ts'

/** What is known of the clinic; null hides the feature. */
export const clinicSchema = z.strictObject({
  name: words,
  phone: z.strictObject({
    /** As people read it: (786) 746-8060. */
    display: words,
    /** As a telephone dials it: +17867468060. */
    number: z
      .string()
      .regex(/^\+\d{8,15}$/, 'write it with + and the country code, numbers only: +17867468060'),
  }),
  /** Street and town, for visitors and for a map. */
  address: words.nullable(),
  /** When the telephone is answered, in each language. */
  hours: localized(words).nullable(),
})

export type Clinic = z.infer<typeof clinicSchema>
