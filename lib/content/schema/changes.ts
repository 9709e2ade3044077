import { z } from 'zod'
import { day, words } from './shared.ts'

/** What readers should know to have changed on a page since it first went out. */
export const changesSchema = z
  .array(
    z.strictObject({
      on: day,
      /** One sentence for readers. */
      what: words.max(200, 'shorten it to at most 200 characters'),
    }),
  )
  .default([])
