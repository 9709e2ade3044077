import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadTool } from './load.ts'
import { busyNote, machine } from './machine.ts'
import { measureLoad, measurePage, type Page, type Served } from './measure.ts'
import { nginxProgram } from './nginx.ts'
import { type Peers, startPeers } from './peers.ts'
import { bytesTable, lighthouseTable, loadRatios, loadTable, pageRatios } from './report.ts'
import { root } from './run.ts'
import type { Server } from './server.ts'
import { targets } from './targets.ts'
import { installTools } from './tools.ts'

/** Measures our pillar page beside its peers, in one run, and writes bench-results.md. */
async function main(): Promise<void> {
  const before = machine()
  await installTools()
  const work = mkdtempSync(join(tmpdir(), 'imaging-bench-'))
  const servers: Server[] = []
  process.once('exit', () => rmSync(work, { recursive: true, force: true }))
  try {
    const peers = await startPeers(work, server => servers.push(server))
    const report = await measure(peers, before)
    writeFileSync(join(root, 'bench-results.md'), report)
    console.log(`\n${report}`)
  } finally {
    await Promise.all(servers.map(server => server.stop()))
  }
}

async function measure(peers: Peers, before: string): Promise<string> {
  const { ours, plainNext, astro, ownByNext, ownByNginx } = peers
  const pages: [Page, ...Page[]] = [await measurePage(ours)]
  for (const peer of [plainNext, astro]) pages.push(await measurePage(peer))
  const [first, second, third, ...rest] = await measureLoad([
    ours,
    ownByNext,
    plainNext,
    ...(ownByNginx ? [ownByNginx] : []),
    astro,
  ])
  if (!first || !second || !third) throw new Error('Nothing was measured under load')
  const served: [Served, ...Served[]] = [first, second, third, ...rest]
  const found = { page: pages[0], ours: first, ownByNext: second, plainNext: third }
  return `${[
    '# The pillar page beside its peers',
    `${new Date().toISOString().slice(0, 16)} UTC. ${before}; at the end, ${machine()}. ${busyNote()}`.trimEnd(),
    bytesTable(pages),
    lighthouseTable(pages),
    `Load by ${loadTool}; medians of three rounds in turns.${nginxProgram ? '' : ' nginx is not installed: its row is left out.'}`,
    loadTable(served),
    '## Ratios',
    pageRatios(pages),
    loadRatios(served),
    '## Targets',
    targets({ ...found, ownByNginx: ownByNginx && rest[0] }),
  ].join('\n\n')}\n`
}

await main()
