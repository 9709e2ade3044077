import { STATUS_CODES } from 'node:http'

/** How long a connection may stay open between two requests, in seconds: longer than proxies keep theirs, so that they never write into a closed one. */
export const keepAliveSeconds = 65

/** A larger body is not copied beside its head: it goes out by Node's HTTP server. */
const largest = 64 * 1024

/**
 * An answer with all its bytes, as Node's HTTP server writes it. Its date changes every second, and only
 * then is it put together anew.
 * @param headers names and values in turn, without what belongs to the connection
 * @returns undefined from the function when the body is too large
 */
export function message(status: number, headers: readonly string[], body: Buffer): () => Buffer | undefined {
  if (body.length > largest) return () => undefined
  const lines = [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`]
  for (let at = 0; at < headers.length; at += 2) lines.push(`${headers[at]}: ${headers[at + 1]}`)
  const start = lines.join('\r\n')
  let date = ''
  let bytes = body
  return () => {
    const now = dateNow()
    if (now !== date) {
      date = now
      const own = `Date: ${date}\r\nConnection: keep-alive\r\nKeep-Alive: timeout=${keepAliveSeconds}`
      bytes = Buffer.concat([Buffer.from(`${start}\r\n${own}\r\n\r\n`, 'latin1'), body])
    }
    return bytes
  }
}

let second = 0
let text = ''

/** The date as HTTP writes it, which names no part of a second. */
function dateNow(): string {
  const now = Math.floor(Date.now() / 1000)
  if (now !== second) {
    second = now
    text = new Date(now * 1000).toUTCString()
  }
  return text
}
