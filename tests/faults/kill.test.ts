import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SqliteDatabase } from '../../lib/contact/database/sqlite.ts'
import { type Postgres, postgresBin, startPostgres } from '../support/postgres.ts'
import { newDataDir, remove, type SiteProcess, startSite } from '../support/site-process.ts'
import { openStore, query } from '../support/store.ts'
import { agent, freshBody, post, referenceIn, unlimited } from './posts.ts'

/**
 * Sends requests without a pause, `width` at a time, until told to stop.
 * @returns the references that were acknowledged, and how many were refused in words (503)
 */
function load(site: SiteProcess, width: number) {
  const acknowledged: string[] = []
  const waiting: { count: number; resolve: () => void }[] = []
  let refused = 0
  let running = true
  const by = agent(width)
  const worker = async () => {
    while (running) {
      // A connection that breaks was not acknowledged.
      const reply = await post(site.origin, freshBody(), { by }).catch(() => undefined)
      if (reply?.status === 303) acknowledged.push(referenceIn(reply))
      else if (reply) refused += reply.status === 503 ? 1 : 1000
      for (const { count, resolve } of waiting) if (acknowledged.length >= count) resolve()
    }
  }
  const workers = Array.from({ length: width }, worker)
  return {
    acknowledged,
    reached: (count: number) => new Promise<void>(resolve => waiting.push({ count, resolve })),
    async stop() {
      running = false
      await Promise.all(workers)
      by.destroy()
      return refused
    },
  }
}

async function check(
  settings: { dataDir: string; databaseUrl?: string | undefined },
  acknowledged: string[],
) {
  const contact = await openStore(settings)
  const stored = new Set((await query(contact, 'SELECT reference FROM requests')).map(row => row.reference))
  const orphans = await query(
    contact,
    `SELECT reference FROM requests WHERE id NOT IN (SELECT request_id FROM outbox)
     OR reference NOT IN (SELECT reference FROM audit WHERE action = 'received')`,
  )
  if (contact.database.engine === 'sqlite')
    expect((contact.database as SqliteDatabase).integrity()).toBe('ok')
  await contact.database.close()
  console.log(`acknowledged ${acknowledged.length}, stored ${stored.size}`)
  expect(acknowledged.filter(reference => !stored.has(reference))).toEqual([])
  expect(orphans).toEqual([])
  expect(new Set(acknowledged).size).toBe(acknowledged.length)
}

describe('what was acknowledged is stored', () => {
  let postgres: Postgres | undefined
  beforeAll(async () => {
    if (postgresBin) postgres = await startPostgres()
  })
  afterAll(() => postgres?.remove())

  const killSite = async (rounds: number, env: Record<string, string>) => {
    const dataDir = await newDataDir()
    const acknowledged: string[] = []
    for (let round = 0; round < rounds; round++) {
      const site = await startSite({ DATA_DIR: dataDir, ...unlimited, ...env })
      const sending = load(site, 20)
      await sending.reached(20 + Math.floor(Math.random() * 60))
      await site.end('SIGKILL')
      await sending.stop()
      acknowledged.push(...sending.acknowledged)
    }
    await check({ dataDir, databaseUrl: env.DATABASE_URL }, acknowledged)
    await remove(dataDir)
  }

  it('on SQLite, when the site is killed 100 times', () => killSite(100, {}))

  it.runIf(postgresBin)('on PostgreSQL, when the site is killed 25 times', async () => {
    await killSite(25, { DATABASE_URL: (await postgres?.newDatabase()) ?? '' })
  })

  it.runIf(postgresBin)('on PostgreSQL, when its server is killed 10 times', async () => {
    const databaseUrl = (await postgres?.newDatabase()) ?? ''
    const dataDir = await newDataDir()
    const site = await startSite({ DATA_DIR: dataDir, DATABASE_URL: databaseUrl, ...unlimited })
    const sending = load(site, 20)
    for (let round = 1; round <= 10; round++) {
      await sending.reached(round * 100)
      await postgres?.kill()
      await postgres?.start()
    }
    await sending.reached(sending.acknowledged.length + 100)
    expect(await sending.stop()).toBeLessThan(1_000_000)
    await site.end()
    await check({ dataDir, databaseUrl }, sending.acknowledged)
    await remove(dataDir)
  })
})
