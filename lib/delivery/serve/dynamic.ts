import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { securityHeaders } from '../headers.ts'
import { patientDocument } from '../html/document.ts'
import type { DynamicRoute, Encoding } from '../manifest.ts'
import { tellTheTruth } from './forwarded.ts'
import { intercept } from './intercept.ts'
import { negotiate } from './negotiate.ts'
import { sendPlain } from './plain.ts'
import { errorDocument, type Site } from './site.ts'
import { sendStored } from './stored.ts'

export type NextHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** The most that a form may send, in bytes. */
export const bodyLimit = 64 * 1024

export type Dynamic = { site: Site; next: NextHandler; hops: number }

/**
 * Hands a request to Next and watches the answer: an error or a missing page becomes our document in the
 * language of the address, a patient's page loses the framework's scripts, a page that keeps them gets a
 * nonce. Never throws.
 */
export async function answerDynamic(
  { site, next, hops }: Dynamic,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  route: Pick<DynamicRoute, 'kind' | 'runtime'>,
): Promise<void> {
  const refusal = refuseBody(request)
  if (refusal) {
    sendPlain(response, site.https, refusal, { Connection: 'close' })
    return
  }
  const accepted = request.headers['accept-encoding']
  // Next would compress with gzip what we may still have to read.
  delete request.headers['accept-encoding']
  tellTheTruth(request, { hops, https: site.https })

  const nonce = route.runtime ? `'nonce-${randomBytes(16).toString('base64')}'` : undefined
  if (nonce) request.headers['content-security-policy'] = `script-src ${nonce}`
  const isPage = () => String(response.getHeader('content-type')).startsWith('text/html')
  const security = Object.entries(securityHeaders({ https: site.https, scripts: nonce ? [nonce] : [] }))

  const keep = () => {
    dropNextHeaders(response, route.runtime)
    for (const [name, value] of security) response.setHeader(name, value)
    const { statusCode } = response
    return statusCode === 500 || (isPage() && (statusCode === 404 || !route.runtime))
  }
  const finish = async (body: Buffer) => {
    try {
      const { statusCode } = response
      if (statusCode === 500 || statusCode === 404)
        return sendError(site, request, response, path, statusCode)
      await sendPage(request, response, patientDocument(body.toString()), accepted)
    } catch (error) {
      console.error(`${path}: this page cannot be sent without scripts.`, error)
      sendError(site, request, response, path, 500)
    }
  }
  intercept(response, keep, finish)
  try {
    await next(request, response)
  } catch (error) {
    console.error(`${path}: Next could not answer.`, error)
    if (response.headersSent) response.destroy()
    else sendError(site, request, response, path, 500)
  }
}

/** Only a page that keeps Next's scripts is ever asked for in the forms that Next's Vary header names. */
function dropNextHeaders(response: ServerResponse, runtime: boolean): void {
  for (const name of response.getHeaderNames()) if (name.startsWith('x-next')) response.removeHeader(name)
  if (runtime) return
  const vary = [response.getHeader('vary') ?? []].flat().join(',').split(',')
  const ours = vary
    .map(name => name.trim())
    .filter(name => name !== '' && !/^(rsc|next-router-.*)$/i.test(name))
  if (ours.length > 0) response.setHeader('Vary', [...new Set(ours)].join(', '))
  else response.removeHeader('vary')
}

/** 411 without a length, 413 beyond the limit: nothing of such a body is read. */
function refuseBody({ headers }: IncomingMessage): 411 | 413 | undefined {
  if (headers['transfer-encoding'] !== undefined) return 411
  return Number(headers['content-length'] ?? 0) > bodyLimit ? 413 : undefined
}

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

const compressors: Record<Encoding, (body: Buffer) => Promise<Buffer>> = {
  br: body => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: body => promisify(gzip)(body),
  identity: async body => body,
}

async function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  html: string,
  accepted: string | undefined,
): Promise<void> {
  const encoding = negotiate(accepted, new Set(['br', 'gzip', 'identity']))
  const body = await compressors[encoding](Buffer.from(html))
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding)
  response.setHeader('Vary', 'Accept-Encoding')
  response.setHeader('Content-Length', body.length)
  response.end(request.method === 'HEAD' ? undefined : body)
}
