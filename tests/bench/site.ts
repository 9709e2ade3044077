import { existsSync } from 'node:fs'
import { root, run } from './run.ts'
import { type Server, startServer } from './server.ts'

const firstRun = 'lib/cli/first-run.mjs'

/** Builds the site when its build is missing or old, and serves it on a free port. */
export async function startSite(): Promise<Server> {
  const env = { PORT: '0', HOST: '127.0.0.1' }
  if (existsSync(`${root}/${firstRun}`)) return startServer('node', [firstRun, 'start'], { env })
  if (!existsSync(`${root}/.next/site.json`)) await run('npm', ['run', 'build'])
  return startServer('node', ['lib/cli/serve.ts'], { env })
}

/** The paths of every page in the sitemap. */
export async function sitemapPaths(origin: string): Promise<string[]> {
  const xml = await (await fetch(`${origin}/sitemap.xml`)).text()
  const paths = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname)
  if (paths.length === 0) throw new Error('The sitemap has no page')
  return paths
}
