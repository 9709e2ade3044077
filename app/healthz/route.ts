import { readBuildId } from '../../lib/delivery/build-id.ts'

export const dynamic = 'force-dynamic'

/** For whoever watches the site: it answers, and which build it is. No patient data, ever. */
export async function GET(): Promise<Response> {
  return Response.json(
    { status: 'ok', build: await readBuildId() },
    { headers: { 'cache-control': 'no-store' } },
  )
}
