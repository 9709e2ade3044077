import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { securityHeaders } from '../headers.ts'
import { patientDocument } from '../html/document.ts'
import type { DynamicRoute } from '../manifest.ts'
import { answerPage, renderAnswer } from './answer-page.ts'
import { tellTheTruth } from './forwarded.ts'
import { intercept } from './intercept.ts'
import { sendError, sendPage, sendPlain } from './send.ts'
import type { Site } from './site.ts'

export type NextHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** The most that a form may send, in bytes. */
export const bodyLimit = 64 * 1024

export type Dynamic = {
  site: Site
  next: NextHandler
  hops: number
  /** True for an address that answers, for now, as if it were not there. */
  isHidden?: (path: string) => Promise<boolean>
}

/**
 * Hands a request to Next and watches the answer: an error or a missing page becomes our document in the
 * language of the address, a patient's page loses the framework's scripts, a page that keeps them gets a
 * nonce. Never throws.
 */
export async function answerDynamic(
  { site, next, hops, isHidden }: Dynamic,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  route: Pick<DynamicRoute, 'kind' | 'runtime'>,
): Promise<void> {
  const hidden = await isHidden?.(path).catch(() => 'unknown' as const)
  if (hidden) {
    sendError(site, request, response, path, hidden === 'unknown' ? 500 : 404)
    return
  }
  const refusal = refuseBody(request)
  if (refusal) {
    sendPlain(response, site.https, refusal)
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
    // What is made for one visitor is kept by nobody, unless the handler says otherwise.
    if (!response.hasHeader('cache-control')) response.setHeader('Cache-Control', 'no-store')
    const { statusCode } = response
    if (response.hasHeader(answerPage)) return true
    return statusCode === 500 || (isPage() && (statusCode === 404 || !route.runtime))
  }
  const finish = async (body: Buffer) => {
    request.headers['accept-encoding'] = accepted
    try {
      const { statusCode } = response
      const page = response.getHeader(answerPage)
      if (page !== undefined) return await answerWith(String(page), body)
      if (statusCode === 500 || statusCode === 404)
        return sendError(site, request, response, path, statusCode)
      await sendPage(request, response, patientDocument(body.toString()))
    } catch (error) {
      console.error(`${path}: this page cannot be sent without scripts (${(error as Error).name}).`)
      sendError(site, request, response, path, 500)
    }
  }
  const answerWith = async (page: string, state: Buffer) => {
    const { statusCode } = response
    for (const name of response.getHeaderNames()) response.removeHeader(name)
    const rendered = async (html: Buffer) => {
      try {
        if (response.statusCode !== 200) return sendError(site, request, response, page, 500)
        response.statusCode = statusCode
        await sendPage(request, response, patientDocument(html.toString()))
      } catch (error) {
        // Only its kind: the page holds what was typed.
        console.error(`${page}: the answer to a form cannot be sent (${(error as Error).name}).`)
        sendError(site, request, response, page, 500)
      }
    }
    response.statusCode = 200
    intercept(response, () => keep() || true, rendered)
    await renderAnswer(next, request, response, page, state)
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

/** 411 without a length, 413 beyond the limit: such a body is thrown away as it comes in. */
function refuseBody({ headers }: IncomingMessage): 411 | 413 | undefined {
  if (headers['transfer-encoding'] !== undefined) return 411
  return Number(headers['content-length'] ?? 0) > bodyLimit ? 413 : undefined
}
