import { setTimeout as sleep } from 'node:timers/promises'
import { chromium } from 'playwright'
import { chromiumPath } from './tools.ts'

export const kinds = ['HTML', 'CSS', 'JS', 'font', 'image', 'other'] as const
export type Kind = (typeof kinds)[number]

type Bytes = Record<Kind, number>

/** One cold visit: bytes over the wire with the heads of the answers, and without as far as servers tell. */
export type Wire = { requests: number; total: number; bytes: Bytes; bodies: Bytes }

const kindOf: Record<string, Kind> = {
  Document: 'HTML',
  Stylesheet: 'CSS',
  Script: 'JS',
  Font: 'font',
  Image: 'image',
}

/** Not a number where a server compresses as it sends. */
function lengthOf(headers: Record<string, string>): number {
  const length = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-length')
  return Number(length?.[1] ?? Number.NaN)
}

function none(): Bytes {
  return { HTML: 0, CSS: 0, JS: 0, font: 0, image: 0, other: 0 }
}

/** A phone's first visit, until two and a half seconds after the network is quiet; the favicon is left out. */
export async function wire(url: string): Promise<Wire> {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] })
  try {
    const context = await browser.newContext({
      viewport: { width: 412, height: 823 },
      deviceScaleFactor: 1.75,
      isMobile: true,
    })
    const page = await context.newPage()
    const client = await context.newCDPSession(page)
    await client.send('Network.enable')
    await client.send('Network.setCacheDisabled', { cacheDisabled: true })
    const seen = new Map<string, Kind>()
    const bytes = none()
    const bodies = none()
    let requests = 0
    client.on('Network.responseReceived', ({ requestId, type, response }) => {
      if (/icon/.test(response.url)) return
      const kind = kindOf[type] ?? 'other'
      seen.set(requestId, kind)
      bodies[kind] += lengthOf(response.headers)
    })
    client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const kind = seen.get(requestId)
      if (!kind) return
      bytes[kind] += encodedDataLength
      requests += 1
    })
    await page.goto(url, { waitUntil: 'networkidle' })
    await sleep(2500)
    return { requests, total: kinds.reduce((sum, kind) => sum + bytes[kind], 0), bytes, bodies }
  } finally {
    await browser.close()
  }
}
