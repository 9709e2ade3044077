import { z } from 'zod'
import { day, idPattern, words } from './shared.ts'

/** That a clinician has read the page. */
export const reviewSchema = z.strictObject(
  {
    /** The name of their file in people/, without its ending. */
    by: z.string().regex(idPattern, {
      error: ({ input }) => `"by" is the name of the file: ${fileNameOf(String(input))}`,
    }),
    /** The day of the reading. */
    on: day,
    /** What they wish readers to know of it, if anything. */
    note: words.optional(),
  },
  { error: issue => (issue.code === 'invalid_type' ? advice(issue.input) : undefined) },
)

/** With the day that stands there already. */
function advice(written: unknown): string {
  const [on = '2026-11-24'] = /\d{4}-\d{2}-\d{2}/.exec(String(written)) ?? []
  return `write who read it, by the name of their file in people/, and when: reviewed: { by: name-of-their-file, on: ${on} }`
}

/** A name as that of a file: "Ana Ruiz, MD" is ana-ruiz. */
function fileNameOf(name: string): string {
  const letters = name.normalize('NFD').replace(/\p{M}/gu, '').replace(/,.*/, '').toLowerCase()
  return letters
    .replace(/^dra?\.? /, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
