import { deleteOldBackups } from './backup.ts'
import type { Contact } from './contact.ts'
import type { SqliteDatabase } from './database/sqlite.ts'
import { record } from './store/audit.ts'
import { deleteDone, type Erased } from './store/erase.ts'
import { forgetMarks } from './store/marks.ts'

const day = 86_400_000

export type Purge = { retentionDays: number; dataDir: string; now: number; actor: string }

/**
 * Erases requests that were done more than `retentionDays` ago and whose notice was sent, their notes, the hashes
 * and counts whose time is over, and backups past the retention. On SQLite no byte of them is left in the store:
 * it is written anew. PostgreSQL keeps dead rows and its journal until it cleans them up; there only sealed
 * requests are unreadable from the moment they are deleted.
 */
export async function purge(
  contact: Contact,
  { retentionDays, dataDir, now, actor }: Purge,
): Promise<Erased> {
  const before = now - retentionDays * day
  const erased = await contact.database.transaction(function* () {
    yield* forgetMarks(now)
    const erased = yield* deleteDone(before)
    for (const reference of erased.references) yield* record({ actor, action: 'purged', reference, at: now })
    return erased
  })
  if (erased.references.length > 0 && contact.database.engine === 'sqlite')
    (contact.database as SqliteDatabase).scrub()
  await deleteOldBackups(dataDir, before)
  return erased
}
