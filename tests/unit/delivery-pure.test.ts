import { readFileSync } from 'node:fs'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { requestsPath, thanksPath } from '../../lib/addresses.ts'
import { cacheControlOf } from '../../lib/delivery/build/finished.ts'
import { patternOf } from '../../lib/delivery/build/routes.ts'
import { compress } from '../../lib/delivery/compress.ts'
import { contentSecurityPolicy, securityHeaders } from '../../lib/delivery/headers.ts'
import type { Encoding } from '../../lib/delivery/manifest.ts'
import { isCompressible, mediaTypeOf } from '../../lib/delivery/media-types.ts'
import { isCurrent, parseRange } from '../../lib/delivery/serve/conditions.ts'
import { visitorAddress } from '../../lib/delivery/serve/forwarded.ts'
import { negotiate } from '../../lib/delivery/serve/negotiate.ts'
import { locales } from '../../lib/locales.ts'

describe('the encoding that is chosen', () => {
  const all = new Set<Encoding>(['br', 'gzip', 'identity'])
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['GZIP', 'gzip'],
    ['x-gzip', 'gzip'],
    ['deflate', 'identity'],
    ['*', 'br'],
    ['br;q=0.5, gzip;q=0.9', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['*;q=0.1, br;q=0', 'gzip'],
    ['gzip;q=0.5, identity;q=0.8', 'identity'],
    ['gzip;q=0.5, identity;q=0.5', 'gzip'],
    ['br;q=nonsense', 'identity'],
    ['br ; q=1 , gzip', 'br'],
  ])('of "%s" is %s', (accepted, chosen) => {
    expect(negotiate(accepted, all)).toBe(chosen)
  })

  it('is one that exists', () => {
    expect(negotiate('br, gzip', new Set(['gzip', 'identity']))).toBe('gzip')
    expect(negotiate('br, gzip', new Set(['identity']))).toBe('identity')
  })
})

describe('a text that is compressed', () => {
  const text = Buffer.from('Una radiografía es una imagen. '.repeat(3000))
  it.each(['best', 'good', 'quick'] as const)('with effort %s comes back whole', async effort => {
    expect(brotliDecompressSync(await compress('br', text, effort))).toEqual(text)
    expect(gunzipSync(await compress('gzip', text, effort))).toEqual(text)
    expect(await compress('identity', text, effort)).toBe(text)
    const nothing = Buffer.alloc(0)
    expect(brotliDecompressSync(await compress('br', nothing, effort))).toEqual(nothing)
  })
})

describe('a copy in the browser', () => {
  it.each([
    ['"a"', true],
    ['W/"a"', true],
    ['"b", "a"', true],
    ['*', true],
    ['"b"', false],
    ['a', false],
    [undefined, false],
  ])('with the tag %s is current: %s', (condition, current) => {
    expect(isCurrent(condition, '"a"')).toBe(current)
  })
})

