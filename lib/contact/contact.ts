import { createHmac } from 'node:crypto'
import type { Database } from './database/database.ts'
import { openPostgres } from './database/postgres.ts'
import { openSqlite } from './database/sqlite.ts'
import { type Seal, sealTo } from './seal.ts'
import { hashKey } from './store/secret.ts'

export type ContactSettings = {
  dataDir: string
  databaseUrl: string | undefined
  sealTo: string | undefined
  requestsPerAddress: number
  requestsPerHour: number
}

/** What every deed with requests needs: the store, its keyed hash, and the seal if there is one. */
export type Contact = {
  database: Database
  /** A keyed hash: what it stands for cannot be found by trying, without the store's key. */
  hash(kind: string, text: string): string
  /** Set when what patients write is sealed before it is stored. */
  seal: Seal | undefined
  /** The most that are taken within an hour from one address, and in all. */
  perAddress: number
  perHour: number
}

/** @throws Error when the store cannot be opened */
export async function openContact(settings: ContactSettings): Promise<Contact> {
  const { databaseUrl, dataDir } = settings
  const database = databaseUrl ? await openPostgres(databaseUrl) : openSqlite(dataDir)
  const key = Buffer.from(await database.transaction(hashKey), 'hex')
  return {
    database,
    hash: (kind, text) => createHmac('sha256', key).update(`${kind}\0${text}`).digest('base64url'),
    seal: settings.sealTo ? sealTo(settings.sealTo) : undefined,
    perAddress: settings.requestsPerAddress,
    perHour: settings.requestsPerHour,
  }
}
