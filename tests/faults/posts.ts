import { Agent, request } from 'node:http'
import { goodBody } from '../fixtures/requests/bad.ts'

export type Reply = { status: number; location: string; text: string; milliseconds: number }

/** Many connections that stay open, as browsers and proxies keep them. */
export const agent = (sockets: number) => new Agent({ keepAlive: true, maxSockets: sockets })

/** Sends a form as a browser does. @throws when the connection breaks before the answer is whole */
export function post(
  origin: string,
  body: string,
  { headers = {}, by }: { headers?: Record<string, string>; by?: Agent } = {},
): Promise<Reply> {
  const begin = performance.now()
  return new Promise((resolve, reject) => {
    const sent = request(
      `${origin}/api/requests`,
      {
        method: 'POST',
        ...(by && { agent: by }),
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'content-length': Buffer.byteLength(body),
          referer: `${origin}/en/contact?from=imaging-team`,
          ...headers,
        },
      },
      async answer => {
        try {
          const text = Buffer.concat(await answer.toArray()).toString()
          resolve({
            status: answer.statusCode ?? 0,
            location: answer.headers.location ?? '',
            text,
            milliseconds: performance.now() - begin,
          })
        } catch (error) {
          reject(error)
        }
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}

let number = 0

/** A request that is like no other. */
export function freshBody(): string {
  number += 1
  return goodBody({ name: `Ana ${'abcdefghij'[number % 10]}`, message: `request ${process.pid} ${number}` })
}

export const referenceIn = ({ location }: Reply) => /ref=([\w-]+)/.exec(location)?.[1] ?? ''

/** No test of these meets the limits. */
export const unlimited = { REQUESTS_PER_ADDRESS: '10000000', REQUESTS_PER_HOUR: '10000000' }
