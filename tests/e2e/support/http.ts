import type { IncomingHttpHeaders } from 'node:http'
import { get as request } from 'node:http'

export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer }

/** Asks the site without a browser: no redirect is followed, nothing is unpacked. */
export function get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port: process.env.SITE_PORT, path, headers }
    request(options, async response => {
      const chunks: Buffer[] = []
      for await (const chunk of response) chunks.push(chunk)
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) })
    }).on('error', reject)
  })
}

export async function getText(path: string): Promise<string> {
  return (await get(path)).body.toString('utf8')
}

/** Bytes of the body as a browser that takes brotli gets it. @throws when it is not brotli that comes */
export async function brotliSize(path: string): Promise<number> {
  const { status, headers, body } = await get(path, { 'accept-encoding': 'br' })
  if (headers['content-encoding'] !== 'br') {
    throw new Error(`${path} came with ${status}, content-encoding ${headers['content-encoding']}`)
  }
  return body.length
}

/** The public address that the build was made for, as robots.txt names it. */
export async function siteUrl(): Promise<string> {
  return /Sitemap: (.*)\/sitemap\.xml/.exec(await getText('/robots.txt'))?.[1] ?? ''
}
