import { isFromHere } from '../../lib/contact/sender.ts'
import { env } from '../../lib/env.ts'

/** The fields of a form of ours; undefined when another site sent it, or it is no form. */
export async function readForm(request: Request): Promise<URLSearchParams | undefined> {
  const type = request.headers.get('content-type') ?? ''
  if (!type.startsWith('application/x-www-form-urlencoded')) return undefined
  if (request.headers.get('origin') === null || !isFromHere(request.headers, env.siteUrl)) return undefined
  return new URLSearchParams(await request.text())
}

export const refuse = () => new Response('Open the page again and send its form.\n', { status: 403 })

export function seeOther(location: string, cookie?: string): Response {
  return new Response(null, { status: 303, headers: { location, ...(cookie && { 'set-cookie': cookie }) } })
}
