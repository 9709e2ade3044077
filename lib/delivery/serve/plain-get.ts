/** A request for a file in its simplest form: nothing in it but a path and what the browser has and reads. */
export type PlainGet = { path: string; acceptEncoding: string | undefined; ifNoneMatch: string | undefined }

/** The longest head that is looked at, in bytes; browsers send about a thousand. */
const longest = 8192

/** One whole head without a body, to the letter of RFC 9112; Node refuses one of very many lines. */
const head = /^GET (\/[!-~]*) HTTP\/1\.1\r\n(?:[!#$%&'*+.^_`|~0-9A-Za-z-]+:[\t -~\x80-\xff]*\r\n){1,99}\r\n$/

/** The lines that say how a request is to be read and answered. */
const telling =
  /\n(host|connection|proxy-connection|accept-encoding|if-none-match|content-length|expect|range|rsc|transfer-encoding|upgrade):([^\r]*)/gi

/** Those that may stand once in a plain request; the others make it more than that. */
const plain = new Set(['host', 'connection', 'accept-encoding', 'if-none-match'])

/**
 * Reads one whole request as it came off the line.
 * @returns undefined for all that is not exactly one well-formed HTTP/1.1 GET without a body, on a connection
 *   that is to stay open: Node's own parser is then to read it. So nothing is ever read in another way than there.
 */
export function parsePlainGet(chunk: Buffer): PlainGet | undefined {
  if (chunk.length > longest) return undefined
  const text = chunk.toString('latin1')
  const path = head.exec(text)?.[1]
  if (path === undefined) return undefined
  const said = new Map<string, string>()
  for (const [, written = '', value = ''] of text.matchAll(telling)) {
    const name = written.toLowerCase()
    if (!plain.has(name) || said.has(name)) return undefined
    said.set(name, value.trim())
  }
  const stays = (said.get('connection') ?? 'keep-alive').toLowerCase() === 'keep-alive'
  if (!said.get('host') || !stays) return undefined
  return { path, acceptEncoding: said.get('accept-encoding'), ifNoneMatch: said.get('if-none-match') }
}
