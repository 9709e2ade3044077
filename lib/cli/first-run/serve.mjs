import { ensureBuilt } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { projectNode } from './node.mjs'
import { run } from './run.mjs'

/**
 * How the server is run. The heap is held small, in megabytes: the finished pages lie outside of it, and a burst of
 * requests would otherwise take twice the memory before it is cleaned up.
 */
export const serverArguments = ['--max-old-space-size=256', 'lib/cli/serve.ts']

/**
 * `npm start`: installs what is missing, builds when sources changed, serves until it is stopped.
 * @param {string} root
 * @returns {Promise<number>} the exit code
 */
export async function serve(root) {
  await ensureInstalled(root)
  const node = projectNode(root)
  await ensureBuilt(root)
  return run(node, serverArguments, { root, env: { NODE_ENV: 'production' } })
}
