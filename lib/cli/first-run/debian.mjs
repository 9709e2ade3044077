import { existsSync } from 'node:fs'
import { run } from './run.mjs'

/**
 * Installs a package of Debian, where this is Debian and we are root; else does nothing.
 * @param {string} name
 * @param {string} root
 */
export async function installFromDebian(name, root) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  console.log(`Installing Debian's ${name} ...`)
  const apt = { root, env: { DEBIAN_FRONTEND: 'noninteractive' } }
  await run('apt-get', ['update', '-qq'], apt)
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], apt)
}
