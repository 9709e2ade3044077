import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { delimiter, join } from 'node:path'

/**
 * The environment of what we start: the project's programs come first, its Node among them, and nothing
 * is reported to anyone.
 * @param {string} root
 * @returns {NodeJS.ProcessEnv}
 */
export function environment(root) {
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter)
  return { ...process.env, PATH: path, NEXT_TELEMETRY_DISABLED: '1' }
}

/**
 * Runs a program to its end, in this window, and passes on the signals that ask to stop.
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {{ root: string, env?: Record<string, string> }} options `env` is added to the environment
 * @returns {Promise<number>} its exit code; 128 and more when a signal ended it
 */
export function run(command, parameters, { root, env = {} }) {
  const child = spawn(command, parameters, {
    cwd: root,
    env: { ...environment(root), ...env },
    stdio: 'inherit',
    // On Windows npm and the installed programs are scripts.
    shell: process.platform === 'win32' && !command.endsWith('.exe'),
  })
  const pass = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal)
  process.on('SIGTERM', pass).on('SIGINT', pass)
  // The shell between npm and us dies of a signal without passing it on: then our parent is another.
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.env.npm_lifecycle_event && process.ppid !== parent) child.kill('SIGTERM')
  }, 250)
  /** @type {Promise<number>} */
  const ended = new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)))
  })
  return ended.finally(() => {
    clearInterval(watch)
    process.off('SIGTERM', pass).off('SIGINT', pass)
  })
}
