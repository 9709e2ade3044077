import { cpSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from './run.ts'
import { freePort, type Server, startServer } from './server.ts'

const parts = [
  'app',
  'components',
  'content',
  'lib',
  'public',
  'package.json',
  'tsconfig.json',
  'next.config.ts',
]

const plainConfig = `import site from './site.config.ts'

const { adapterPath: _, ...plain } = site
export default { ...plain, typescript: { ignoreBuildErrors: true } }
`

/**
 * Our site as plain Next builds it: the same sources and packages, without the adapter that takes the
 * scripts out. Gives the folder that `next start` serves.
 */
export async function buildPlainNext(work: string): Promise<string> {
  const folder = join(work, 'next')
  for (const part of parts) cpSync(join(root, part), join(folder, part), { recursive: true })
  renameSync(join(folder, 'next.config.ts'), join(folder, 'site.config.ts'))
  writeFileSync(join(folder, 'next.config.ts'), plainConfig)
  await copyPackages(folder)
  await run(join(folder, nextProgram), ['build'], { cwd: folder })
  return folder
}

const nextProgram = 'node_modules/.bin/next'

/** The bundler takes no packages from outside its folder. Hard links take no room; another disk needs a copy. */
async function copyPackages(folder: string): Promise<void> {
  const from = join(root, 'node_modules')
  await run('cp', ['-al', from, folder]).catch(() => run('cp', ['-a', from, folder]))
}

/** `next start` on a built folder. */
export async function startNext(folder: string): Promise<Server> {
  const port = String(await freePort())
  const origin = `http://localhost:${port}`
  return startServer(join(folder, nextProgram), ['start', '-H', 'localhost', '-p', port], {
    cwd: folder,
    origin,
  })
}
