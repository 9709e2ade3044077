import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http'
import { compress } from '../compress.ts'
import { securityHeaders } from '../headers.ts'
import { negotiate } from './negotiate.ts'
import { errorDocument, type Site } from './site.ts'
import { sendStored } from './stored.ts'

/** A short answer without a document, in plain text: for programs, and for what no patient meets. */
export function sendPlain(
  response: ServerResponse,
  https: boolean,
  status: number,
  headers: Record<string, string> = {},
): void {
  const body = Buffer.from(`${STATUS_CODES[status] ?? status}\n`)
  response.writeHead(status, {
    ...securityHeaders({ https }),
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': body.length,
    'Cache-Control': 'no-store',
    ...headers,
  })
  response.end(body)
}

/** The document that explains an error in the language of the address; plain text when the site has none. */
export function sendError(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  status: 404 | 500,
): void {
  for (const name of response.getHeaderNames()) response.removeHeader(name)
  const document = errorDocument(site, path, status)
  if (document) sendStored(request, response, document)
  else sendPlain(response, site.https, status)
}

/** A page that was made on request; status and headers are set. */
export async function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  html: string,
): Promise<void> {
  const encoding = negotiate(request.headers['accept-encoding'], new Set(['br', 'gzip', 'identity']))
  const body = await compress(encoding, Buffer.from(html), 'quick')
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding)
  response.setHeader('Vary', 'Accept-Encoding')
  response.setHeader('Content-Length', body.length)
  response.end(body)
}
