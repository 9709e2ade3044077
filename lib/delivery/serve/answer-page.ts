import { IncomingMessage, type ServerResponse } from 'node:http'
import type { NextHandler } from './dynamic.ts'

/** By this header a route handler asks for a page as its answer; its value is the page's address. */
export const answerPage = 'x-answer-page'

/** By this header the page is handed what the route handler answered: base64 of its body. Never from outside. */
export const answerState = 'x-answer-state'

/**
 * Renders a page as the answer to a form: nothing of it is stored, and no cookie is needed.
 * @param state what the page is to show
 */
export async function renderAnswer(
  next: NextHandler,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  state: Buffer,
): Promise<void> {
  const inner = new IncomingMessage(request.socket)
  const { host, cookie, 'x-forwarded-for': address, 'x-forwarded-proto': protocol } = request.headers
  Object.assign(inner, {
    method: 'GET',
    url: path,
    httpVersion: '1.1',
    httpVersionMajor: 1,
    httpVersionMinor: 1,
  })
  Object.assign(inner.headers, {
    host,
    ...(cookie && { cookie }),
    'x-forwarded-for': address,
    'x-forwarded-proto': protocol,
    [answerState]: state.toString('base64'),
  })
  inner.push(null)
  inner.complete = true
  // Next listens to the same response a second time.
  response.setMaxListeners(30)
  await next(inner, response)
}
