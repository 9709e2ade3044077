import { z } from 'zod'
import { phoneSchema } from './phone.ts'
import { localized, words } from './shared.ts'

/** What is known of the clinic; null hides the feature. */
export const clinicSchema = z.strictObject({
  name: words,
  phone: phoneSchema,
  /** Street and town, for visitors and for a map. */
  address: words.nullable(),
  /** When the telephone is answered, in each language. */
  hours: localized(words).nullable(),
})

export type Clinic = z.infer<typeof clinicSchema>