describe('a range of a file of ten bytes', () => {
  it.each([
    ['bytes=0-3', { from: 0, to: 3 }],
    ['bytes=4-', { from: 4, to: 9 }],
    ['bytes=-3', { from: 7, to: 9 }],
    ['bytes=-99', { from: 0, to: 9 }],
    ['bytes=8-99', { from: 8, to: 9 }],
    ['bytes=10-', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
    ['bytes=5-2', undefined],
    ['bytes=0-1,4-5', undefined],
    ['bytes=-', undefined],
    ['pages=1-2', undefined],
    [undefined, undefined],
  ])('%s', (header, range) => {
    expect(parseRange(header, 10)).toEqual(range)
  })
})

describe('the headers of every answer', () => {
  it('let nothing run, load or frame but our own files', () => {
    expect(contentSecurityPolicy({ https: false })).toBe(
      "default-src 'none'; script-src 'self' 'inline-speculation-rules'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    )
  })

  it('promise https only where the public address has it', () => {
    expect(securityHeaders({ https: false })).not.toHaveProperty('Strict-Transport-Security')
    const headers = securityHeaders({ https: true })
    expect(headers['Strict-Transport-Security']).toBe('max-age=63072000; includeSubDomains')
    expect(headers['Content-Security-Policy']).toMatch(/; upgrade-insecure-requests$/)
  })

  it('the example for nginx hands on every address that is answered on request, and no other', () => {
    const example = readFileSync('lib/delivery/nginx.conf.example', 'utf8')
    const handed = new RegExp(/location ~ (\S+) \{\n +proxy_pass/.exec(example)?.[1] ?? '')
    const asked = ['/', '/healthz', requestsPath, '/staff/requests', ...locales.map(thanksPath)]
    expect(asked.filter(path => !handed.test(path))).toEqual([])
    expect(['/en', '/es/contacto', '/en/mri', '/sitemap.xml'].filter(path => handed.test(path))).toEqual([])
  })

  it('are the same in the example for nginx', () => {
    const example = readFileSync('lib/delivery/nginx.conf.example', 'utf8')
    const written = [...example.matchAll(/add_header (\S+) "(.*)" always;/g)].map(([, name, value]) => [
      name,
      value,
    ])
    expect(Object.fromEntries(written)).toEqual(securityHeaders({ https: true }))
  })
})

describe('how long a copy may be kept', () => {
  it.each([
    ['document', 'text/html', 200, 'public, max-age=0, must-revalidate'],
    ['document', 'text/html', 404, 'no-cache'],
    ['route', 'application/xml', 200, 'public, max-age=0, must-revalidate'],
    ['public', 'text/javascript', 200, 'public, max-age=0, must-revalidate'],
    ['public', 'image/webp', 200, 'public, max-age=86400, stale-while-revalidate=604800'],
    ['immutable', 'text/css', 200, 'public, max-age=31536000, immutable'],
  ] as const)('%s %s %i: %s', (kind, type, status, expected) => {
    expect(cacheControlOf({ kind, type, status })).toBe(expected)
  })
})

describe('kinds of files', () => {
  it('are told by their ending', () => {
    expect(mediaTypeOf('/a/B.WEBP')).toBe('image/webp')
    expect(isCompressible(mediaTypeOf('a.svg'))).toBe(true)
    expect(isCompressible(mediaTypeOf('a.woff2'))).toBe(false)
  })

  it('that nobody meant to publish stop the build', () => {
    expect(() => mediaTypeOf('/patients.xlsx')).toThrow(
      '/patients.xlsx: this kind of file is not sent to visitors',
    )
  })
})

describe('the addresses of a dynamic route', () => {
  it.each([
    ['/', ['/'], ['/en']],
    ['/staff/[id]', ['/staff/7'], ['/staff', '/staff/7/8']],
    ['/docs/[...rest]', ['/docs/a', '/docs/a/b'], ['/docs']],
    ['/docs/[[...rest]]', ['/docs', '/docs/a/b'], ['/docsa']],
    ['/feed.xml', ['/feed.xml'], ['/feedxxml']],
  ])('%s', (route, inside, outside) => {
    const pattern = new RegExp(patternOf(route))
    expect(inside.filter(path => !pattern.test(path))).toEqual([])
    expect(outside.filter(path => pattern.test(path))).toEqual([])
  })
})

describe('the visitor’s address', () => {
  it.each([
    ['10.0.0.9', undefined, 0, '10.0.0.9'],
    ['10.0.0.9', '6.6.6.6', 0, '10.0.0.9'],
    ['10.0.0.9', '6.6.6.6, 203.0.113.7', 1, '203.0.113.7'],
    ['10.0.0.9', '203.0.113.7', 5, '203.0.113.7'],
  ])('from %s, list "%s", %i hops: %s', (connection, list, hops, address) => {
    expect(visitorAddress(connection, list, hops)).toBe(address)
  })
})
