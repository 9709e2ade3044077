import { join } from 'node:path'
import { freePort, type Server, startServer } from './server.ts'
import { bench } from './tools.ts'

/** A process of its own, so that its CPU time can be told from ours. */
export async function serveFolder(folder: string): Promise<Server> {
  const port = String(await freePort())
  const program = join(bench, 'static-server.ts')
  return startServer('node', [program, folder, port], { origin: `http://localhost:${port}` })
}
