import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'

/** A PostgreSQL server of our own, on a socket in a folder of its own. */
export type Postgres = {
  /** A new, empty database on it. */
  newDatabase(): Promise<string>
  /** Ends the server as a power cut would; it keeps what it wrote. */
  kill(): Promise<void>
  /** Starts it again. */
  start(): Promise<void>
  /** Ends it and removes all of it. */
  remove(): Promise<void>
}

const system = '/usr/lib/postgresql'

/** The folder of PostgreSQL's programs; undefined where there is none. */
export const postgresBin =
  process.env.POSTGRES_BIN ||
  (existsSync(system)
    ? readdirSync(system)
        .sort()
        .map(version => join(system, version, 'bin'))
        .findLast(folder => existsSync(join(folder, 'initdb')))
    : undefined)

/** PostgreSQL refuses to run as root: then it runs as the user that its package made. */
function owner(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const id = (flag: string) => Number(spawnSync('id', [flag, 'postgres']).stdout.toString())
  return { uid: id('-u'), gid: id('-g') }
}

/** @throws Error with what the server said when it does not start */
export async function startPostgres(): Promise<Postgres> {
  const bin = postgresBin ?? ''
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'))
  const as = owner()
  if (as) chownSync(folder, as.uid, as.gid)
  const data = join(folder, 'data')
  const made = spawnSync(
    join(bin, 'initdb'),
    ['-D', data, '-A', 'trust', '-U', 'test', '-E', 'UTF8', '--no-locale'],
    {
      ...as,
      cwd: folder,
    },
  )
  if (made.status !== 0) throw new Error(made.stderr.toString())
  const url = (name: string) => `postgres://test@localhost/${name}?host=${encodeURIComponent(folder)}`
  let child = run()

  function run() {
    const settings = ['-c', 'listen_addresses=', '-c', `unix_socket_directories=${folder}`]
    return spawn(join(bin, 'postgres'), ['-D', data, ...settings], { ...as, cwd: folder, stdio: 'ignore' })
  }
  async function gone(signal: NodeJS.Signals) {
    if (child.exitCode !== null || child.signalCode !== null) return
    const exit = once(child, 'exit')
    child.kill(signal)
    await exit
  }
  async function ready(): Promise<void> {
    for (;;) {
      const client = new pg.Client(url('postgres'))
      try {
        await client.connect()
        await client.end()
        return
      } catch (error) {
        if (child.exitCode !== null) throw error
      }
    }
  }
  await ready()
  let count = 0
  return {
    async newDatabase() {
      const name = `test_${++count}`
      const client = new pg.Client(url('postgres'))
      await client.connect()
      await client.query(`CREATE DATABASE ${name}`)
      await client.end()
      return url(name)
    },
    kill: () => gone('SIGKILL'),
    async start() {
      // A server that was killed leaves its helpers a moment to notice.
      do {
        await gone('SIGKILL')
        rmSync(join(data, 'postmaster.pid'), { force: true })
        child = run()
      } while (
        !(await ready().then(
          () => true,
          () => false,
        ))
      )
    },
    async remove() {
      await gone('SIGQUIT')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
