import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { npm } from './npm.mjs'

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, os?: string[], cpu?: string[] }} Package */
/** @typedef {{ packages?: Record<string, Package> }} Lockfile */

/**
 * What is missing or of another version, by its folder; nothing when all is there.
 * npm writes what it installed into node_modules/.package-lock.json, whichever way it was asked.
 * @param {Lockfile} wanted package-lock.json
 * @param {Lockfile} present node_modules/.package-lock.json
 * @returns {string[]}
 */
export function differences(wanted, present) {
  const folders = Object.entries(wanted.packages ?? {}).filter(([folder]) => folder !== '')
  return folders
    .filter(([folder, { version, integrity, optional }]) => {
      const found = present.packages?.[folder]
      // npm leaves out optional packages of other systems.
      if (!found) return !optional
      return found.version !== version || found.integrity !== integrity
    })
    .map(([folder]) => folder)
}

/**
 * The Node that comes with the project, where there is one for this system.
 * @param {string} root
 * @returns {string | undefined} where it lies, or will lie
 */
export function ownNode(root) {
  const { platform, arch } = process
  const provided = platform === 'linux' && (arch === 'x64' || arch === 'arm64')
  return provided ? join(root, 'node_modules', '.bin', 'node') : undefined
}

/** @param {string} root */
function isInstalled(root) {
  const node = ownNode(root)
  if (node && !existsSync(node)) return false
  try {
    const [wanted, present] = ['package-lock.json', 'node_modules/.package-lock.json'].map(file =>
      JSON.parse(readFileSync(join(root, file), 'utf8')),
    )
    return differences(wanted, present).length === 0
  } catch {
    return false
  }
}

/**
 * Installs what package-lock.json names, unless it is there. No package of ours needs an install script,
 * so none is run.
 * @param {string} root
 * @throws {Error} when npm cannot
 */
export async function ensureInstalled(root) {
  if (isInstalled(root)) return
  console.log('Installing what the project needs (a minute or two, once) ...')
  // Warnings would speak of the Node that npm runs on, not of ours.
  const flags = [
    '--ignore-scripts',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]
  const code = await npm(['ci', ...flags], root)
  if (code !== 0) {
    throw new Error(
      'npm could not install the packages; its reason stands above. A network is needed this once.',
    )
  }
}
