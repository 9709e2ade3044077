import { ensureBuilt } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { projectNode } from './node.mjs'
import { run } from './run.mjs'

/**
 * `npm start`: installs what is missing, builds when sources changed, serves until it is stopped.
 * @param {string} root
 * @returns {Promise<number>} the exit code
 */
export async function serve(root) {
  await ensureInstalled(root)
  const node = projectNode(root)
  await ensureBuilt(root)
  return run(node, ['lib/cli/serve.ts'], { root, env: { NODE_ENV: 'production' } })
}
