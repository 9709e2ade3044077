import { existsSync } from 'node:fs'
import { tooOld } from '../node-version.mjs'
import { ownNode } from './install.mjs'

/**
 * The Node to run the project on: its own, else the one at hand if it is new enough.
 * @param {string} root with everything installed
 * @returns {string}
 * @throws {Error} that explains what to do when there is none
 */
export function projectNode(root) {
  const own = ownNode(root)
  if (own && existsSync(own)) return own
  const explanation = tooOld(process.versions.node)
  if (!explanation) return process.execPath
  if (!own) throw new Error(explanation)
  throw new Error(
    `${explanation}\nIts own Node is missing although the packages are installed: npm was told to leave out optional packages. Run "npm ci --include=optional".`,
  )
}
