import { tooOld } from './node-version.mjs'

/** The first line of every program: on a Node that is too old it says so and stops, exit code 1. */
const explanation = tooOld(process.versions.node)
if (explanation) {
  console.error(explanation)
  process.exit(1)
}
