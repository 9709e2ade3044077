import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serverArguments } from '../../lib/cli/first-run/serve.mjs'

/** The built site in a process of its own, as `npm start` serves it. */
export type SiteProcess = {
  origin: string
  dataDir: string
  pid: number
  /** Everything it printed so far. */
  printed(): string
  /** Asks it to stop, or ends it at once with SIGKILL; resolves when it is gone. */
  end(signal?: NodeJS.Signals): Promise<void>
}

/** A folder for the store of one test. */
export const newDataDir = () => mkdtemp(join(tmpdir(), 'requests-'))

export const remove = (folder: string) => rm(folder, { recursive: true, force: true })

/**
 * Starts the site on a free port.
 * @throws Error with what it printed when it does not come up
 */
export async function startSite(env: Record<string, string> & { DATA_DIR: string }): Promise<SiteProcess> {
  const child = spawn(process.execPath, serverArguments, {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  child.stdout.on('data', data => (printed += data))
  child.stderr.on('data', data => (printed += data))
  const port = await readyPort(child, () => printed)
  return {
    origin: `http://127.0.0.1:${port}`,
    dataDir: env.DATA_DIR,
    pid: child.pid ?? 0,
    printed: () => printed,
    async end(signal = 'SIGTERM') {
      if (child.exitCode !== null || child.signalCode !== null) return
      const gone = once(child, 'exit')
      child.kill(signal)
      await gone
    },
  }
}

function readyPort(child: ChildProcess, printed: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const port = /Ready on \S+:(\d+)/.exec(printed())?.[1]
      if (port) resolve(port)
    }
    child.stdout?.on('data', look)
    child.once('exit', () => reject(new Error(`The site did not start:\n${printed()}`)))
  })
}
