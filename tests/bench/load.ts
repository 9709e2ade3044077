import { existsSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { cpuMicroseconds } from './cpu.ts'
import { run } from './run.ts'
import type { Server } from './server.ts'
import { tools } from './tools.ts'

/** What a browser says it can read. */
export const acceptEncoding = 'gzip, deflate, br, zstd'

const wrk = ['/usr/bin/wrk', '/usr/local/bin/wrk', '/opt/homebrew/bin/wrk'].find(path => existsSync(path))
const connections = 16

export const loadTool = wrk
  ? `wrk, 1 thread, ${connections} connections`
  : `autocannon, ${connections} connections (it is slower than the fastest servers: install wrk for true ratios)`

export type Load = { perSecond: number; microseconds: number }

/** Sixteen connections that ask for one address again and again; CPU is the server's alone. */
export async function load(server: Server, path: string, seconds: number): Promise<Load> {
  const before = cpuMicroseconds(server.pid)
  const { requests, perSecond } = await (wrk ? byWrk : byAutocannon)(server.origin + path, seconds)
  // What the last answers cost is booked a moment later.
  await sleep(100)
  return { perSecond, microseconds: (cpuMicroseconds(server.pid) - before) / requests }
}

async function byWrk(url: string, seconds: number) {
  const args = ['-t1', `-c${connections}`, `-d${seconds}s`, '-H', `Accept-Encoding: ${acceptEncoding}`, url]
  const output = await run(wrk ?? 'wrk', args)
  if (/Non-2xx|Socket errors|^0 requests/m.test(output))
    throw new Error(`${url} failed under load:\n${output}`)
  const figure = (pattern: RegExp) => Number(output.match(pattern)?.[1])
  return { requests: figure(/(\d+) requests in/), perSecond: figure(/Requests\/sec:\s*([\d.]+)/) }
}

async function byAutocannon(url: string, seconds: number) {
  const header = `accept-encoding=${acceptEncoding}`
  const args = [tools.autocannon, '-j', '-c', String(connections), '-d', String(seconds), '-H', header, url]
  const { requests, non2xx, errors } = JSON.parse(await run('node', args))
  if (non2xx + errors > 0) throw new Error(`${url} failed under load: ${non2xx} not 2xx, ${errors} errors`)
  return { requests: requests.total as number, perSecond: requests.average as number }
}
