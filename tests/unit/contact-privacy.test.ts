import { readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { backUp } from '../../lib/contact/backup.ts'
import { markRequest, noteRequest } from '../../lib/contact/changes.ts'
import type { Contact } from '../../lib/contact/contact.ts'
import { csv } from '../../lib/contact/csv.ts'
import { databaseFile, openSqlite, type SqliteDatabase } from '../../lib/contact/database/sqlite.ts'
import { listInbox, readRequest } from '../../lib/contact/inbox.ts'
import { purge } from '../../lib/contact/purge.ts'
import { newKeyPair, open } from '../../lib/contact/seal.ts'
import { submit } from '../../lib/contact/submit.ts'
import { goodBody } from '../fixtures/requests/bad.ts'
import { newDataDir, remove } from '../support/site-process.ts'
import { openStore, query } from '../support/store.ts'

const day = 86_400_000
const start = Date.UTC(2026, 10, 25, 12)
const by = { actor: 'maria', now: start }

let dataDir = ''
const opened: Contact[] = []

beforeEach(async () => {
  dataDir = await newDataDir()
})
afterEach(async () => {
  await Promise.all(opened.splice(0).map(({ database }) => database.close()))
  await remove(dataDir)
})

async function openHere(sealTo?: string): Promise<Contact> {
  const contact = await openStore({ dataDir, sealTo })
  opened.push(contact)
  return contact
}

async function ask(contact: Contact, message: string, now = start): Promise<string> {
  const form = new URLSearchParams(
    goodBody({ message, name: `NEEDLE ${message.slice(0, 40)}`, email: 'needle@example.com' }),
  )
  const sender = { locale: 'en' as const, article: 'needle-article' }
  const outcome = await submit(contact, { form, address: '192.0.2.77', sender, now })
  return outcome.kind === 'saved' ? outcome.reference : outcome.kind
}

/** Files of the data folder in which a text stands. */
async function filesWith(text: string): Promise<string[]> {
  const names = await readdir(dataDir, { recursive: true })
  const holding = names.map(async name => {
    const file = join(dataDir, name)
    const isFile = (await stat(file)).isFile()
    return isFile && (await readFile(file)).toString('latin1').toLowerCase().includes(text) ? [name] : []
  })
  return (await Promise.all(holding)).flat()
}

describe('what is erased', () => {
  it('leaves no byte in the database or its journal, in any of twenty rounds', async () => {
    const contact = await openHere()
    for (let round = 0; round < 20; round++) {
      const now = start + round * 100 * day
      const references: string[] = []
      for (let at = 0; at < 12; at++)
        references.push(await ask(contact, `${'knee '.repeat(at * 12)}${round} ${at}`, now))
      expect(await filesWith('needle')).not.toEqual([])
      for (const reference of references) {
        await noteRequest(contact, by, reference, 'NEEDLE in a note')
        await markRequest(contact, { actor: 'maria', now }, reference, 'done')
      }
      const { references: erased } = await purge(contact, {
        retentionDays: 90,
        dataDir,
        now: now + 91 * day,
        actor: 'site',
      })
      expect(erased).toHaveLength(12)
      expect(await filesWith('needle')).toEqual([])
    }
  })

  it('is erased from old backups too, which only their owner can read', async () => {
    const contact = await openHere()
    await ask(contact, 'knee')
    const file = await backUp(contact.database as SqliteDatabase, dataDir, start)
    expect(((await stat(file)).mode & 0o777).toString(8)).toBe('600')
    expect(((await stat(databaseFile(dataDir))).mode & 0o777).toString(8)).toBe('600')
    const old = new Date(start)
    await utimes(file, old, old)
    await purge(contact, { retentionDays: 90, dataDir, now: start + 89 * day, actor: 'site' })
    expect(await readdir(join(dataDir, 'backups'))).toHaveLength(1)
    await purge(contact, { retentionDays: 90, dataDir, now: start + 91 * day, actor: 'site' })
    expect(await readdir(join(dataDir, 'backups'))).toEqual([])
  })
})

describe('an erasure that could not be finished', () => {
  it('is finished by the next one', async () => {
    const contact = await openHere()
    const reference = await ask(contact, 'knee')
    await markRequest(contact, by, reference, 'done')
    const reader = new DatabaseSync(databaseFile(dataDir))
    reader.exec('BEGIN')
    reader.prepare('SELECT * FROM requests').all()
    const settings = { retentionDays: 90, dataDir, now: start + 91 * day, actor: 'site' }
    await expect(purge(contact, settings)).rejects.toThrow()
    reader.close()
    await purge(contact, settings)
    expect(await filesWith('needle')).toEqual([])
  })

  it('reaches the backups that are still kept', async () => {
    const contact = await openHere()
    const reference = await ask(contact, 'knee')
    await ask(contact, 'another')
    await markRequest(contact, by, reference, 'done')
    await backUp(contact.database as SqliteDatabase, dataDir, start)
    await purge(contact, { retentionDays: 90, dataDir, now: start + 91 * day, actor: 'site' })
    expect(await filesWith('needle knee')).toEqual([])
    expect(await filesWith('needle another')).not.toEqual([])
  })
})

describe('a backup', () => {
  it('is a whole store that can be put back', async () => {
    const contact = await openHere()
    const reference = await ask(contact, 'knee')
    const copy = await backUp(contact.database as SqliteDatabase, dataDir, start)
    await ask(contact, 'after the backup')
    await Promise.all(opened.splice(0).map(({ database }) => database.close()))
    await writeFile(databaseFile(dataDir), await readFile(copy))
    const restored = await openHere()
    expect((await listInbox(restored, by)).letters.map(letter => letter.reference)).toEqual([reference])
    expect((restored.database as SqliteDatabase).integrity()).toBe('ok')
  })

  it('is whole while others write', async () => {
    const contact = await openHere()
    const asking = Array.from({ length: 200 }, (_, at) => ask(contact, `${at}`))
    const copy = await backUp(contact.database as SqliteDatabase, dataDir, start)
    await Promise.all(asking)
    const other = await newDataDir()
    await writeFile(databaseFile(other), await readFile(copy))
    const database = openSqlite(other)
    expect(database.integrity()).toBe('ok')
    await database.close()
    await remove(other)
  })
})

describe('sealed mode', () => {
  it('keeps no readable word, in the store or through the staff page; the key opens it', async () => {
    const { identity, recipient } = await newKeyPair()
    const contact = await openHere(recipient)
    const reference = await ask(contact, 'knee')
    expect(await ask(contact, 'knee')).toBe(reference)
    await noteRequest(contact, by, reference, 'NEEDLE in a note')
    expect(await filesWith('needle')).toEqual([])
    expect(await filesWith('5550142')).toEqual([])
    const letter = await readRequest(contact, by, reference)
    expect(letter).toMatchObject({ sealed: true, content: undefined, phone: '' })
    expect(JSON.parse(await open(identity, letter?.sealedText ?? ''))).toMatchObject({
      name: 'NEEDLE knee',
      article: 'needle-article',
    })
    const stranger = await newKeyPair()
    await expect(open(stranger.identity, letter?.sealedText ?? '')).rejects.toThrow()
    const changed = Buffer.from(letter?.sealedText ?? '', 'base64')
    changed.writeUInt8(changed.readUInt8(changed.length - 5) ^ 1, changed.length - 5)
    await expect(open(identity, changed.toString('base64'))).rejects.toThrow()
  })
})

describe('the audit trail', () => {
  it('names who did what, and never what a patient wrote or from where', async () => {
    const contact = await openHere()
    const reference = await ask(contact, 'knee')
    await listInbox(contact, by)
    await readRequest(contact, by, reference)
    await noteRequest(contact, by, reference, 'NEEDLE')
    await markRequest(contact, by, reference, 'done')
    const rows = await query(contact, 'SELECT actor, action, reference FROM audit ORDER BY rowid')
    expect(rows.map(({ actor, action }) => `${actor} ${action}`)).toEqual([
      'visitor received',
      'maria listed',
      'maria read',
      'maria noted',
      'maria done',
    ])
    const everything = await Promise.all(
      ['audit', 'marks', 'hits', 'outbox'].map(table => query(contact, `SELECT * FROM ${table}`)),
    )
    expect(JSON.stringify(everything)).not.toMatch(/needle|knee|5550142|192\.0\.2\.77/i)
  })
})

describe('the table for spreadsheets', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '|calc', '%0A'])(
    'does not let %j run',
    text => {
      expect(csv([[text]])).toBe(`\uFEFF"'${text}"\r\n`)
    },
  )

  it('keeps quotation marks, commas and lines', () => {
    expect(csv([['a "b", c', 'd\ne']])).toBe('\uFEFF"a ""b"", c","d\ne"\r\n')
  })
})
