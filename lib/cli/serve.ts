import './guard.mjs'
import { join } from 'node:path'
import next from 'next'
import { listen, stop, stopSignal } from '../delivery/lifecycle.ts'
import { loadSite } from '../delivery/serve/site.ts'
import { createSiteServer } from '../delivery/server.ts'
import { env } from '../env.ts'

/** Serves the built site until it is told to stop. The last line it prints is the address. */
async function serve(): Promise<void> {
  const root = process.cwd()
  const stopped = stopSignal()
  const site = await loadSite(join(root, '.next'), { https: env.siteUrl.startsWith('https:') })
  const app = next({ dev: false, dir: root, hostname: env.host, port: env.port })
  await app.prepare()
  const server = createSiteServer({ site, next: app.getRequestHandler(), hops: env.trustedProxyHops })
  console.log(`Ready on ${await listen(server, env)}`)

  await stopped
  await stop(server)
  await app.close()
  process.exit(0)
}

serve().catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
