import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { installFromDebian } from './debian.mjs'

const folders = ['/usr/lib/postgresql', '/opt/homebrew/opt', '/usr/local/opt']

/** The folder of PostgreSQL's own programs, the newest of several. */
function find() {
  const versions = folders.flatMap(folder => {
    if (!existsSync(folder)) return []
    const names = readdirSync(folder).filter(name => /^(postgresql@?)?\d*$/.test(name))
    return names.sort().map(name => join(folder, name, 'bin'))
  })
  const onPath = (process.env.PATH ?? '').split(delimiter)
  return [...versions.reverse(), ...onPath].find(folder => folder && existsSync(join(folder, 'initdb')))
}

/**
 * PostgreSQL for the tests of the store: the one of POSTGRES_BIN, the system's, else Debian's is installed.
 * @param {string} root
 * @returns {Promise<string>} the folder of its programs; empty when there is none, then its tests are left out
 */
export async function ensurePostgres(root) {
  const named = process.env.POSTGRES_BIN || find()
  if (named) return named
  await installFromDebian('postgresql', root)
  return find() ?? ''
}
