import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { type Postgres, postgresBin, startPostgres } from '../support/postgres.ts'
import { newDataDir, remove, startSite } from '../support/site-process.ts'
import { count, openStore } from '../support/store.ts'
import { agent, freshBody, post, unlimited } from './posts.ts'

const posts = 5000
const width = 50

/** Kilobytes of memory that the process held at most; 0 where the system does not tell. */
function peakMemory(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}

const quantile = (sorted: number[], share: number) =>
  Math.round(sorted[Math.floor(sorted.length * share)] ?? 0)

it.each(['sqlite', ...(postgresBin ? ['postgres'] : [])])(
  '5,000 requests, 50 at once, on %s',
  async engine => {
    const postgres: Postgres | undefined = engine === 'postgres' ? await startPostgres() : undefined
    const databaseUrl = await postgres?.newDatabase()
    const dataDir = await newDataDir()
    const env = databaseUrl ? { DATABASE_URL: databaseUrl } : {}
    const site = await startSite({ DATA_DIR: dataDir, ...unlimited, ...env })
    const by = agent(width)
    const times: number[] = []
    let left = posts
    let errors = 0
    const begin = performance.now()
    await Promise.all(
      Array.from({ length: width }, async () => {
        while (left-- > 0) {
          const reply = await post(site.origin, freshBody(), { by }).catch(() => undefined)
          if (reply?.status !== 303) errors += 1
          times.push(reply?.milliseconds ?? Number.POSITIVE_INFINITY)
        }
      }),
    )
    const seconds = (performance.now() - begin) / 1000
    const memory = peakMemory(site.pid) / 1024
    by.destroy()
    times.sort((a, b) => a - b)
    const p99 = quantile(times, 0.99)
    console.log(
      [
        `${engine}: ${Math.round(posts / seconds)} requests/s, ${errors} errors`,
        `p50 ${quantile(times, 0.5)} ms, p99 ${p99} ms (target 1000: ${p99 <= 1000 ? 'PASS' : 'MISS'}), most ${quantile(times, 0.9999)} ms`,
        `memory at most ${Math.round(memory)} MB (target 400: ${memory <= 400 ? 'PASS' : 'MISS'})`,
      ].join('; '),
    )
    const contact = await openStore({ dataDir, databaseUrl })
    expect([errors, await count(contact, 'requests')]).toEqual([0, posts])
    await contact.database.close()
    await site.end()
    await postgres?.remove()
    await remove(dataDir)
  },
)
