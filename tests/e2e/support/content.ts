import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** What the tests know of content/, read without lib/content. */

type Clinic = { name: string; phone: { display: string; number: string } }

export const clinic: Clinic = read('clinic.yaml')

const sources: Record<string, { publisher: string }> = read('sources.yaml')

/** Names that are the same in every language: the clinic, and who published what is cited. */
export const names: readonly string[] = [
  clinic.name,
  'X (Twitter)',
  ...new Set(Object.values(sources).map(({ publisher }) => publisher)),
]

function read<T>(file: string): T {
  return parse(readFileSync(`content/${file}`, 'utf8'))
}
