import { createServer, type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http'
import { securityHeaders } from './headers.ts'
import { answerDynamic, type Dynamic } from './serve/dynamic.ts'
import { answerPlainGets } from './serve/fast-path.ts'
import { keepAliveSeconds } from './serve/message.ts'
import { sendError, sendPlain } from './serve/send.ts'
import type { Site } from './serve/site.ts'
import { type Stored, sendStored, storedMessage } from './serve/stored.ts'

/**
 * The site's own server: finished files from memory, everything else through Next.
 * It listens only when told to.
 */
export function createSiteServer(dynamic: Dynamic): Server {
  const { site } = dynamic
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const url = request.url ?? '/'
    // Most requests name a finished file as it is; all others take the longer way.
    const stored = site.files.get(url)
    if (stored) sendFile(dynamic, request, response, url, stored)
    else answerOther(dynamic, request, response, url)
  }
  const server = createServer(
    {
      // How long, in milliseconds, a slow line may take for the head and for the whole of a request.
      headersTimeout: 15_000,
      requestTimeout: 30_000,
      keepAliveTimeout: keepAliveSeconds * 1000,
    },
    answer,
  )
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (!socket.writable || error.code === 'ECONNRESET') socket.destroy()
    else socket.end(refusal(error.code, site.https))
  })
  answerPlainGets(server, get => {
    const stored = site.files.get(get.path)
    return stored && storedMessage(stored, get)
  })
  return server
}

/** What is sent to a request that is not even HTTP, or that came too slowly. */
function refusal(code: string | undefined, https: boolean): string {
  const status = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 }[code ?? ''] ?? 400
  const headers = { ...securityHeaders({ https }), 'Content-Length': '0', Connection: 'close' }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n`
}

function sendFile(
  dynamic: Dynamic,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  stored: Stored,
): void {
  const { method, headers } = request
  if (method !== 'GET' && method !== 'HEAD') {
    sendPlain(response, dynamic.site.https, 405, { Allow: 'GET, HEAD' })
  } else if (stored.runtime && headers.rsc !== undefined) {
    // A page that keeps Next's scripts asks Next for parts of itself.
    void answerDynamic(dynamic, request, response, path, { kind: 'page', runtime: true })
  } else {
    sendStored(request, response, stored)
  }
}

function answerOther(
  dynamic: Dynamic,
  request: IncomingMessage,
  response: ServerResponse,
  url: string,
): void {
  const { site } = dynamic
  const path = pathOf(url)
  if (path === undefined) {
    sendPlain(response, site.https, 400)
    return
  }
  const stored = site.files.get(path)
  const route = site.dynamicAt(path)
  const bare = path.replace(/\/+$/, '')
  if (stored) {
    sendFile(dynamic, request, response, path, stored)
  } else if (route) {
    void answerDynamic(dynamic, request, response, path, route)
  } else if (bare !== path && isKnown(site, bare)) {
    // Only to an address that we know: never to where `//elsewhere/` points.
    const query = url.indexOf('?')
    sendPlain(response, site.https, 308, { Location: encodeURI(bare) + (query < 0 ? '' : url.slice(query)) })
  } else if (request.method === 'GET' || request.method === 'HEAD') {
    sendError(site, request, response, path, 404)
  } else {
    sendPlain(response, site.https, 404)
  }
}

function isKnown(site: Site, path: string): boolean {
  return path !== '' && (site.files.has(path) || site.dynamicAt(path) !== undefined)
}

/** The decoded path of a request; undefined when it is none. */
function pathOf(url: string): string | undefined {
  if (!url.startsWith('/')) return undefined
  try {
    return decodeURIComponent(url.split('?', 1)[0] ?? '')
  } catch {
    return undefined
  }
}
