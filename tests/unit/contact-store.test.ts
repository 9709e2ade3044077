import { Secret, TOTP } from 'otpauth'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { markRequest, noteRequest } from '../../lib/contact/changes.ts'
import type { Contact } from '../../lib/contact/contact.ts'
import { eachRequest, listInbox, readRequest, searchInbox } from '../../lib/contact/inbox.ts'
import { purge } from '../../lib/contact/purge.ts'
import { insertAccount } from '../../lib/contact/staff/accounts.ts'
import { readSession, signIn, unlock } from '../../lib/contact/staff/sign-in.ts'
import { lease, markSent, putBack } from '../../lib/contact/store/outbox.ts'
import { type Outcome, submit } from '../../lib/contact/submit.ts'
import { goodBody } from '../fixtures/requests/bad.ts'
import { type Postgres, postgresBin, startPostgres } from '../support/postgres.ts'
import { newDataDir, remove } from '../support/site-process.ts'
import { count, openStore, query } from '../support/store.ts'

const day = 86_400_000
const start = Date.UTC(2026, 10, 25, 12)
const by = { actor: 'maria', now: start }

let postgres: Postgres | undefined
beforeAll(async () => {
  if (postgresBin) postgres = await startPostgres()
}, 60_000)
afterAll(() => postgres?.remove())

const engines = ['sqlite', ...(postgresBin ? ['postgres'] : [])]

