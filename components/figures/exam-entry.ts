import type { Dose, Stretch } from '../../lib/content/background.ts'

/** How much radiation a test of one part of the body gives. */
export type DoseEntry = {
  part: string
  dose: Dose
  /** Its highest value in millisieverts, and how long natural background takes to give as much. */
  most: number
  equals: Stretch
}

/** A kind of test in one language, as pages show it. */
export type ExamEntry = {
  id: string
  letters: string
  name: string
  also: readonly string[]
  summary: string
  radiation: boolean
  radiationNote: string
  minutes: { min?: number | undefined; max: number } | null
  onHome: boolean
  doses: readonly DoseEntry[]
  visit:
    | {
        noise: 'quiet' | 'loud'
        needle: Often
        contrast: Often
        wear: string
        eat: string
        bring: string
        tell: string
      }
    | undefined
  /** Where its figures come from. */
  sources: readonly { title: string; publisher: string; url: string; language: string }[]
  /** Id of the article that tells of it, and the address to read on. */
  page: string
  path: string
}

export type Often = 'never' | 'sometimes' | 'always'
