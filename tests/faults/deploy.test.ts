import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, it } from 'vitest'
import { type Postgres, postgresBin, startPostgres } from '../support/postgres.ts'
import { newDataDir, remove, type SiteProcess, startSite } from '../support/site-process.ts'
import { count, openStore } from '../support/store.ts'
import { freshBody, post, unlimited } from './posts.ts'

async function build(): Promise<void> {
  const child = spawn('npm', ['run', 'build'], { stdio: 'ignore' })
  const [code] = await once(child, 'exit')
  expect(code).toBe(0)
}

it('a form that was opened before three builds is still taken', async () => {
  const dataDir = await newDataDir()
  let site = await startSite({ DATA_DIR: dataDir })
  const page = await (await fetch(`${site.origin}/en/contact`)).text()
  const action = /<form[^>]* id="contact-request"[^>]* action="([^"]+)"/.exec(page)?.[1]
  const returned = await post(site.origin, 'name=Ana&phone=1')
  const second = /<form[^>]* id="contact-request"[^>]* action="([^"]+)"/.exec(returned.text)?.[1]
  for (let round = 0; round < 3; round++) {
    await site.end()
    await build()
    site = await startSite({ DATA_DIR: dataDir })
  }
  expect(action).toBe('/api/requests')
  for (const [address, message] of [
    [action, 'first'],
    [second?.replaceAll('&amp;', '&'), 'second'],
  ]) {
    const body = new URLSearchParams({ name: 'Ana', phone: '3055550142', message: message ?? '' })
    const answer = await fetch(site.origin + address, { method: 'POST', body, redirect: 'manual' })
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      expect.stringContaining('/en/contact/thanks'),
    ])
  }
  await site.end()
  await remove(dataDir)
})

it('addresses that a visitor makes up do not pass the limit; those that our proxy saw are told apart', async () => {
  const send = async (site: SiteProcess, forwarded: (at: number) => string) => {
    const replies = []
    for (let at = 0; at < 200; at++)
      replies.push(
        await post(site.origin, freshBody(), {
          headers: {
            'x-forwarded-for': forwarded(at),
            'x-real-ip': `10.0.0.${at}`,
            forwarded: `for=10.1.0.${at}`,
          },
        }),
      )
    return replies.filter(({ status }) => status === 303).length
  }
  for (const [hops, forwarded, taken] of [
    ['0', (at: number) => `198.51.100.${at}`, 5],
    ['1', (at: number) => `198.51.100.${at}, 203.0.113.9`, 5],
    ['1', (at: number) => `203.0.113.9, 198.51.100.${at}`, 200],
  ] as const) {
    const dataDir = await newDataDir()
    const site = await startSite({ DATA_DIR: dataDir, REQUESTS_PER_ADDRESS: '5', TRUSTED_PROXY_HOPS: hops })
    expect(await send(site, forwarded)).toBe(taken)
    await site.end()
    await remove(dataDir)
  }
})

it.runIf(postgresBin)('two processes on one PostgreSQL are one site', async () => {
  const postgres: Postgres = await startPostgres()
  const databaseUrl = await postgres.newDatabase()
  const dataDir = await newDataDir()
  const env = { DATA_DIR: dataDir, DATABASE_URL: databaseUrl, ...unlimited }
  const sites = await Promise.all([startSite(env), startSite(env)])
  const body = freshBody()
  const replies = await Promise.all(
    Array.from({ length: 40 }, (_, at) => post((sites[at % 2] as SiteProcess).origin, body)),
  )
  expect(new Set(replies.map(({ location }) => location)).size).toBe(1)
  const [reply] = replies
  for (const site of sites) {
    expect((await fetch(site.origin + reply?.location)).status).toBe(200)
    expect((await fetch(`${site.origin}/healthz`)).status).toBe(200)
  }
  const contact = await openStore({ dataDir, databaseUrl })
  expect(await count(contact, 'requests')).toBe(1)
  await contact.database.close()
  await Promise.all(sites.map(site => site.end()))
  await postgres.remove()
  await remove(dataDir)
})
