import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from './run.ts'

/** The measuring tools have an install of their own, made when first needed: the site's stays light. */
export const bench = join(root, 'tests/bench')
const modules = join(bench, 'node_modules')

export async function installTools(): Promise<void> {
  const lock = readFileSync(join(bench, 'package-lock.json'), 'utf8')
  if (isInstalled(lock)) return
  console.log('Installing the measuring tools (once, about a minute)')
  await run('npm', ['ci', '--ignore-scripts', '--prefix', bench])
}

/** npm notes what it installed; a package with another version there, or none, means install again. */
function isInstalled(lock: string): boolean {
  const noted = join(modules, '.package-lock.json')
  if (!existsSync(noted)) return false
  const { packages } = JSON.parse(lock)
  const installed = JSON.parse(readFileSync(noted, 'utf8')).packages
  const direct = Object.keys(packages[''].dependencies).map(name => `node_modules/${name}`)
  return direct.every(name => packages[name].version === installed[name]?.version)
}

/** The file of a tool's program. */
export const tools = {
  lighthouse: join(modules, 'lighthouse/cli/index.js'),
  autocannon: join(modules, 'autocannon/autocannon.js'),
  astro: join(modules, 'astro/bin/astro.mjs'),
}

const chromiums = [
  process.env.CHROMIUM_PATH,
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

/** @throws Error that says what to do when there is no browser */
export function chromiumPath(): string {
  const found = chromiums.find(path => path && existsSync(path))
  if (found) return found
  throw new Error('No Chromium was found. Set CHROMIUM_PATH to the program of a Chromium or Chrome.')
}
