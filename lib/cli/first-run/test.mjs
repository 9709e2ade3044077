import { ensureBrowser } from './browser.mjs'
import { ensureBuilt } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { projectNode } from './node.mjs'
import { npm } from './npm.mjs'
import { ensurePostgres } from './postgres.mjs'
import { run } from './run.mjs'

/** @typedef {{ name: string, run: () => Promise<number | void> }} Step */

const seconds = (/** @type {number} */ from) => `${((performance.now() - from) / 1000).toFixed(1)} s`

/**
 * Runs the steps in turn and stops at the first that fails.
 * @param {readonly Step[]} steps
 * @param {(line: string) => void} print
 * @returns {Promise<number>} 0 when all passed, else 1
 */
export async function runSteps(steps, print = console.log) {
  const begin = performance.now()
  for (const [index, step] of steps.entries()) {
    const from = performance.now()
    print(`\n[${index + 1}/${steps.length}] ${step.name}`)
    const code = await Promise.resolve(step.run()).catch(error => {
      print(error instanceof Error ? error.message : String(error))
      return 1
    })
    if (code) {
      print(`\nFAILED at "${step.name}" after ${seconds(from)}. What is wrong stands above.`)
      return 1
    }
    print(`    passed in ${seconds(from)}`)
  }
  print(`\nAll ${steps.length} steps passed in ${seconds(begin)}.`)
  return 0
}

/**
 * `npm test`: everything, from a fresh clone.
 * @param {string} root
 * @returns {Promise<number>} the exit code, 0 only when all passed
 */
export async function test(root) {
  await ensureInstalled(root)
  const node = projectNode(root)
  let browser = ''
  let postgres = ''
  return runSteps([
    {
      name: 'A browser',
      run: async () => {
        browser = await ensureBrowser(node, root)
        console.log(`    ${browser}`)
      },
    },
    {
      name: 'A database server',
      run: async () => {
        postgres = await ensurePostgres(root)
        console.log(
          `    ${postgres || 'No PostgreSQL: its tests are left out. Install it, or set POSTGRES_BIN.'}`,
        )
      },
    },
    { name: 'Types', run: () => npm(['run', '--silent', 'types'], root) },
    { name: 'Lint and format', run: () => npm(['run', '--silent', 'lint'], root) },
    { name: 'Content', run: () => npm(['run', '--silent', 'content:check', '--', '--problems'], root) },
    {
      name: 'Unit tests',
      run: () =>
        run('vitest', ['run', '--config', 'tests/vitest.config.ts'], {
          root,
          env: { POSTGRES_BIN: postgres },
        }),
    },
    { name: 'Build', run: () => ensureBuilt(root) },
    {
      name: 'Browser tests',
      run: () =>
        run('playwright', ['test', '--config', 'tests/playwright.config.ts'], {
          root,
          env: { CHROMIUM_PATH: browser },
        }),
    },
  ])
}
