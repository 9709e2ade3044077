import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    // Some start programs of ours; on a busy machine that takes longer than the five seconds of the default.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
