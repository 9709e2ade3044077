import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { markRequest } from '../../lib/contact/changes.ts'
import type { Contact } from '../../lib/contact/contact.ts'
import { readHealth } from '../../lib/contact/health.ts'
import { backoff } from '../../lib/contact/mail/backoff.ts'
import { deliverOne } from '../../lib/contact/mail/deliver.ts'
import { smtpSend } from '../../lib/contact/mail/smtp.ts'
import { submit } from '../../lib/contact/submit.ts'
import { goodBody } from '../fixtures/requests/bad.ts'
import { type MailServer, messageIdOf, refuse, startMailServer } from '../support/mail-server.ts'
import { newDataDir, remove } from '../support/site-process.ts'
import { openStore, query } from '../support/store.ts'

const start = Date.UTC(2026, 10, 25, 12)
const minute = 60_000

let dataDir = ''
let contact: Contact
let server: MailServer

beforeEach(async () => {
  dataDir = await newDataDir()
  contact = await openStore({ dataDir })
  server = await startMailServer()
})
afterEach(async () => {
  await server.close()
  await contact.database.close()
  await remove(dataDir)
})

const sender = {
  from: 'Guide <guide@clinic.example>',
  to: ['desk@clinic.example'],
  siteUrl: 'https://guide.example',
}
const deliver = (now: number) => deliverOne(contact.database, smtpSend(server.url, sender), () => now)

async function ask(message: string, now = start): Promise<string> {
  const form = new URLSearchParams(goodBody({ message, name: 'NEEDLE López', email: 'needle@example.com' }))
  const outcome = await submit(contact, {
    form,
    address: '192.0.2.1',
    sender: { locale: 'en', article: 'needle-article' },
    now,
  })
  return outcome.kind === 'saved' ? outcome.reference : outcome.kind
}

describe('the letter to the clinic', () => {
  it('says that there is a request and its reference, and nothing that the patient wrote', async () => {
    const reference = await ask('NEEDLE knee')
    expect(await deliver(start)).toBe('sent')
    expect(await deliver(start)).toBe('idle')
    const [letter = ''] = server.letters
    expect(letter).toContain(`https://guide.example/staff/requests/${reference}`)
    expect(letter).toContain('To: desk@clinic.example')
    expect(letter).not.toMatch(/needle|López|555-?0142|knee/i)
  })

  it('is tried again later and later when the mail server is away, always with the same Message-ID', async () => {
    await ask('knee')
    server.onLetter = count => (count <= 3 ? refuse(451) : undefined)
    let now = start
    const waits: number[] = []
    while ((await deliver(now)) !== 'sent') {
      const [row] = await query(contact, 'SELECT next_at, last_error FROM outbox')
      expect(row?.last_error).toBe('451')
      waits.push(Number(row?.next_at) - now)
      now = Number(row?.next_at)
    }
    expect(waits).toEqual([15_000, 30_000, minute])
    expect(backoff(40)).toBe(30 * minute)
  })

  it('that was taken twice, because its first answer was lost, is one letter by its Message-ID', async () => {
    await ask('knee')
    await deliver(start)
    await query(contact, 'UPDATE outbox SET sent_at = NULL')
    await deliver(start + 5 * minute)
    expect(server.letters).toHaveLength(2)
    expect(new Set(server.letters.map(messageIdOf)).size).toBe(1)
  })

  it('is not needed once someone has called', async () => {
    const reference = await ask('knee')
    await markRequest(contact, { actor: 'maria', now: start }, reference, 'done')
    expect(await deliver(start)).toBe('idle')
  })
})

describe('the state of health', () => {
  const health = (now: number) => readHealth(async () => contact, now)

  it('is good while notices are young or sent, and calls for somebody after fifteen minutes', async () => {
    expect(await health(start)).toEqual({ healthy: true, store: 'reachable', oldestUnsent: null })
    await ask('knee')
    expect((await health(start + 15 * minute - 1)).healthy).toBe(true)
    expect(await health(start + 15 * minute)).toEqual({
      healthy: false,
      store: 'reachable',
      oldestUnsent: '2026-11-25T12:00:00.000Z',
    })
    await deliver(start + 15 * minute)
    expect((await health(start + 15 * minute)).healthy).toBe(true)
  })

  it('is bad when there is no store', async () => {
    const away = readHealth(() => Promise.reject(new Error('no disk')), start)
    expect(await away).toEqual({ healthy: false, store: 'unreachable', oldestUnsent: null })
  })
})
