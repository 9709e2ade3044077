import { randomUUID } from 'node:crypto'
import type { Work } from '../database/database.ts'

/** What was done with requests: never what they say. */
export type Action =
  | 'received'
  | 'listed'
  | 'searched'
  | 'read'
  | 'noted'
  | 'done'
  | 'reopened'
  | 'exported'
  | 'resent'
  | 'purged'
  | 'backed up'
  | 'signed in'
  | 'sign-in refused'
  | 'locked'
  | 'unlocked'
  | 'signed out'
  | 'staff added'
  | 'staff removed'

export type Deed = {
  /** "visitor", "command line", "site", or a member of staff by name. */
  actor: string
  action: Action
  /** Of the request; for deeds with staff, whose. */
  reference?: string | undefined
  at: number
}

/** Writes the deed down, in the same transaction as the deed itself. */
export function* record({ actor, action, reference, at }: Deed): Work<void> {
  yield [
    'INSERT INTO audit (id, at, actor, action, reference) VALUES ($1, $2, $3, $4, $5)',
    randomUUID(),
    at,
    actor,
    action,
    reference ?? null,
  ]
}

/** The latest deeds, newest first. */
export function* listDeeds(limit: number): Work<Deed[]> {
  const rows = yield ['SELECT at, actor, action, reference FROM audit ORDER BY at DESC LIMIT $1', limit]
  return rows.map(({ at, actor, action, reference }) => ({
    at: Number(at),
    actor: String(actor),
    action: action as Action,
    reference: reference === null ? undefined : String(reference),
  }))
}
