import { backUp } from '../../contact/backup.ts'
import type { SqliteDatabase } from '../../contact/database/sqlite.ts'
import { record } from '../../contact/store/audit.ts'
import { env } from '../../env.ts'
import { Mistake, type Program } from './command.ts'

/** `backup`: a consistent copy of the SQLite store. */
export const backup: Program = async (_, { contact, by, print }) => {
  if (contact.database.engine !== 'sqlite')
    throw new Mistake('The store is on PostgreSQL: use its own program, pg_dump.')
  const file = await backUp(contact.database as SqliteDatabase, env.dataDir, by.now)
  await contact.database.transaction(() => record({ actor: by.actor, action: 'backed up', at: by.now }))
  print(file)
  print(
    `It is deleted after ${env.retentionDays} days. To restore: stop the site, remove requests.sqlite-wal and`,
  )
  print('requests.sqlite-shm from the data folder, copy the file over requests.sqlite, start the site.')
}
