import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Encoding, SiteFile } from '../manifest.ts'
import { isCurrent, parseRange } from './conditions.ts'
import { message } from './message.ts'
import { negotiate } from './negotiate.ts'
import type { PlainGet } from './plain-get.ts'

/** Names and values in turn, as `writeHead` takes them fastest. */
type RawHeaders = string[]

type Variant = {
  body: Buffer
  etag: string
  full: RawHeaders
  unchanged: RawHeaders
  /** The same two answers as bytes. */
  fullMessage: () => Buffer | undefined
  unchangedMessage: () => Buffer | undefined
}

/** A finished file, ready to be sent: every header of every way of sending it is worked out once. */
export type Stored = {
  status: number
  runtime: boolean
  variants: ReadonlyMap<Encoding, Variant>
  identity: Variant
  /** Which way answers an Accept-Encoding header; shared by all files that are written in the same ways. */
  choices: Map<string | undefined, Encoding>
}

/** Browsers send a handful of different Accept-Encoding headers; more are not remembered. */
const manyChoices = 64
const choicesOf = new Map<string, Stored['choices']>()

const nothing = Buffer.alloc(0)

export function store(
  { status, runtime, type, cacheControl, encodings }: SiteFile,
  bodies: ReadonlyMap<Encoding, Buffer>,
  security: Readonly<Record<string, string>>,
): Stored {
  const common = { ...security, 'Cache-Control': cacheControl }
  const vary: Record<string, string> = encodings.br || encodings.gzip ? { Vary: 'Accept-Encoding' } : {}
  const variants = new Map<Encoding, Variant>()
  for (const [encoding, body] of bodies) {
    const etag = encodings[encoding]?.etag ?? ''
    // A condition counts only for an answer that would be 200.
    const tagged = { ...common, ...vary, ...(status === 200 ? { ETag: etag } : {}) }
    const coded: Record<string, string> = encoding === 'identity' ? {} : { 'Content-Encoding': encoding }
    const ranged: Record<string, string> = vary.Vary || status !== 200 ? {} : { 'Accept-Ranges': 'bytes' }
    const about = { 'Content-Type': type, ...coded, 'Content-Length': `${body.length}`, ...ranged, ...tagged }
    const [full, unchanged] = [raw(about), raw(tagged)]
    const [fullMessage, unchangedMessage] = [message(status, full, body), message(304, unchanged, nothing)]
    variants.set(encoding, { body, etag, full, unchanged, fullMessage, unchangedMessage })
  }
  const identity = variants.get('identity')
  if (!identity) throw new Error('A finished file needs its uncompressed form.')
  const ways = [...variants.keys()].join()
  const choices = choicesOf.get(ways) ?? new Map()
  choicesOf.set(ways, choices)
  return { status, runtime, variants, identity, choices }
}

function raw(headers: Record<string, string>): RawHeaders {
  return Object.entries(headers).flat()
}

/**
 * The answer to a plain GET as bytes, the same that `sendStored` would send.
 * @returns undefined when it is for Node's HTTP server to send: a large file, or a page that Next may answer
 */
export function storedMessage(stored: Stored, { acceptEncoding, ifNoneMatch }: PlainGet): Buffer | undefined {
  if (stored.runtime) return undefined
  const variant = choose(stored, acceptEncoding)
  const current = stored.status === 200 && isCurrent(ifNoneMatch, variant.etag)
  return current ? variant.unchangedMessage() : variant.fullMessage()
}

/** Answers GET and HEAD with a finished file: in the best encoding, 304, or a part of it. */
export function sendStored(request: IncomingMessage, response: ServerResponse, stored: Stored): void {
  const variant = choose(stored, request.headers['accept-encoding'])
  const { headers, method } = request
  if (stored.status === 200 && isCurrent(headers['if-none-match'], variant.etag)) {
    response.writeHead(304, variant.unchanged).end()
  } else if (
    headers.range !== undefined &&
    method === 'GET' &&
    stored.status === 200 &&
    stored.variants.size === 1
  ) {
    sendRange(request, response, variant)
  } else {
    response.writeHead(stored.status, variant.full)
    // For HEAD, Node leaves the body out itself.
    response.end(variant.body)
  }
}

function choose({ variants, identity, choices }: Stored, accepted: string | undefined): Variant {
  const encoding = choices.get(accepted) ?? negotiate(accepted, new Set(variants.keys()))
  if (choices.size < manyChoices) choices.set(accepted, encoding)
  return variants.get(encoding) ?? identity
}

/** Only for files that are not compressed: pictures, fonts, films. */
function sendRange(
  request: IncomingMessage,
  response: ServerResponse,
  { body, etag, full, unchanged }: Variant,
): void {
  const condition = request.headers['if-range']
  const range =
    condition === undefined || condition === etag ? parseRange(request.headers.range, body.length) : undefined
  if (range === undefined) {
    response.writeHead(200, full).end(body)
  } else if (range === 'unsatisfiable') {
    response
      .writeHead(416, [...unchanged, 'Content-Range', `bytes */${body.length}`, 'Content-Length', '0'])
      .end()
  } else {
    const part = body.subarray(range.from, range.to + 1)
    const about = [
      'Content-Range',
      `bytes ${range.from}-${range.to}/${body.length}`,
      'Content-Length',
      `${part.length}`,
    ]
    response.writeHead(206, [...withoutLength(full), ...about]).end(part)
  }
}

function withoutLength(headers: RawHeaders): RawHeaders {
  const at = headers.indexOf('Content-Length')
  return headers.toSpliced(at, 2)
}
