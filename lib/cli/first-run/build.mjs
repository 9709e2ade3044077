import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprint } from './fingerprint.mjs'
import { npm } from './npm.mjs'

/** @param {string} root */
function readBuildId(root) {
  const file = join(root, '.next', 'BUILD_ID')
  return existsSync(join(root, '.next', 'site.json')) && existsSync(file)
    ? readFileSync(file, 'utf8')
    : undefined
}

/** Names the build and what it was made from; another build since then makes it worthless. */
const stampFile = (/** @type {string} */ root) => join(root, '.next', 'built-from.json')

/**
 * Whether the built site is the one these sources give.
 * @param {string} root
 * @param {string} print the fingerprint of the sources
 */
export function isBuilt(root, print) {
  const build = readBuildId(root)
  if (build === undefined) return false
  try {
    const stamp = JSON.parse(readFileSync(stampFile(root), 'utf8'))
    return stamp.build === build && stamp.print === print
  } catch {
    return false
  }
}

/**
 * Builds the site unless it is built from these very sources.
 * @param {string} root
 * @throws {Error} when the build fails; what is wrong was printed before
 */
export async function ensureBuilt(root) {
  // Taken before the build: what is edited meanwhile makes the next start build again.
  const print = fingerprint(root, process.env.SITE_URL)
  if (isBuilt(root, print)) {
    console.log('The site is built from these sources already.')
    return
  }
  console.log('Building the site ...')
  if ((await npm(['run', '--silent', 'build'], root)) !== 0) throw new Error('The site could not be built.')
  writeFileSync(stampFile(root), JSON.stringify({ build: readBuildId(root), print }))
}
