import { createHmac } from 'node:crypto'
import type { Database } from './database/database.ts'
import { openPostgres } from './database/postgres.ts'
import { openSqlite } from './database/sqlite.ts'
import { type Seal, sealTo } from './seal.ts'
import { hashKey } from './store/secret.ts'
import { recall, remember } from './store/settings.ts'

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
  /** A keyed hash. Its key lies in the store: whoever holds the store can find by trying what it stands for. */
  hash(kind: string, text: string): string
  /** Set when what patients write is sealed before it is stored. */
  seal: Seal | undefined
  /** The most that are taken within an hour from one address, and in all. */
  perAddress: number
  perHour: number
}

/**
 * A site that was once started with SEAL_TO stays sealed when it is started without, until `key forget`.
 * @throws Error when the store cannot be opened
 */
export async function openContact(settings: ContactSettings): Promise<Contact> {
  const { databaseUrl, dataDir } = settings
  const database = databaseUrl ? await openPostgres(databaseUrl) : openSqlite(dataDir)
  try {
    const { key, recipient } = await database.transaction(function* () {
      if (settings.sealTo) yield* remember('seal-to', settings.sealTo)
      return { key: Buffer.from(yield* hashKey(), 'hex'), recipient: yield* recall('seal-to') }
    })
    return {
      database,
      hash: (kind, text) => createHmac('sha256', key).update(`${kind}\0${text}`).digest('base64url'),
      seal: recipient ? sealTo(recipient) : undefined,
      perAddress: settings.requestsPerAddress,
      perHour: settings.requestsPerHour,
    }
  } catch (error) {
    await database.close()
    throw error
  }
}
