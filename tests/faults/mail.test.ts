import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, it } from 'vitest'
import { deliverOne } from '../../lib/contact/mail/deliver.ts'
import { smtpSend } from '../../lib/contact/mail/smtp.ts'
import { purge } from '../../lib/contact/purge.ts'
import { submit } from '../../lib/contact/submit.ts'
import { messageIdOf, refuse, startMailServer } from '../support/mail-server.ts'
import { newDataDir, remove } from '../support/site-process.ts'
import { count, openStore, query } from '../support/store.ts'
import { freshBody } from './posts.ts'

const start = Date.UTC(2026, 10, 25, 12)
const minute = 60_000
const day = 1440 * minute
const sender = { from: 'guide@clinic.example', to: ['desk@clinic.example'], siteUrl: 'https://guide.example' }

it('a day without mail, then one letter in five sent back, and 20 workers killed: every notice arrives', async () => {
  const dataDir = await newDataDir()
  const contact = await openStore({ dataDir })
  const references: string[] = []
  for (let at = 0; at < 60; at++) {
    const outcome = await submit(contact, {
      form: new URLSearchParams(freshBody()),
      address: '192.0.2.1',
      sender: { locale: 'en', article: undefined },
      now: start,
    })
    if (outcome.kind === 'saved') references.push(outcome.reference)
  }
  const away = await startMailServer()
  await away.close()
  let failures = 0
  for (let now = start; now < start + day; now += 5 * minute) {
    for (;;) {
      const outcome = await deliverOne(contact.database, smtpSend(away.url, sender), () => now)
      if (outcome === 'idle') break
      failures += 1
    }
  }
  // Ten years later it would still be there.
  await purge(contact, { retentionDays: 1, dataDir, now: start + 3650 * day, actor: 'site' })
  expect(await count(contact, 'outbox')).toBe(60)

  const server = await startMailServer()
  let attempts = 0
  let worker: ReturnType<typeof spawn> | undefined
  let killed = 0
  server.onLetter = () => {
    attempts += 1
    // In the middle of a letter: half of the killed workers are never told whether it was taken.
    if (killed < 20 && attempts % 3 === 0 && worker?.kill('SIGKILL')) killed += 1
    return attempts % 5 === 0 ? refuse(451) : undefined
  }
  let rounds = 0
  for (let now = start + day; ; now += 30 * minute) {
    worker = spawn(process.execPath, ['tests/faults/mail-worker.ts', dataDir, server.url, String(now)])
    await once(worker, 'exit')
    rounds += 1
    const [unsent] = await query(contact, 'SELECT COUNT(*) AS count FROM outbox WHERE sent_at IS NULL')
    if (Number(unsent?.count) === 0 || rounds > 500) break
  }
  const told = references.filter(reference => server.letters.some(letter => letter.includes(reference)))
  const ids = new Set(server.letters.map(messageIdOf))
  console.log(
    `${failures} failures in a day; ${told.length} of 60 told, ${server.letters.length} letters with ${ids.size} Message-IDs, ${killed} workers killed`,
  )
  expect([told.length, ids.size, killed]).toEqual([60, 60, 20])
  await server.close()
  await contact.database.close()
  await remove(dataDir)
})
