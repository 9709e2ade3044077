import type { Locale } from '../locales.ts'
import type { Article } from './article.ts'
import { type ReadingLevel, readingLevel } from './readability/reading-level.ts'

/** A piece of text that is read as a whole, and its line in the file. */
export type Passage = { text: string; line: number }

/** What counts for the reading level of an article: its answer, paragraphs, list items, and those of its parts. */
export function passagesOf({ fields: { answer }, outline, at }: Article): Passage[] {
  const lead = answer ? [{ text: answer.lead, line: at(['answer', 'lead']).line }] : []
  const points = (answer?.points ?? []).map(({ text }, index) => ({
    text,
    line: at(['answer', 'points', index, 'text']).line,
  }))
  return [...lead, ...points, ...(outline?.passages ?? [])]
}

/** How hard the passages are to read together; null if there is no sentence in them. */
export function levelOf(passages: readonly Passage[], locale: Locale): ReadingLevel | null {
  return readingLevel(
    passages.map(({ text }) => text),
    locale,
  )
}

/** The passage that is hardest to read, among those with enough words to tell. */
export function hardestOf(passages: readonly Passage[], locale: Locale): Passage | undefined {
  const ranked = passages.flatMap(passage => {
    const level = levelOf([passage], locale)
    const hardness = level && (level.scale === 'inflesz' ? -level.score : level.score)
    return hardness !== null && level && level.words >= 6 ? [{ passage, hardness }] : []
  })
  return ranked.sort((a, b) => b.hardness - a.hardness)[0]?.passage
}
