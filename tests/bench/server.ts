import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Options, start, tail } from './run.ts'

/** A running server. */
export type Server = {
  /** Where it answers, without a slash at the end. */
  origin: string
  pid: number
  stop: () => Promise<void>
}

/**
 * Starts a server and waits until it prints its address, or answers at the one given.
 * @throws Error with its output when it ends, or says nothing for ten minutes (it may build first)
 */
export async function startServer(
  command: string,
  args: readonly string[],
  { origin, ...options }: Options & { origin?: string } = {},
): Promise<Server> {
  // A group of its own, so that what it starts ends with it.
  const child = start(command, args, { ...options, detached: true })
  let stopping = false
  const stop = () => {
    stopping = true
    return stopGroup(child)
  }
  const kill = () => signalGroup(child, 'SIGKILL')
  process.once('exit', kill)
  child.once('exit', () => process.off('exit', kill))
  try {
    const address = await addressOf(child, origin)
    child.once('exit', (code, signal) => {
      if (!stopping) console.error(`The server at ${address} ended by itself (${code ?? signal})`)
    })
    return { origin: address, pid: child.pid ?? 0, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function addressOf(child: ChildProcess, origin: string | undefined): Promise<string> {
  let printed = ''
  const collect = (chunk: unknown) => {
    printed += chunk
  }
  child.stdout?.on('data', collect)
  child.stderr?.on('data', collect)
  let failure = ''
  child.once('error', error => {
    failure = error.message
  })
  for (let waited = 0; waited < 6000; waited++) {
    await sleep(100)
    if (failure !== '' || child.exitCode !== null)
      throw new Error(`The server did not start: ${failure}\n${tail(printed)}`)
    const address = origin ?? printed.match(/(http:\/\/[^\s/]+)\/?\s*$/m)?.[1]
    if (address && (await answers(address))) return address
  }
  throw new Error(`The server gave no address in ten minutes:\n${tail(printed)}`)
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  return port
}

async function answers(origin: string): Promise<boolean> {
  return fetch(origin, { redirect: 'manual' }).then(
    () => true,
    () => false,
  )
}

async function stopGroup(child: ChildProcess): Promise<void> {
  const ended = child.exitCode !== null || child.signalCode !== null
  if (ended) return
  const closed = new Promise(resolve => child.once('exit', resolve))
  signalGroup(child, 'SIGTERM')
  const patience = AbortSignal.timeout(10_000)
  patience.addEventListener('abort', () => signalGroup(child, 'SIGKILL'))
  await closed
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (child.pid && child.exitCode === null) process.kill(-child.pid, signal)
  } catch {
    // It has ended on its own.
  }
}
