import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { stop } from '../../lib/delivery/lifecycle.ts'
import { message } from '../../lib/delivery/serve/message.ts'
import { parsePlainGet } from '../../lib/delivery/serve/plain-get.ts'
import { picture, startSite } from './delivery-support.ts'

const plain = 'GET /en/a1 HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip, br\r\n\r\n'
/** After it a connection is Node's. */
const handOver = 'HEAD /en HTTP/1.1\r\nHost: localhost\r\n\r\n'

/** Sends bytes on a connection of their own and reads until it ends; dates are left out. */
async function send(port: number, bytes: string, before = ''): Promise<string> {
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true })
  let first = ''
  if (before) {
    socket.write(before)
    while (!first.endsWith('\r\n\r\n')) first += String((await once(socket, 'data'))[0])
  }
  socket.end(Buffer.from(bytes, 'latin1'))
  return (await buffer(socket)).toString('latin1').replaceAll(/^Date: .*$/gm, 'Date')
}

const heads: [string, string][] = [
  ['a browser', plain],
  ['no encoding', 'GET /en/a1 HTTP/1.1\r\nHost: x\r\n\r\n'],
  ['capital letters', 'GET /en/a1 HTTP/1.1\r\nHOST: x\r\nACCEPT-ENCODING:BR\r\n\r\n'],
  ['spaces around a value', 'GET /en/a1 HTTP/1.1\r\nHost: x\r\nAccept-Encoding:  \t gzip \t\r\n\r\n'],
  ['what is there already', 'GET /en/a1 HTTP/1.1\r\nHost: x\r\nIf-None-Match: *\r\n\r\n'],
  ['keep-alive', 'GET /en/a1 HTTP/1.1\r\nHost: x\r\nConnection: Keep-Alive\r\n\r\n'],
  ['a picture', `GET ${picture.path} HTTP/1.1\r\nHost: x\r\n\r\n`],
  ['an error page by its own address', 'GET /es/404 HTTP/1.1\r\nHost: x\r\nIf-None-Match: *\r\n\r\n'],
]

const notPlain: [string, string][] = [
  ['a connection that is to close', 'GET /en/a1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'],
  ['HTTP/1.0', 'GET /en/a1 HTTP/1.0\r\nHost: x\r\n\r\n'],
  ['no host', 'GET /en/a1 HTTP/1.1\r\nAccept: */*\r\n\r\n'],
  ['two hosts', 'GET /en/a1 HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n'],
  ['two lists of encodings', `${plain.slice(0, -2)}Accept-Encoding: br;q=0\r\n\r\n`],
  ['a body', 'GET /en/a1 HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\nbody'],
  ['a body that is still to come', 'GET /en/a1 HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\n'],
  ['a body in pieces', 'GET /en/a1 HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n'],
  ['a part', `GET ${picture.path} HTTP/1.1\r\nHost: x\r\nRange: bytes=2-4\r\n\r\n`],
  ['a method in small letters', 'get /en/a1 HTTP/1.1\r\nHost: x\r\n\r\n'],
  ['a protocol in small letters', 'GET /en/a1 http/1.1\r\nHost: x\r\n\r\n'],
  ['a proxy that is to close', 'GET /en/a1 HTTP/1.1\r\nHost: x\r\nProxy-Connection: close\r\n\r\n'],
  ['very many lines', `GET /en/a1 HTTP/1.1\r\nHost: x\r\n${'a:\r\n'.repeat(1900)}\r\n`],
  ['another protocol', 'GET /en/a1 HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n'],
  ['a promise', 'GET /en/a1 HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\n\r\n'],
  ['another method', 'POST /en/a1 HTTP/1.1\r\nHost: x\r\n\r\n'],
  ['two in one', plain + plain],
  ['a folded line', 'GET /en/a1 HTTP/1.1\r\nHost: x\r\nAccept:\r\n */*\r\n\r\n'],
  ['a space before the colon', 'GET /en/a1 HTTP/1.1\r\nHost: x\r\nContent-Length : 4\r\n\r\n'],
  ['bare line feeds', 'GET /en/a1 HTTP/1.1\nHost: x\n\n'],
  ['a line feed within a line', 'GET /en/a1 HTTP/1.1\r\nHost: x\nContent-Length: 4\r\n\r\n'],
  ['a NUL', 'GET /en/a1 HTTP/1.1\r\nHost: x\r\nAccept: \0\r\n\r\n'],
  ['too much', `GET /en/a1 HTTP/1.1\r\nHost: x\r\nCookie: ${'a'.repeat(9000)}\r\n\r\n`],
  ['the first half', plain.slice(0, 30)],
]

