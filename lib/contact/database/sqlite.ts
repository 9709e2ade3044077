import { chmodSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { backup as copyDatabase, DatabaseSync } from 'node:sqlite'
import type { Database, Row, Statement, Work } from './database.ts'
import { migrate } from './migrate.ts'

/** How long to wait for another process that writes, in milliseconds. */
const patience = 5_000

export const databaseFile = (dataDir: string) => join(dataDir, 'requests.sqlite')

export type SqliteDatabase = Database & {
  readonly engine: 'sqlite'
  /** Writes the file anew, so that nothing deleted is left in it or in its journal. @throws while others read it */
  scrub(): void
  /** A consistent copy while others write. */
  copyTo(file: string): Promise<void>
  /** "ok", or what is damaged. */
  integrity(): string
}

/**
 * Opens the store of one clinic, and makes it where there is none. Only its owner may read it.
 * @param dataDir the folder, made with mode 700
 */
export function openSqlite(dataDir: string): SqliteDatabase {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  return openSqliteFile(databaseFile(dataDir))
}

/** The same for a file of any name, such as a backup. */
export function openSqliteFile(file: string): SqliteDatabase {
  const connection = new DatabaseSync(file, { timeout: patience })
  chmodSync(file, 0o600)
  connection.exec('PRAGMA journal_mode = WAL')
  // FULL: an answer of "thank you" waits for the disk. secure_delete: what is deleted is overwritten.
  connection.exec('PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON')
  const prepared = new Map<string, ReturnType<DatabaseSync['prepare']>>()

  const run = ([sql, ...parameters]: Statement): Row[] => {
    const statement = prepared.get(sql) ?? connection.prepare(sql)
    prepared.set(sql, statement)
    const named = Object.fromEntries(parameters.map((value, at) => [`$${at + 1}`, value]))
    return statement.all(named) as Row[]
  }
  const transact = <T>(work: () => Work<T>): T => {
    connection.exec('BEGIN IMMEDIATE')
    try {
      const steps = work()
      let step = steps.next()
      while (!step.done) step = steps.next(run(step.value))
      connection.exec('COMMIT')
      return step.value
    } catch (error) {
      // A full disk has rolled back by itself.
      if (connection.isTransaction) connection.exec('ROLLBACK')
      throw error
    }
  }
  transact(migrate)
  return {
    engine: 'sqlite',
    transaction: async work => transact(work),
    scrub() {
      prepared.clear()
      connection.exec('VACUUM')
      // Not for long: the site answers nobody meanwhile.
      connection.exec('PRAGMA busy_timeout = 200')
      const [result] = connection.prepare('PRAGMA wal_checkpoint(TRUNCATE)').all()
      connection.exec(`PRAGMA busy_timeout = ${patience}`)
      // Someone reads the old pages: they are still in the journal.
      if (Number(result?.busy) !== 0)
        throw Object.assign(new Error('The store is in use.'), { code: 'EBUSY' })
    },
    copyTo: async target => void (await copyDatabase(connection, target)),
    integrity: () => String(Object.values(connection.prepare('PRAGMA integrity_check').get() ?? {})[0]),
    close: async () => connection.close(),
  }
}
