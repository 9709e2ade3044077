import { chmod, mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { openSqliteFile, type SqliteDatabase } from './database/sqlite.ts'

const backupFolder = (dataDir: string) => join(dataDir, 'backups')

/**
 * Copies the store while it is in use, readable by its owner only.
 * @returns where the copy lies
 */
export async function backUp(database: SqliteDatabase, dataDir: string, now: number): Promise<string> {
  const folder = backupFolder(dataDir)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const name = `requests-${new Date(now).toISOString().replace(/[:.]/g, '-')}.sqlite`
  const file = join(folder, name)
  // A file is made with the rights of the process: none for others, from its first byte.
  const mask = process.umask(0o077)
  try {
    await database.copyTo(file)
  } finally {
    process.umask(mask)
  }
  await chmod(file, 0o600)
  await forgetVisitors(file)
  return file
}

/** The copies that there are. */
export async function copiesOf(dataDir: string): Promise<string[]> {
  const folder = backupFolder(dataDir)
  const names = await readdir(folder).catch(() => [])
  return names.filter(name => /^requests-.*\.sqlite$/.test(name)).map(name => join(folder, name))
}

/** Deletes copies made before a time. */
export async function deleteOldBackups(dataDir: string, before: number): Promise<void> {
  for (const file of await copiesOf(dataDir)) if ((await stat(file)).mtimeMs < before) await rm(file)
}

/** What would tell visitors and sessions apart has no use in a copy: hashes, their key, and who is signed in. */
async function forgetVisitors(file: string): Promise<void> {
  const copy = openSqliteFile(file)
  await copy.transaction(function* () {
    for (const table of ['marks', 'hits', 'sessions']) yield [`DELETE FROM ${table}`]
    yield ["DELETE FROM secrets WHERE name = 'hash-key'"]
  })
  copy.scrub()
  await copy.close()
}
