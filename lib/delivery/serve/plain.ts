import { type ServerResponse, STATUS_CODES } from 'node:http'
import { securityHeaders } from '../headers.ts'

/** A short answer without a document, in plain text: for programs, and for what no patient meets. */
export function sendPlain(
  response: ServerResponse,
  https: boolean,
  status: number,
  headers: Record<string, string> = {},
  text = `${STATUS_CODES[status] ?? status}\n`,
): void {
  const body = Buffer.from(text)
  response.writeHead(status, {
    ...securityHeaders({ https }),
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': body.length,
    'Cache-Control': 'no-store',
    ...headers,
  })
  response.end(response.req.method === 'HEAD' ? undefined : body)
}
