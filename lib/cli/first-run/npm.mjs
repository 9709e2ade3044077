import { sep } from 'node:path'
import { run } from './run.mjs'

/**
 * Runs npm: the one that started us, so that no other needs to be on the PATH, and on the Node that it
 * came with, because ours lies in the folder that `npm ci` replaces.
 * @param {readonly string[]} parameters
 * @param {string} root
 * @returns {Promise<number>} its exit code
 */
export function npm(parameters, root) {
  const { npm_execpath: program, npm_node_execpath: node = process.execPath } = process.env
  if (!program || node.includes(`${sep}node_modules${sep}`)) return run('npm', parameters, { root })
  return run(node, [program, ...parameters], { root })
}
