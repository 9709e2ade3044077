import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type Finished, plainFile } from '../../lib/delivery/build/finished.ts'
import { writeSite } from '../../lib/delivery/build/write.ts'
import { listen } from '../../lib/delivery/lifecycle.ts'
import type { DynamicRoute } from '../../lib/delivery/manifest.ts'
import type { NextHandler } from '../../lib/delivery/serve/dynamic.ts'
import { loadSite } from '../../lib/delivery/serve/site.ts'
import { createSiteServer } from '../../lib/delivery/server.ts'

/** A folder that is gone when the test is over. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'delivery-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** A finished document, long enough to be worth compressing. */
export function page(path: string, more: Partial<Finished> = {}): Finished {
  const text = 'An X-ray is a picture. '.repeat(40)
  return {
    path,
    file: `${path.slice(1)}.html`,
    kind: 'document',
    status: Number(/(404|500)$/.exec(path)?.[1] ?? 200),
    type: 'text/html; charset=utf-8',
    runtime: false,
    scriptHashes: [],
    body: Buffer.from(`<!DOCTYPE html><title>${path}</title><p>${text}</p>`),
    ...more,
  }
}

export const picture = plainFile('/images/knee.webp', 'public', 'image/webp', Buffer.from('0123456789'))

const files = [
  ...['/en', '/es', '/en/a1', '/es/a1', '/en/404', '/es/404', '/en/500', '/es/500'].map(path => page(path)),
  page('/en/tool', { runtime: true, scriptHashes: ["'sha256-abc='"] }),
  plainFile('/_next/static/chunks/x.css', 'immutable', 'text/css; charset=utf-8', Buffer.from('p{}')),
  picture,
]

export const dynamic: DynamicRoute[] = [
  { route: '/', pattern: '^/$', kind: 'route', runtime: false },
  { route: '/es/thanks', pattern: '^/es/thanks$', kind: 'page', runtime: false },
  { route: '/staff/[id]', pattern: '^/staff/[^/]+$', kind: 'page', runtime: true },
  { route: '/api/echo', pattern: '^/api/echo$', kind: 'route', runtime: false },
]

const refuse: NextHandler = async ({ url }) => {
  throw new Error(`Next was asked for ${url}`)
}

/** The site's server over a small site, on a free port; `next` stands in for Next. */
export async function startSite({ next = refuse, https = false } = {}): Promise<Visitor> {
  const distDir = await temporaryFolder()
  await writeSite(distDir, { build: 'b1', files, dynamic })
  return visit(createSiteServer({ site: await loadSite(distDir, { https }), next, hops: 0 }))
}

export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer }

export type Visitor = Awaited<ReturnType<typeof visit>>

async function visit(server: Server) {
  const port = Number(new URL(await listen(server, { port: 0, host: '127.0.0.1' })).port)
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  /** Exactly this request: no header is added, nothing is unpacked, no redirect is followed. */
  const ask = async (
    path: string,
    {
      method = 'GET',
      headers = {},
      body = '',
    }: { method?: string; headers?: OutgoingHttpHeaders; body?: string } = {},
  ): Promise<Answer> => {
    const asked = request({ port, host: '127.0.0.1', path, method, headers, agent: false }).end(body)
    const [answer] = await once(asked, 'response')
    return { status: answer.statusCode, headers: answer.headers, body: Buffer.concat(await answer.toArray()) }
  }
  return { server, port, ask }
}
