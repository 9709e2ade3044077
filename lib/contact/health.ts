import type { Contact } from './contact.ts'
import { oldestUnsent } from './store/outbox.ts'

/** How long a notice may wait before somebody should look, in milliseconds. */
const alarm = 15 * 60_000

export type Health = {
  healthy: boolean
  /** Whether something can be written to it. */
  store: 'reachable' | 'unreachable'
  /** When the oldest notice that was not sent came in, as ISO 8601; null when none waits. */
  oldestUnsent: string | null
}

/** Whether requests are kept and the clinic hears of them. No patient data. */
export async function readHealth(contact: () => Promise<Contact>, now: number): Promise<Health> {
  try {
    const oldest = await (await contact()).database.transaction(function* () {
      // A full disk can still be read.
      yield ['DELETE FROM secrets WHERE name = $1', 'heartbeat']
      yield ['INSERT INTO secrets (name, value) VALUES ($1, $2)', 'heartbeat', String(now)]
      return yield* oldestUnsent()
    })
    return {
      healthy: oldest === undefined || now - oldest < alarm,
      store: 'reachable',
      oldestUnsent: oldest === undefined ? null : new Date(oldest).toISOString(),
    }
  } catch {
    return { healthy: false, store: 'unreachable', oldestUnsent: null }
  }
}
