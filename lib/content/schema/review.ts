import { z } from 'zod'
import { day, words } from './shared.ts'

/** The examples of how-to-write.md: nobody is called that. */
const someone = 'name and title of the clinician'
const examples = [someone, 'nombre y título del profesional']

/** That a clinician has read the page. */
export const reviewSchema = z.strictObject(
  {
    /** The clinician's name and title, as they sign. */
    by: words.refine(name => !examples.includes(name), 'write the name and title of the one who read it'),
    /** The day of the reading. */
    on: day,
    /** What they wish readers to know of it, if anything. */
    note: words.optional(),
  },
  { error: issue => (issue.code === 'invalid_type' ? advice(issue.input) : undefined) },
)

/** With the name and the day that stand there already. */
function advice(written: unknown): string {
  const [on = '2026-11-24'] = /\d{4}-\d{2}-\d{2}/.exec(String(written)) ?? []
  const rest = String(written)
    .replace(on, '')
    .replace(/^[\s,"]+|[\s,"]+$/g, '')
  return `write who read it and when: reviewed: { by: "${rest.includes(' ') ? rest : someone}", on: ${on} }`
}
