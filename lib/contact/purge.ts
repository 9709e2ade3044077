import { copiesOf, deleteOldBackups } from './backup.ts'
import type { Contact } from './contact.ts'
import type { Database } from './database/database.ts'
import { openSqliteFile, type SqliteDatabase } from './database/sqlite.ts'
import { record } from './store/audit.ts'
import { deleteDone, deleteRequest, type Erased } from './store/erase.ts'
import { forgetMarks } from './store/marks.ts'
import { findRequest, listIds } from './store/requests.ts'
import { forget, recall, remember } from './store/settings.ts'

const day = 86_400_000

export type Purge = { retentionDays: number; dataDir: string; now: number; actor: string }

/**
 * Erases requests that were done more than `retentionDays` ago and whose notice was sent, their notes, the hashes
 * and counts whose time is over, and backups past the retention. On SQLite no byte of them is left in the store or
 * its backups: they are written anew, and if that fails, at the next purge. PostgreSQL keeps dead rows and its
 * journal until it cleans them up; there only sealed requests are unreadable from the moment they are deleted.
 */
export async function purge(
  { database }: Contact,
  { retentionDays, dataDir, now, actor }: Purge,
): Promise<Erased> {
  const before = now - retentionDays * day
  await deleteOldBackups(dataDir, before)
  const erased = await database.transaction(function* () {
    yield* forgetMarks(now)
    const erased = yield* deleteDone(before)
    for (const reference of erased.references) yield* record({ actor, action: 'purged', reference, at: now })
    if (erased.references.length > 0) yield* remember('scrub-due', 'yes')
    return erased
  })
  await scrub(database, dataDir)
  return erased
}

/** Erases one request at once, whatever its state. @returns false when there is none of that reference */
export async function eraseRequest(
  { database }: Contact,
  reference: string,
  { dataDir, now, actor }: Omit<Purge, 'retentionDays'>,
): Promise<boolean> {
  const found = await database.transaction(() => findRequest(reference))
  if (!found) return false
  await database.transaction(function* () {
    yield* deleteRequest(found.id)
    yield* record({ actor, action: 'purged', reference: found.reference, at: now })
    yield* remember('scrub-due', 'yes')
  })
  await scrub(database, dataDir)
  return true
}

/** Writes the store and its backups anew, without what was deleted. Tried again until it succeeds. */
async function scrub(database: Database, dataDir: string): Promise<void> {
  if (database.engine !== 'sqlite' || !(await database.transaction(() => recall('scrub-due')))) return
  const store = database as SqliteDatabase
  store.scrub()
  const kept = await database.transaction(listIds)
  for (const file of await copiesOf(dataDir)) await scrubCopy(file, new Set(kept))
  await database.transaction(() => forget('scrub-due'))
}

/** Takes out of a backup what the store itself no longer holds. */
async function scrubCopy(file: string, kept: ReadonlySet<string>): Promise<void> {
  const copy = openSqliteFile(file)
  await copy.transaction(function* () {
    for (const id of (yield* listIds()).filter(id => !kept.has(id))) yield* deleteRequest(id)
  })
  copy.scrub()
  await copy.close()
}
