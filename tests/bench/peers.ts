import { join } from 'node:path'
import { nginxEncoding, nginxProgram, startNginx } from './nginx.ts'
import { root } from './run.ts'
import type { Server } from './server.ts'
import { startSite } from './site.ts'
import { serveFolder } from './static.ts'
import { buildAstro } from './twin-astro.ts'
import { buildPlainNext, startNext } from './twin-next.ts'

/** A server with a name for the tables. */
export type Peer = { name: string; server: Server }

export type Peers = {
  /** Our page, the same in plain Next, the same in Astro. */
  ours: Peer
  plainNext: Peer
  astro: Peer
  /** Our finished pages, sent by others. */
  ownByNext: Peer
  ownByNginx: Peer | undefined
}

/** Builds what must be built and starts all. The folder is for what is temporary. */
export async function startPeers(work: string, started: (server: Server) => void): Promise<Peers> {
  const peer = async (name: string, starting: Promise<Server>): Promise<Peer> => {
    const server = await starting
    started(server)
    return { name, server }
  }
  console.log('Starting our site')
  const ours = await peer('our server', startSite())
  console.log('Building the same pages with plain Next')
  const plain = await buildPlainNext(work)
  console.log('Building the same articles with Astro')
  const built = await buildAstro(work)
  const byNginx = (folder: string) => startNginx(folder, work)
  return {
    ours,
    plainNext: await peer('plain Next, next start', startNext(plain)),
    astro: nginxProgram
      ? await peer(`Astro, nginx ${nginxEncoding}`, byNginx(built))
      : await peer('Astro, a small static server', serveFolder(built)),
    ownByNext: await peer('our pages, next start', startNext(root)),
    ownByNginx: nginxProgram
      ? await peer(`our pages, nginx ${nginxEncoding}`, byNginx(join(root, '.next/site')))
      : undefined,
  }
}
