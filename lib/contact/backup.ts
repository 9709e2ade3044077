import { chmod, mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { SqliteDatabase } from './database/sqlite.ts'

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
  return file
}

/** Deletes copies made before a time: what was erased must not live on in them. */
export async function deleteOldBackups(dataDir: string, before: number): Promise<void> {
  const folder = backupFolder(dataDir)
  const names = await readdir(folder).catch(() => [])
  for (const name of names.filter(name => /^requests-.*\.sqlite/.test(name))) {
    const file = join(folder, name)
    if ((await stat(file)).mtimeMs < before) await rm(file)
  }
}
