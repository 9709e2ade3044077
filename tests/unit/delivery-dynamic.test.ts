import { brotliDecompressSync } from 'node:zlib'
import { describe, expect, it, vi } from 'vitest'
import type { NextHandler } from '../../lib/delivery/serve/dynamic.ts'
import { startSite } from './delivery-support.ts'

const html = { 'content-type': 'text/html; charset=utf-8' }
const answering =
  (status: number, headers: Record<string, string>, body: string): NextHandler =>
  async (_, response) => {
    response.writeHead(status, headers)
    response.write(body.slice(0, 3))
    response.end(body.slice(3))
  }

describe('what Next answers', () => {
  it('passes through as it is, with our headers and without its own', async () => {
    const headers = {
      'content-type': 'application/json',
      'x-nextjs-cache': 'HIT',
      vary: 'rsc, next-router-prefetch, Accept-Language',
    }
    const { ask } = await startSite({ next: answering(422, headers, '{"no":1}') })
    const answer = await ask('/api/echo', { method: 'POST', body: 'a=b' })
    expect(answer.status).toBe(422)
    expect(answer.body.toString()).toBe('{"no":1}')
    expect(answer.headers).toMatchObject({
      vary: 'Accept-Language',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    })
    expect(answer.headers).not.toHaveProperty('x-nextjs-cache')
  })

  it('loses the scripts when it is a patient’s page, and is compressed', async () => {
    const page = '<!DOCTYPE html><p>Thanks<!-- -->!</p><script>self.__next_f.push(1)</script>'
    const { ask } = await startSite({ next: answering(200, html, page) })
    expect((await ask('/es/thanks')).body.toString()).toBe('<!DOCTYPE html><p>Thanks!</p>')
    const br = await ask('/es/thanks', { headers: { 'accept-encoding': 'br' } })
    expect(brotliDecompressSync(br.body).toString()).toBe('<!DOCTYPE html><p>Thanks!</p>')
    expect(br.headers['content-length']).toBe(`${br.body.length}`)
  })

  it('keeps the scripts of a page with client components, each time under another nonce', async () => {
    const seen: unknown[] = []
    const next: NextHandler = async (request, response) => {
      seen.push(request.headers['content-security-policy'])
      await answering(200, html, '<!DOCTYPE html><script nonce="x">a()</script>')(request, response)
    }
    const { ask } = await startSite({ next })
    const [first, second] = [await ask('/staff/1'), await ask('/staff/1')]
    expect(first.body.toString()).toContain('<script')
    const nonces = [first, second].map(
      ({ headers }) => /'nonce-[^']+'/.exec(String(headers['content-security-policy']))?.[0],
    )
    expect(nonces[0]).toBeDefined()
    expect(nonces[0]).not.toBe(nonces[1])
    expect(seen).toEqual(nonces.map(nonce => `script-src ${nonce}`))
  })

  it('is asked for parts of a page that keeps its scripts, and of no other', async () => {
    const { ask } = await startSite({ next: answering(200, { 'content-type': 'text/x-component' }, 'parts') })
    const rsc = { headers: { rsc: '1' } }
    expect((await ask('/en/tool', rsc)).body.toString()).toBe('parts')
    expect((await ask('/en/a1', rsc)).body.toString()).toContain('<!DOCTYPE html>')
  })
})

describe('an error in what Next answers', () => {
  it.each([
    ['/es/thanks', '/es/500'],
    ['/api/echo', '/en/500'],
  ])('at %s becomes the document %s', async (path, document) => {
    const details = { 'content-type': 'text/plain', 'x-detail': 'stack' }
    const { ask } = await startSite({ next: answering(500, details, 'Internal Server Error') })
    const { status, body, headers } = await ask(path)
    expect(status).toBe(500)
    expect(body.toString()).toContain(`<title>${document}</title>`)
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(headers).not.toHaveProperty('x-detail')
  })

  it('becomes it too when the handler throws, or the page needs scripts', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue()
    const broken = await startSite({ next: () => Promise.reject(new Error('boom')) })
    expect((await broken.ask('/es/thanks')).body.toString()).toContain('<title>/es/500</title>')
    const suspended = await startSite({ next: answering(200, html, '<template id="B:0"></template>') })
    expect((await suspended.ask('/es/thanks')).status).toBe(500)
    expect(log).toHaveBeenCalledTimes(2)
    log.mockRestore()
  })

  it('a missing page becomes the document of its language, missing data stays data', async () => {
    const missing = await startSite({ next: answering(404, html, '<p>Next’s own page</p>') })
    expect((await missing.ask('/es/thanks')).body.toString()).toContain('<title>/es/404</title>')
    const data = await startSite({ next: answering(404, { 'content-type': 'application/json' }, '{}') })
    expect((await data.ask('/api/echo')).body.toString()).toBe('{}')
  })
})

describe('what Next is told', () => {
  const tell: NextHandler = async ({ headers }, response) => {
    response.end(JSON.stringify(headers))
  }

  it('is the address of the connection, whatever the visitor claims', async () => {
    const { ask } = await startSite({ next: tell })
    const lies = {
      'x-forwarded-for': '6.6.6.6',
      'x-forwarded-host': 'evil.example',
      'x-real-ip': '6.6.6.6',
      forwarded: 'for=6.6.6.6',
      'accept-encoding': 'gzip',
    }
    const { body } = await ask('/api/echo', { headers: lies })
    expect(JSON.parse(body.toString())).toMatchObject({
      'x-forwarded-for': '127.0.0.1',
      'x-forwarded-proto': 'http',
    })
    expect(body.toString()).not.toMatch(/6\.6\.6\.6|evil|gzip/)
  })

  it('is no body beyond 64 KB, and none of unknown length', async () => {
    const { ask } = await startSite({ next: answering(200, {}, 'taken') })
    const post = (size: number) => {
      const headers = { 'content-length': size, connection: 'keep-alive' }
      return ask('/api/echo', { method: 'POST', body: 'x'.repeat(size), headers })
    }
    expect((await post(64 * 1024)).status).toBe(200)
    expect((await post(64 * 1024 + 1)).status).toBe(413)
    expect((await post(5_000_000)).status).toBe(413)
    const endless = { method: 'POST', body: 'x', headers: { 'transfer-encoding': 'chunked' } }
    expect((await ask('/api/echo', endless)).status).toBe(411)
  })
})
