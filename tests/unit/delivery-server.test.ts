import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { page, picture, startSite } from './delivery-support.ts'

const article = page('/en/a1').body.toString()

describe('an article', () => {
  it('is sent in the best encoding that the browser takes', async () => {
    const { ask } = await startSite()
    const br = await ask('/en/a1', { headers: { 'accept-encoding': 'gzip, br' } })
    expect(br.headers['content-encoding']).toBe('br')
    expect(brotliDecompressSync(br.body).toString()).toBe(article)
    const gzip = await ask('/en/a1', { headers: { 'accept-encoding': 'gzip' } })
    expect(gunzipSync(gzip.body).toString()).toBe(article)
    const plain = await ask('/en/a1')
    expect(plain.headers).not.toHaveProperty('content-encoding')
    expect(plain.body.toString()).toBe(article)
    for (const { headers, body } of [br, gzip, plain]) {
      expect(headers).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'content-length': `${body.length}`,
        vary: 'Accept-Encoding',
        'cache-control': 'public, max-age=0, must-revalidate',
      })
    }
    expect(new Set([br, gzip, plain].map(({ headers }) => headers.etag)).size).toBe(3)
  })

  it('is not sent again to whoever has it in this encoding', async () => {
    const { ask } = await startSite()
    const first = await ask('/en/a1', { headers: { 'accept-encoding': 'br' } })
    const again = { 'accept-encoding': 'br', 'if-none-match': first.headers.etag }
    const second = await ask('/en/a1', { headers: again })
    expect(second.status).toBe(304)
    expect(second.body).toHaveLength(0)
    expect(second.headers).toMatchObject({ etag: first.headers.etag, vary: 'Accept-Encoding' })
    expect((await ask('/en/a1', { headers: { ...again, 'accept-encoding': 'gzip' } })).status).toBe(200)
  })

  it('answers HEAD with the same headers and no body', async () => {
    const { ask } = await startSite()
    const [get, head] = [await ask('/en/a1'), await ask('/en/a1', { method: 'HEAD' })]
    expect(head.body).toHaveLength(0)
    expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' })
  })

  it('is found with a query, and one slash too many leads to it', async () => {
    const { ask } = await startSite()
    expect((await ask('/en/a1?utm_source=x')).body.toString()).toBe(article)
    const slash = await ask('/en/a1/?a=b')
    expect(slash.status).toBe(308)
    expect(slash.headers.location).toBe('/en/a1?a=b')
  })

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('refuses %s and says what it allows', async method => {
    const { ask } = await startSite()
    const { status, headers } = await ask('/en/a1', { method })
    expect(status).toBe(405)
    expect(headers.allow).toBe('GET, HEAD')
  })
})

describe('a picture', () => {
  it('is sent in parts when asked', async () => {
    const { ask } = await startSite()
    const whole = await ask(picture.path)
    expect(whole.headers).toMatchObject({ 'accept-ranges': 'bytes', 'content-length': '10' })
    const part = await ask(picture.path, { headers: { range: 'bytes=2-4' } })
    expect(part.status).toBe(206)
    expect(part.body.toString()).toBe('234')
    expect(part.headers).toMatchObject({ 'content-range': 'bytes 2-4/10', 'content-length': '3' })
    const behind = await ask(picture.path, { headers: { range: 'bytes=10-' } })
    expect(behind.status).toBe(416)
    expect(behind.headers['content-range']).toBe('bytes */10')
  })

  it('is sent whole when the part belongs to another version', async () => {
    const { ask } = await startSite()
    const headers = { range: 'bytes=2-4', 'if-range': '"older"' }
    expect((await ask(picture.path, { headers })).status).toBe(200)
    const { etag } = (await ask(picture.path)).headers
    expect((await ask(picture.path, { headers: { ...headers, 'if-range': etag } })).status).toBe(206)
  })
})

describe('an address that leads nowhere', () => {
  it.each([
    ['/es/nada', '/es/404'],
    ['/es/a1.html', '/es/404'],
    ['/en/nothing?x=1', '/en/404'],
    ['/esp', '/en/404'],
    ['/en/nothing/', '/en/404'],
    ['/_next/static/chunks/gone.js', '/en/404'],
    ['/_next/image?url=%2Fa.png&w=64&q=75', '/en/404'],
    ['/__proto__', '/en/404'],
    ['/es/404', '/es/404'],
  ])('%s gets the document of its language', async (path, document) => {
    const { ask } = await startSite()
    const { status, body, headers } = await ask(path)
    expect(status).toBe(404)
    expect(body.toString()).toContain(`<title>${document}</title>`)
    expect(headers['cache-control']).toBe('no-cache')
  })

  it('is told again to whoever was told before', async () => {
    const { ask } = await startSite()
    expect((await ask('/es/nada', { headers: { 'if-none-match': '*' } })).status).toBe(404)
  })

  it.each(['//elsewhere.example/', '/en/../../etc/passwd', '/%2e%2e/x'])(
    '%s leads nowhere else',
    async path => {
      const { ask } = await startSite()
      expect((await ask(path)).status).toBe(404)
    },
  )

  it.each(['/%', '/%ff', 'elsewhere', 'http://elsewhere.example/en'])(
    '%s is no address at all',
    async path => {
      const { ask } = await startSite()
      expect((await ask(path)).status).toBe(400)
    },
  )
})

describe('every answer carries the headers of safety', () => {
  const paths = ['/en', '/en/a1/', '/es/nada', '/en/500', picture.path, '/%', '/_next/static/chunks/x.css']
  it.each(paths)('%s', async path => {
    const { ask } = await startSite({ https: true })
    expect((await ask(path)).headers).toMatchObject({
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      'strict-transport-security': expect.stringContaining('max-age='),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    })
  })

  it('even the one to what is not HTTP', async () => {
    const { port } = await startSite()
    const answer = await text(connect(port, '127.0.0.1').end('what?\r\n\r\n'))
    expect(answer).toMatch(/^HTTP\/1.1 400 Bad Request\r\n/)
    expect(answer).toContain("Content-Security-Policy: default-src 'none'")
  })

  it('and a page that keeps its scripts names them', async () => {
    const { ask } = await startSite()
    expect((await ask('/en/tool')).headers['content-security-policy']).toContain("'sha256-abc='")
    expect((await ask('/en/a1')).headers['content-security-policy']).not.toContain('sha256')
  })
})
