import type { Contact } from '../../contact/contact.ts'
import type { Actor } from '../../contact/inbox.ts'
import { env } from '../../env.ts'

export type Tools = { contact: Contact; by: Actor; print: (line: string) => void }

/** A command: its parameters as they were typed, and what it works with. */
export type Program = (parameters: string[], tools: Tools) => Promise<void>

/** Said to the person at the keyboard as it is. */
export class Mistake extends Error {}

/** @throws Mistake that shows how the command is written */
export function needed(parameter: string | undefined, usage: string): string {
  if (parameter === undefined || parameter.trim() === '')
    throw new Mistake(`Something is missing. Write: npm run requests -- ${usage}`)
  return parameter
}

/** Which store is open, for those who look into the wrong one. */
export const storeName = () => (env.databaseUrl ? 'the database of DATABASE_URL' : env.dataDir)

export const unknown = (reference: string) =>
  new Mistake(
    `There is no request ${reference} in ${storeName()}. "npm run requests -- list all" shows those there are.`,
  )

/** As the clinic's clock shows it, wherever the server stands: 2026-11-25 09:30. */
export function clock(time: number): string {
  const options = { dateStyle: 'short', timeStyle: 'short', timeZone: 'America/New_York' } as const
  return new Date(time).toLocaleString('sv-SE', options)
}
