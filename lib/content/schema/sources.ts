import { z } from 'zod'
import { locales } from '../../locales.ts'
import { day, id, words } from './shared.ts'

/** A page that was read and may be cited. */
export const sourceSchema = z.strictObject({
  title: words,
  publisher: words,
  url: z.url({ protocol: /^https?$/, error: 'write the full address, beginning with https://' }),
  language: z.enum(locales, { error: `choose one of: ${locales.join(', ')}` }),
  /** The page's own date: a year, a month or a day; null when it bears none. */
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "write '2019', '2019-11' or '2019-11-23' between quotes")
    .nullable(),
  /** The day it was read. */
  read: day,
  /** The words that our sentence rests on, or where in the page they stand. */
  note: words,
})

export type Source = z.infer<typeof sourceSchema>

export const sourcesSchema = z.record(id, sourceSchema)
