import { readHealth } from '../../lib/contact/health.ts'
import { getContact } from '../../lib/contact/instance.ts'
import { readBuildId } from '../../lib/delivery/build-id.ts'

export const dynamic = 'force-dynamic'

/** For whoever watches the site: which build it is, and 503 when requests are not kept or nobody is told of them. */
export async function GET(): Promise<Response> {
  const [build, { healthy, ...store }] = await Promise.all([
    readBuildId(),
    readHealth(getContact, Date.now()),
  ])
  return Response.json(
    { status: healthy ? 'ok' : 'attention', build, ...store },
    { status: healthy ? 200 : 503, headers: { 'cache-control': 'no-store' } },
  )
}
