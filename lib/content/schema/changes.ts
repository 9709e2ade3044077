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
    { error: ({ code, input }) => (code === 'invalid_type' ? advice(input) : undefined) },
  )
  .default([])

/** With the sentence that stands there already. */
function advice(written: unknown): string {
  const what = typeof written === 'string' ? written : 'What is new, for readers.'
  return `write the day of "updated" as well: changes: [{ on: 2026-12-01, what: "${what}" }]`
}
