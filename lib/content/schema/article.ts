import { z } from 'zod'
import { countWords } from '../words.ts'
import { changesSchema } from './changes.ts'
import { reviewSchema } from './review.ts'
import { day, id, words } from './shared.ts'

/** The parts of the site, in the order of their listing; `about` is for pages about this guide itself. */
export const categories = [
  'basics',
  'tests',
  'get-ready',
  'results',
  'safety',
  'care',
  'bones-joints',
  'about',
] as const

export type Category = (typeof categories)[number]

/** Square, circle, or both overlapped: made, read, the same place. */
export const marks = ['imaging', 'radiology', 'both'] as const

export type Mark = (typeof marks)[number]

/** The head of an article's file. */
export const articleSchema = z.strictObject({
  /** The reader's question or subject; the page's only first-level heading. */
  title: words.min(15, 'write at least 15 characters').max(70, 'shorten it to at most 70 characters'),
  /** What the page answers; shown by search engines under its title. */
  description: words.min(70, 'write at least 70 characters').max(160, 'shorten it to at most 160 characters'),
  /** The page's word in the address, in the page's own language. */
  slug: id.max(60, 'shorten it to at most 60 characters'),
  /** The part of the site that lists the page. */
  category: z.enum(categories, { error: `choose one of: ${categories.join(', ')}` }),
  /** Its place among the pages of its category, from 1; pages without one come after, the oldest first. */
  order: z.int().positive('write a whole number from 1').optional(),
  /** Its place among the six questions of the home page. */
  home: z.int().min(1, 'write a number from 1 to 6').max(6, 'write a number from 1 to 6').optional(),
  /** The title in a few words, for menus and cards. */
  short: words.max(40, 'shorten it to at most 40 characters'),
  /** The day the page first went out. */
  published: day,
  /** The day its meaning last changed. */
  updated: day,
  /** What changed, the latest first; may be left out until `updated` is later than `published`. */
  changes: changesSchema,
  /** Who of the clinic read it and when; null until that happened. */
  reviewed: reviewSchema.nullable(),
  /** The day by which it should be read again. */
  reviewBy: day,
  /** The answer, before anything else: at most sixty words in all. */
  answer: z
    .strictObject({
      lead: words,
      points: z
        .array(
          z.strictObject({
            text: words,
            /** Only where the point is of making the pictures, of reading them, or of both. */
            mark: z.enum(marks, { error: `choose one of: ${marks.join(', ')}` }).optional(),
          }),
        )
        .max(3, 'keep at most three points')
        .default([]),
    })
    .refine(answer => answerWords(answer) <= 60, {
      error: ({ input }) =>
        `shorten "lead" and "points" together to at most 60 words: now they have ${answerWords(input as Answer)}`,
    }),
  /** Ids of the entries of sources.yaml that the page cites. */
  sources: z.array(id),
})

export type ArticleHead = z.infer<typeof articleSchema>

type Answer = { lead: string; points: readonly { text: string }[] }

function answerWords({ lead, points }: Answer): number {
  return countWords([lead, ...points.map(({ text }) => text)])
}