describe('a plain request for a finished file', () => {
  it.each(heads)('%s: gets byte for byte what Node would send', async (_, head) => {
    expect(parsePlainGet(Buffer.from(head))).toBeDefined()
    const { port } = await startSite()
    const answer = await send(port, head)
    expect(answer).toMatch(/^HTTP\/1\.1 (200|304|404) /)
    expect(answer).toBe(await send(port, head, handOver))
  })
})

describe('what is not plain', () => {
  it.each(notPlain)('%s: is left to Node', async (_, head) => {
    expect(parsePlainGet(Buffer.from(head, 'latin1'))).toBeUndefined()
    const { port } = await startSite()
    expect(await send(port, head)).toBe(await send(port, head, handOver))
  })

  it('whatever byte of a request is damaged, both give the same answer', async () => {
    const { port } = await startSite()
    const bytes = ['\0', '\n', '\r', ' ', ':', '\t', 'A', '\x7f', '\xff']
    const damaged = [...plain].flatMap((_, at) =>
      bytes.slice(at % 3, (at % 3) + 3).map(byte => plain.slice(0, at) + byte + plain.slice(at + 1)),
    )
    for (const head of damaged)
      expect(await send(port, head), JSON.stringify(head)).toBe(await send(port, head, handOver))
  })
})

describe('one connection', () => {
  it('is served plain requests, others, and plain ones again, in order', async () => {
    const { port } = await startSite({ next: async (_, response) => void response.end('from Next') })
    const socket = connect(port, '127.0.0.1')
    let answers = ''
    const until = async (end: RegExp) => {
      while (!end.test(answers)) answers += String((await once(socket, 'data'))[0])
    }
    const path = (path: string) => `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`
    socket.write(path('/en'))
    await until(/<title>\/en<.*<\/p>$/s)
    socket.write(path('/es/a1'))
    await until(/<title>\/es\/a1<.*<\/p>$/s)
    socket.write(path('/api/echo'))
    await until(/from Next/)
    socket.write(path('/en/a1').slice(0, 10))
    socket.write(path('/en/a1').slice(10))
    await until(/<title>\/en\/a1<.*<\/p>$/s)
    socket.destroy()
    expect(answers.match(/HTTP\/1\.1 200 OK/g)).toHaveLength(4)
  })

  it('is closed when nothing was asked for a while', async () => {
    const { port, server } = await startSite()
    server.keepAliveTimeout = 50
    const socket = connect(port, '127.0.0.1')
    socket.write(plain)
    expect((await buffer(socket)).toString('latin1')).toMatch(/^HTTP\/1\.1 200 OK/)
  })

  it('waits when its visitor asks on without reading, and is cut off at the deadline', async () => {
    const { port, server } = await startSite()
    const accepted = once(server, 'connection')
    const socket = connect(port, '127.0.0.1').pause()
    const [inside] = (await accepted) as [Socket]
    const paused = once(inside, 'pause')
    let asking = true
    const ask = () => asking && socket.write(plain, ask)
    ask()
    await paused
    asking = false
    expect(inside.writableLength).toBeLessThan(1_000_000)
    await stop(server, 10)
    socket.destroy()
  })

  it('does not keep the server from stopping, and what was asked for arrives', async () => {
    const { port, server } = await startSite()
    const socket = connect(port, '127.0.0.1')
    socket.write(plain)
    await once(socket, 'readable')
    const stopped = stop(server)
    const answer = (await buffer(socket)).toString('latin1')
    const [, length] = /^Content-Length: (\d+)/m.exec(answer) ?? []
    expect(answer.split('\r\n\r\n')[1]).toHaveLength(Number(length))
    await stopped
  })
})

describe('an answer as bytes', () => {
  it('bears the time at which it is sent', () => {
    onTestFinished(() => void vi.useRealTimers())
    const answer = message(200, ['Content-Length', '2'], Buffer.from('ok'))
    const dates = ['2026-11-26T10:00:00Z', '2026-11-26T10:00:00.900Z', '2026-11-26T10:00:01Z'].map(now => {
      vi.setSystemTime(now)
      return /^Date: (.*)\r$/m.exec(String(answer()))?.[1]
    })
    const [first, , later] = dates
    expect(dates).toEqual([first, 'Thu, 26 Nov 2026 10:00:00 GMT', 'Thu, 26 Nov 2026 10:00:01 GMT'])
    expect(first).not.toBe(later)
  })

  it('is left to Node when it is large', () => {
    expect(message(200, [], Buffer.alloc(64 * 1024 + 1))()).toBeUndefined()
  })
})
