import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http'
import { compress } from '../compress.ts'
import { securityHeaders } from '../headers.ts'
import { negotiate } from './negotiate.ts'
import { errorDocument, type Site } from './site.ts'
import { sendStored } from './stored.ts'

/** What to do about it, for the few people who meet such an answer. */
const advice: Record<number, string> = {
  400: 'Open the address again as it was given to you. / Abra otra vez la dirección como se la dieron.',
  405: 'Open this address in a browser. / Abra esta dirección en un navegador.',
  411: 'Send the form with its length (Content-Length). / Envíe el formulario con su longitud (Content-Length).',
  413: 'Send at most 64 KB: shorten the message. / Envíe como máximo 64 KB: acorte el mensaje.',
}

/** A short answer without a document, in plain text: for programs, and for what no patient meets. */
export function sendPlain(
  response: ServerResponse,
  https: boolean,
  status: number,
  headers: Record<string, string> = {},
): void {
  const text = [STATUS_CODES[status] ?? status, advice[status]].filter(Boolean).join('. ')
  const body = Buffer.from(`${text}\n`)
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
