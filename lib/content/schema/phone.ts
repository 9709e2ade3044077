import { z } from 'zod'
import { words } from './shared.ts'

const readable = /\d{3}/
const dialable = /^\+\d{8,15}$/

/** One telephone number in two spellings. */
export const phoneSchema = z
  .strictObject({
    /** As people read it: (786) 746-8060. */
    display: words.regex(readable, 'write the number as people read it: "(786) 746-8060"'),
    /** As a telephone dials it: +17867468060. */
    number: z.string().regex(dialable, 'write it with + and the country code, numbers only: +17867468060'),
  })
  .superRefine(({ display, number }, context) => {
    if (!readable.test(display) || !dialable.test(number) || isSame(display, number)) return
    const what = `The number people read, ${display}, is not the one the telephone dials, ${number}.`
    context.addIssue({
      code: 'custom',
      path: ['display'],
      params: { what },
      message: 'make the two the same',
    })
  })

/** People may leave out the country code, of at most three digits. */
function isSame(display: string, number: string): boolean {
  const [read, dialled] = [display, number].map(text => text.replace(/\D/g, ''))
  return read !== undefined && dialled?.endsWith(read) === true && dialled.length - read.length <= 3
}
