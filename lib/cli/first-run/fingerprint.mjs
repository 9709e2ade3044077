import { createHash } from 'node:crypto'
import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** All that the built site is made from. A name that is missing counts as missing. */
export const sources = [
  'app',
  'components',
  'content',
  'lib',
  'public',
  'next.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
]

/**
 * A text that changes when a file of the sources is added, removed, renamed or edited, or when the public
 * address differs. Times of files do not matter: git does not keep them.
 * @param {string} root
 * @param {string | undefined} siteUrl SITE_URL as it is set, or not
 * @returns {string}
 */
export function fingerprint(root, siteUrl) {
  const hash = createHash('sha256').update(`SITE_URL=${siteUrl ?? ''}\0`)
  for (const source of sources) addTo(hash, root, source)
  return hash.digest('hex')
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} root
 * @param {string} path below the root
 */
function addTo(hash, root, path) {
  const stat = lstatSync(join(root, path), { throwIfNoEntry: false })
  if (stat?.isDirectory()) {
    for (const name of readdirSync(join(root, path)).sort()) {
      if (!name.startsWith('.')) addTo(hash, root, `${path}/${name}`)
    }
  } else if (stat?.isFile()) {
    hash.update(`${path}\0${stat.size}\0`).update(readFileSync(join(root, path)))
  }
}
