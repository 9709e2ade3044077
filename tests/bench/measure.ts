import { median } from './figures.ts'
import { type Visit, visits } from './lighthouse-run.ts'
import { type Load, load } from './load.ts'
import type { Peer } from './peers.ts'
import { type Wire, wire } from './wire.ts'

/** The page that is measured: our pillar. */
export const pillar = '/en/diagnostic-imaging-vs-radiology'

const rounds = 3

/** What a visitor's browser finds: bytes and Lighthouse's figures. */
export type Page = { name: string; wire: Wire; visit: Visit }

export async function measurePage({ name, server }: Peer): Promise<Page> {
  console.log(`Visiting: ${name}`)
  const url = server.origin + pillar
  return { name, wire: await wire(url), visit: await visits(url, rounds) }
}

export type Served = Load & { name: string }

/** What a server does under load: warmed up, in turns so that a busy minute hits all, medians. */
export async function measureLoad(peers: readonly Peer[], seconds = 4): Promise<Served[]> {
  for (const { server } of peers) await load(server, pillar, 2)
  const loads = new Map<Peer, Load[]>(peers.map(peer => [peer, []]))
  for (let round = 1; round <= rounds; round++) {
    console.log(`Load, round ${round} of ${rounds}`)
    for (const [peer, found] of loads) found.push(await load(peer.server, pillar, seconds))
  }
  return [...loads].map(([{ name }, found]) => ({
    name,
    perSecond: median(found.map(({ perSecond }) => perSecond)),
    microseconds: median(found.map(({ microseconds }) => microseconds)),
  }))
}
