import type { Database } from '../database/database.ts'
import { lease, markSent, type Notice, putBack } from '../store/outbox.ts'
import { backoff, leaseTime } from './backoff.ts'

/** Hands one notice to the mail server. @throws when the server did not take it */
export type Send = (notice: Notice) => Promise<void>

/**
 * Sends the notice that has waited longest, if one is due. Several processes may do this at once: a lease keeps
 * them from taking the same one.
 * @returns what became of it; "idle" when none was due
 */
export async function deliverOne(
  database: Database,
  send: Send,
  clock: () => number = Date.now,
): Promise<'idle' | 'sent' | 'failed'> {
  const notice = await database.transaction(() => lease(clock(), clock() + leaseTime))
  if (!notice) return 'idle'
  try {
    await send(notice)
  } catch (error) {
    await database.transaction(() => putBack(notice.id, clock() + backoff(notice.attempts), codeOf(error)))
    return 'failed'
  }
  await database.transaction(() => markSent(notice.id, clock()))
  return 'sent'
}

/** ECONNECTION, 451 …: a server's own words may repeat what was sent. */
function codeOf(error: unknown): string {
  const { responseCode, code } = error as { responseCode?: number; code?: string }
  return String(responseCode ?? code ?? 'unknown')
}
