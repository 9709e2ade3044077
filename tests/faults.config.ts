import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** The long tests: one after the other, for each wants the whole machine. `npm run build` comes first. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/faults/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 1_200_000,
    hookTimeout: 120_000,
    disableConsoleIntercept: true,
  },
})
