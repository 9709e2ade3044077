import { z } from 'zod'
import { drawings } from './drawings.ts'
import { marks } from './schema/article.ts'
import { id as idFormat } from './schema/shared.ts'

/** How soon to act; what a CareCard may be. */
export const careLevels = ['emergency', 'urgent', 'non-urgent'] as const

export type CareLevel = (typeof careLevels)[number]

/** What must stand inside a word. */
export type Holding =
  | 'nothing'
  | 'anything'
  | 'words'
  | 'text'
  | 'an answer'
  | 'a list'
  | 'a numbered list'
  | 'a table'
  | 'questions'

/** A word of the authors' vocabulary: a component they may use, and how. */
export type VocabularyWord = {
  /** Alone on its line, or within a sentence. */
  place: 'line' | 'sentence'
  attributes: z.ZodObject
  /** What must stand inside it. */
  holds: Holding
  /** The words that may stand inside it. */
  allows: readonly VocabularyName[]
  /** The only word that it may stand in; where it is not given, the page itself and all that allow it. */
  within?: VocabularyName
  /** How often a page may have it: more is an error, or only a warning. */
  atMost?: { times: number; strict: boolean }
}

export type VocabularyName =
  | 'KeyPoints'
  | 'Faq'
  | 'Question'
  | 'Compare'
  | 'CareCard'
  | 'Note'
  | 'Term'
  | 'Figure'
  | 'Steps'
  | 'Checklist'
  | 'Cite'
  | 'ExamFacts'
  | 'ContactCall'

const none = z.strictObject({})
const words = z
  .string('write some words between the quotes')
  .trim()
  .min(1, 'write some words between the quotes')
const id = z.string('write the id between the quotes').pipe(idFormat)
const inSentence = ['Term', 'Cite'] as const

/** A picture in public/, by its address. */
const picture = z.string().regex(/^\/\S+\.(png|jpg|jpeg|webp|avif|svg)$/, 'write it like /images/file.png')

const columnMarks = z
  .string()
  .regex(
    new RegExp(`^(${marks.join('|')})( (${marks.join('|')}))*$`),
    `write one of ${marks.join(', ')} for each column after the first, with a space between`,
  )

/** All words, each with its attributes; `content/how-to-write.md` tells the authors when to use which. */
export const vocabulary: Record<VocabularyName, VocabularyWord> = {
  KeyPoints: {
    place: 'line',
    attributes: none,
    holds: 'a list',
    allows: inSentence,
    atMost: { times: 1, strict: true },
  },
  Faq: {
    place: 'line',
    attributes: none,
    holds: 'questions',
    allows: ['Question'],
    atMost: { times: 1, strict: false },
  },
  Question: {
    place: 'line',
    attributes: z.strictObject({ question: words, id: id.optional() }),
    holds: 'an answer',
    // No CareCard: what is urgent must not be folded away.
    allows: [...inSentence, 'Compare', 'Note', 'Figure', 'Steps', 'Checklist', 'ContactCall'],
    within: 'Faq',
  },
  Compare: {
    place: 'line',
    attributes: z.strictObject({ caption: words, marks: columnMarks.optional() }),
    holds: 'a table',
    allows: ['Cite'],
  },
  CareCard: {
    place: 'line',
    attributes: z.strictObject({
      level: z.enum(careLevels, { error: `choose one of: ${careLevels.join(', ')}` }),
      title: words,
    }),
    holds: 'text',
    allows: [...inSentence, 'ContactCall'],
  },
  Note: {
    place: 'line',
    attributes: z.strictObject({ title: words }),
    holds: 'text',
    allows: inSentence,
    atMost: { times: 2, strict: false },
  },
  Term: { place: 'sentence', attributes: z.strictObject({ id }), holds: 'words', allows: [] },
  Figure: {
    place: 'line',
    attributes: z.strictObject({
      name: z.enum(drawings, { error: `choose one of: ${drawings.join(', ')}` }).optional(),
      src: picture.optional(),
      alt: words.optional(),
      caption: words.optional(),
    }),
    holds: 'nothing',
    allows: [],
  },
  Steps: { place: 'line', attributes: none, holds: 'a numbered list', allows: inSentence },
  Checklist: { place: 'line', attributes: none, holds: 'a list', allows: inSentence },
  Cite: { place: 'sentence', attributes: z.strictObject({ id }), holds: 'nothing', allows: [] },
  ExamFacts: { place: 'line', attributes: z.strictObject({ id }), holds: 'nothing', allows: [] },
  ContactCall: {
    place: 'line',
    attributes: none,
    holds: 'anything',
    allows: inSentence,
    atMost: { times: 1, strict: false },
  },
}

export const vocabularyNames = Object.keys(vocabulary) as VocabularyName[]

/** The word of that name; undefined for a name that the vocabulary does not have. */
export function wordNamed(name: string | null): VocabularyWord | undefined {
  return name !== null && Object.hasOwn(vocabulary, name) ? vocabulary[name as VocabularyName] : undefined
}