describe.each(engines)('the store on %s', engine => {
  let dataDir = ''
  let databaseUrl: string | undefined
  const opened: Contact[] = []

  /** One more connection to the same store, as another process would have. */
  async function open(
    limits: { requestsPerAddress?: number; requestsPerHour?: number } = {},
  ): Promise<Contact> {
    const contact = await openStore({ dataDir, databaseUrl, ...limits })
    opened.push(contact)
    return contact
  }
  beforeEach(async () => {
    dataDir = await newDataDir()
    databaseUrl = engine === 'postgres' ? await postgres?.newDatabase() : undefined
  })
  afterEach(async () => {
    await Promise.all(opened.splice(0).map(({ database }) => database.close()))
    await remove(dataDir)
  })

  const send = (contact: Contact, changes = {}, { now = start, address = '192.0.2.1' } = {}) =>
    submit(contact, {
      form: new URLSearchParams(goodBody(changes)),
      address,
      sender: { locale: 'es', article: 'imaging-team' },
      now,
    })
  const reference = (outcome: Outcome) => (outcome.kind === 'saved' ? outcome.reference : outcome.kind)

  it('keeps a request, its notice and its line in the audit trail, or nothing', async () => {
    const contact = await open()
    const saved = reference(await send(contact))
    expect(await Promise.all(['requests', 'outbox', 'audit'].map(table => count(contact, table)))).toEqual([
      1, 1, 1,
    ])
    const request = await readRequest(contact, by, saved.toLowerCase().replaceAll('-', ' '))
    expect(request?.content).toMatchObject({
      name: 'Ana López',
      phone: '+13055550142',
      article: 'imaging-team',
    })
    await expect(
      contact.database.transaction(function* () {
        yield ['DELETE FROM outbox']
        yield ['INSERT INTO requests (id) VALUES ($1)', 'half a row']
      }),
    ).rejects.toThrow()
    expect(await count(contact, 'outbox')).toBe(1)
  })

  it('takes forty identical requests at once, over two connections, as one', async () => {
    const contacts = [await open(), await open()]
    const outcomes = await Promise.all(
      Array.from({ length: 40 }, (_, at) =>
        send(contacts[at % 2] as Contact, { message: at % 3 ? 'knee' : ' KNEE ' }),
      ),
    )
    expect(new Set(outcomes.map(reference)).size).toBe(1)
    expect(await count(contacts[0] as Contact, 'requests')).toBe(1)
    expect(await count(contacts[0] as Contact, 'outbox')).toBe(1)
  })

  it('takes a corrected request as a second one, linked to the first, and the same again tomorrow as new', async () => {
    const contact = await open()
    const first = reference(await send(contact))
    const second = reference(await send(contact, { message: 'the other knee' }, { now: start + 60_000 }))
    expect(second).not.toBe(first)
    expect((await readRequest(contact, by, second))?.linkedTo).toBe(first)
    expect(reference(await send(contact, {}, { now: start + day - 1 }))).toBe(first)
    expect(reference(await send(contact, {}, { now: start + day }))).not.toBe(first)
  })

  it('takes the same words as new once someone has dealt with them', async () => {
    const contact = await open()
    const first = reference(await send(contact))
    await markRequest(contact, by, first, 'done')
    const second = reference(await send(contact, {}, { now: start + 60_000 }))
    expect(second).not.toBe(first)
    expect((await readRequest(contact, by, second))?.linkedTo).toBe(first)
    expect(await query(contact, 'SELECT reference FROM outbox WHERE sent_at IS NULL')).toEqual([
      { reference: second },
    ])
  })

  it('gives the inbox in parts, none twice and none left out', async () => {
    const contact = await open()
    for (let at = 0; at < 250; at++)
      // A reference has no vowel: only the message can be found by this word.
      await send(contact, { message: `pie${at}` }, { now: start + Math.floor(at / 90) })
    const seen: string[] = []
    for await (const letter of eachRequest(contact, by)) seen.push(letter.reference)
    expect([seen.length, new Set(seen).size]).toEqual([250, 250])
    expect(await searchInbox(contact, by, 'pie249')).toHaveLength(1)
  })

  it('counts attempts of one address and of all in the store, whoever asks', async () => {
    const contacts = [await open({ requestsPerAddress: 5 }), await open({ requestsPerAddress: 5 })]
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, (_, at) => send(contacts[at % 2] as Contact, { message: `${at}` })),
    )
    expect(outcomes.filter(({ kind }) => kind === 'saved')).toHaveLength(5)
    const sixth = await send(contacts[0] as Contact, { message: 'x' }, { address: '192.0.2.2' })
    expect(sixth.kind).toBe('saved')
    expect((await send(contacts[0] as Contact, { message: 'y' }, { now: start + 3_600_000 })).kind).toBe(
      'saved',
    )

    const few = await open({ requestsPerHour: 8 })
    const all = await Promise.all(
      Array.from({ length: 9 }, (_, at) =>
        send(few, { message: `${at} all` }, { now: start + 2 * 3_600_000, address: `198.51.100.${at}` }),
      ),
    )
    expect(all.filter(({ kind }) => kind === 'saved')).toHaveLength(8)
  })

  it('counts one home of version 6 as one address', async () => {
    const contact = await open({ requestsPerAddress: 1 })
    const from = (address: string, message: string) => send(contact, { message }, { address })
    expect((await from('2001:db8:1:2:3:4:5:6', 'a')).kind).toBe('saved')
    expect((await from('2001:db8:1:2:ffff::1', 'b')).kind).toBe('too-many')
    expect((await from('2001:db8:1:3::1', 'c')).kind).toBe('saved')
    expect((await from('::ffff:192.0.2.9', 'd')).kind).toBe('saved')
    expect((await from('192.0.2.9', 'e')).kind).toBe('too-many')
  })

  it('gives a notice to one worker at a time, again when that one died, and later after a failure', async () => {
    const contacts = [await open(), await open()]
    const [contact] = contacts as [Contact, Contact]
    for (let at = 0; at < 30; at++) await send(contact, { message: `${at}` })
    const take = (worker: number, now: number) =>
      (contacts[worker % 2] as Contact).database.transaction(() => lease(now, now + 60_000))
    const taken = await Promise.all(Array.from({ length: 40 }, (_, at) => take(at, start)))
    const ids = taken.flatMap(notice => notice?.id ?? [])
    expect([ids.length, new Set(ids).size]).toEqual([30, 30])
    const [sent, failed, ...lost] = ids as [string, string, ...string[]]
    await contact.database.transaction(() => markSent(sent, start))
    await contact.database.transaction(() => putBack(failed, start + 90_000, '451'))
    expect(await take(0, start + 59_999)).toBeUndefined()
    const again: string[] = []
    for (let notice = await take(0, start + 60_000); notice; notice = await take(1, start + 60_000))
      again.push(notice.id)
    expect(again.sort()).toEqual(lost.sort())
    expect((await take(0, start + 90_000))?.id).toBe(failed)
  })

  it('erases what was done and told long ago, and nothing else', async () => {
    const contact = await open()
    const [old, untold, fresh] = await Promise.all(
      ['old', 'untold', 'fresh'].map(message => send(contact, { message })),
    )
    const kept = reference(await send(contact, { message: 'never called' }))
    await noteRequest(contact, by, reference(old as Outcome), 'no answer')
    for (const each of [old, untold] as Outcome[]) await markRequest(contact, by, reference(each), 'done')
    await query(
      contact,
      'UPDATE outbox SET sent_at = NULL WHERE reference = $1',
      reference(untold as Outcome),
    )
    await markRequest(contact, { ...by, now: start + 89 * day }, reference(fresh as Outcome), 'done')
    const now = start + 91 * day
    const erased = await purge(contact, { retentionDays: 90, dataDir, now, actor: 'site' })
    expect(erased.references).toEqual([reference(old as Outcome)])
    const left = (await listInbox(contact, by)).letters.map(letter => letter.reference)
    expect(left.sort()).toEqual([reference(untold as Outcome), reference(fresh as Outcome), kept].sort())
    expect([await count(contact, 'notes'), await count(contact, 'marks')]).toEqual([0, 0])
  })

  it('finds a request by any of its words, however accents and numbers are written', async () => {
    const contact = await open()
    await send(contact, { name: 'José Ñáñez', phone: '786-555-0199', message: 'Resonancia de rodilla' })
    await send(contact, { name: 'Ann Smith' })
    const found = async (words: string) =>
      (await searchInbox(contact, by, words)).map(({ content }) => content?.name)
    for (const words of [
      'jose nanez',
      'ÑÁÑEZ',
      '5550199',
      '(786) 555',
      '786.555.0199',
      'rodilla josé',
      'RESONANCIA',
    ])
      expect([words, await found(words)]).toEqual([words, ['José Ñáñez']])
    expect(await found('smith rodilla')).toEqual([])
    expect(await found("%' OR 1=1 --")).toEqual([])
  })

  it('keeps what looks like SQL, HTML or another script as the text it is', async () => {
    const contact = await open()
    const message = `'); DROP TABLE requests; -- $1 ? <b> 漢字 🦴 \\x00 ${'"'.repeat(20)}`
    const saved = reference(await send(contact, { message }))
    expect((await readRequest(contact, by, saved))?.content?.message).toBe(message)
  })

  it('signs staff in once with each code, and keeps no token', async () => {
    const contact = await open()
    await contact.database.transaction(() => insertAccount('maria', 'JBSWY3DPEHPK3PXP', start))
    const attempt = { name: 'maria', code: '', address: '192.0.2.1', locale: 'es' as const, now: start }
    const right = new TOTP({ secret: Secret.fromBase32('JBSWY3DPEHPK3PXP') }).generate({ timestamp: start })
    const both = await Promise.all([1, 2].map(() => signIn(contact, { ...attempt, code: right })))
    expect(both.map(({ kind }) => kind).sort()).toEqual(['in', 'refused'])
    const token = both.flatMap(outcome => (outcome.kind === 'in' ? outcome.token : []))[0]
    expect((await readSession(contact, token, start))?.staff).toBe('maria')
    expect(await readSession(contact, token, start + day)).toBeUndefined()
    expect(JSON.stringify(await query(contact, 'SELECT * FROM sessions'))).not.toContain(token)
  })

  it('refuses and locks a name that nobody has like any other', async () => {
    const contact = await open()
    await contact.database.transaction(() => insertAccount('maria', 'JBSWY3DPEHPK3PXP', start))
    const tryIn = async (name: string, address: string) =>
      (await signIn(contact, { name, code: '000000', address, locale: 'en', now: start })).kind
    for (const name of ['maria', 'nobody']) {
      const kinds = []
      for (let at = 0; at < 7; at++) kinds.push(await tryIn(name, `2001:db8:0:1::${at}`))
      expect([name, ...kinds]).toEqual([name, ...Array(5).fill('refused'), 'locked', 'locked'])
    }
    const others = []
    for (let at = 0; at < 30; at++) others.push(await tryIn('maria', `192.0.2.${at}`))
    expect(others.lastIndexOf('refused')).toBeLessThan(20)
    const right = new TOTP({ secret: Secret.fromBase32('JBSWY3DPEHPK3PXP') }).generate({ timestamp: start })
    const attempt = { name: 'maria', code: right, address: '203.0.113.9', locale: 'en' as const, now: start }
    expect((await signIn(contact, attempt)).kind).toBe('locked')
    expect(await contact.database.transaction(() => unlock(contact, 'maria'))).toBe(true)
    expect((await signIn(contact, attempt)).kind).toBe('in')
  })

  it('is brought up to date once, and refuses to be opened by an older version', async () => {
    const contacts = await Promise.all([open(), open(), open()])
    const [contact] = contacts as [Contact, ...Contact[]]
    expect(await count(contact, 'migrations')).toBe(2)
    await query(contact, 'INSERT INTO migrations (number) VALUES (99)')
    await expect(open()).rejects.toThrow('written by a newer version')
  })
})
