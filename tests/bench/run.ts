import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'

/** What is added to the environment is enough; the rest is handed on. */
export type Options = Omit<SpawnOptions, 'env'> & { env?: Record<string, string> }

const running = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

// An interrupt ends this program by its own hand, so that what it started ends with it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1))

/** Where programs of the project are started; npm starts its scripts there. */
export const root = process.cwd()

/** The Node that runs this program, first on the path of what it starts. */
const path = [`${root}/node_modules/.bin`, process.env.PATH].join(':')

/**
 * Runs a program to its end and gives what it printed.
 * @throws Error with the end of its complaints when it fails
 */
export function run(command: string, args: readonly string[], options: Options = {}): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const child = start(command, args, options)
  let printed = ''
  let complaints = ''
  child.stdout?.on('data', chunk => {
    printed += chunk
  })
  child.stderr?.on('data', chunk => {
    complaints += chunk
  })
  child.on('error', reject)
  child.on('close', code => {
    if (code === 0) resolve(printed)
    else reject(new Error(`${command} ${args[0] ?? ''} failed (${code}):\n${tail(complaints || printed)}`))
  })
  return promise
}

export function start(
  command: string,
  args: readonly string[],
  { env, ...options }: Options = {},
): ChildProcess {
  const child = spawn(command, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options,
    env: { ...process.env, ...env, PATH: path },
  })
  running.add(child)
  child.once('exit', () => running.delete(child))
  return child
}

export function tail(text: string): string {
  return text.trimEnd().split('\n').slice(-25).join('\n')
}
