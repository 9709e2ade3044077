import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'playwright/test'

/**
 * Browser tests of the built site, served as patients get it. `npm run build` comes first.
 * CHROMIUM_PATH: the browser, when it is not at /usr/bin/chromium.
 */
export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // Some tests look at every page of the site in turn; on a slow machine that takes longer than the default.
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: process.env.CI ? 'dot' : 'line',
  webServer: {
    command: `${JSON.stringify(process.execPath)} lib/cli/serve.ts`,
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: {
      PORT: '0',
      HOST: '127.0.0.1',
      DATA_DIR: mkdtempSync(join(tmpdir(), 'requests-')),
      REQUESTS_PER_ADDRESS: '1000',
    },
    // The server takes a free port and prints its address; the named group becomes SITE_PORT for the tests.
    wait: { stdout: /https?:\/\/[^\s/:]+:(?<site_port>\d+)/ },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
    stdout: 'ignore',
    timeout: 30_000,
  },
  use: {
    baseURL: `http://127.0.0.1:${process.env.SITE_PORT}`,
    // What moves when the colour scheme or a switch changes is still on its way when a test looks.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-default-apps',
        '--disable-sync',
        '--no-default-browser-check',
        '--no-first-run',
      ],
    },
  },
})
