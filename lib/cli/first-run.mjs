import { serve } from './first-run/serve.mjs'
import { test } from './first-run/test.mjs'

/**
 * `npm start` and `npm test` from a fresh clone. Plain JavaScript without dependencies, for it runs before
 * anything is installed and on any Node from 20 on; what it starts runs on the project's own Node.
 */
const programs = { start: serve, test }
const root = process.cwd()
const name = process.argv[2] ?? ''

if (name === 'start' || name === 'test') {
  process.exitCode = await programs[name](root).catch(error => {
    console.error(`\n${error instanceof Error ? error.message : error}`)
    return 1
  })
} else {
  console.error('Use "npm start" or "npm test".')
  process.exitCode = 1
}
