import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort, startServer } from './server.ts'
import { chromiumPath } from './tools.ts'

const flags = [
  '--headless=new',
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-dev-shm-usage',
  '--disable-extensions',
  '--disable-sync',
  '--no-first-run',
]

/**
 * Runs something with a fresh browser, by the port that steers it. We start it ourselves, so that it ends
 * with us: Lighthouse leaves its own behind when it is interrupted.
 */
export async function withBrowser<T>(use: (port: number) => Promise<T>): Promise<T> {
  const profile = mkdtempSync(join(tmpdir(), 'imaging-browser-'))
  const discard = () => rmSync(profile, { recursive: true, force: true, maxRetries: 3 })
  process.once('exit', discard)
  const port = await freePort()
  const own = [`--remote-debugging-port=${port}`, `--user-data-dir=${profile}`, 'about:blank']
  const browser = await startServer(chromiumPath(), [...flags, ...own], {
    origin: `http://127.0.0.1:${port}`,
  })
  try {
    return await use(port)
  } finally {
    await browser.stop()
    process.off('exit', discard)
    discard()
  }
}
