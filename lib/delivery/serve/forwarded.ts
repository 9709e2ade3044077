import type { IncomingMessage } from 'node:http'
import { answerState } from './answer-page.ts'

/** What proxies tell about the visitor and we tell Next, and anyone can write. */
const forwarded = [
  answerState,
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-port',
  'x-forwarded-proto',
  'x-real-ip',
]

/**
 * The visitor's address: of the connection, or, behind our own proxies, the one that the outermost of
 * them saw.
 * @param list the X-Forwarded-For header as it came; each proxy adds the address it saw at the end
 * @param hops how many proxies of our own stand in front (TRUSTED_PROXY_HOPS)
 */
export function visitorAddress(
  connection: string | undefined,
  list: string | undefined,
  hops: number,
): string {
  const seen = [...(list ?? '').split(',').map(entry => entry.trim()), connection ?? ''].filter(Boolean)
  return seen.at(-1 - hops) ?? seen[0] ?? ''
}

/** Replaces what the request says about its sender by what we know: Next and the handlers believe it. */
export function tellTheTruth(
  request: IncomingMessage,
  { hops, https }: { hops: number; https: boolean },
): void {
  const list = [request.headers['x-forwarded-for']].flat().join(',')
  for (const name of forwarded) delete request.headers[name]
  request.headers['x-forwarded-for'] = visitorAddress(request.socket.remoteAddress, list, hops)
  request.headers['x-forwarded-proto'] = https ? 'https' : 'http'
}
