import type { Contact } from '../../lib/contact/contact.ts'
import { openContact } from '../../lib/contact/contact.ts'
import type { Row, Statement, Work } from '../../lib/contact/database/database.ts'

type Settings = Parameters<typeof openContact>[0]

/** A store with limits that no test meets unless it wants to. */
export function openStore(settings: Partial<Settings> & { dataDir: string }): Promise<Contact> {
  return openContact({
    databaseUrl: undefined,
    sealTo: undefined,
    requestsPerAddress: 1_000_000,
    requestsPerHour: 1_000_000,
    ...settings,
  })
}

/** The rows of one statement. */
export function query({ database }: Contact, ...statement: Statement): Promise<Row[]> {
  return database.transaction(function* (): Work<Row[]> {
    return yield statement
  })
}

export async function count(contact: Contact, table: string): Promise<number> {
  return Number((await query(contact, `SELECT COUNT(*) AS count FROM ${table}`))[0]?.count)
}
