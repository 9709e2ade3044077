import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'
import { installFromDebian } from './debian.mjs'
import { environment, run } from './run.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const macPrograms = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * The first of several programs that is there, by name on the PATH or by its place.
 * @param {readonly string[]} candidates
 * @param {string | undefined} path
 * @param {(file: string) => boolean} works
 * @returns {string | undefined}
 */
export function firstProgram(candidates, path, works) {
  const folders = (path ?? '').split(delimiter).filter(Boolean)
  const places = candidates.flatMap(name =>
    isAbsolute(name) ? [name] : folders.map(folder => join(folder, name)),
  )
  return places.find(works)
}

/** A browser that lacks a library, or a stub that points to a shop, cannot tell its version. */
const works = (/** @type {string} */ file) =>
  existsSync(file) && spawnSync(file, ['--version'], { timeout: 20_000 }).status === 0

/**
 * Where Playwright keeps the browser it downloads, whether it is there or not.
 * @param {string} node
 * @param {string} root
 */
function playwrightPlace(node, root) {
  const code = "import('playwright').then(({ chromium }) => console.log(chromium.executablePath()))"
  return spawnSync(node, ['--input-type=module', '-e', code], { cwd: root, env: environment(root) })
    .stdout.toString()
    .trim()
}

/**
 * A Chromium for the browser tests: the one named by CHROMIUM_PATH, the system's, Playwright's; else it
 * is downloaded or, as root on Debian, installed.
 * @param {string} node the project's Node
 * @param {string} root
 * @returns {Promise<string>} its place
 * @throws {Error} that explains how to get one
 */
export async function ensureBrowser(node, root) {
  const named = process.env.CHROMIUM_PATH || process.env.PLAYWRIGHT_CHROMIUM
  if (named) {
    if (works(named)) return named
    throw new Error(`CHROMIUM_PATH=${named} does not start. Name a Chromium or Chrome, or leave it unset.`)
  }
  const find = () =>
    firstProgram([...names, ...macPrograms, playwrightPlace(node, root)], process.env.PATH, works)
  const found = find()
  if (found) return found

  console.log('No Chromium or Chrome here: downloading the one of Playwright ...')
  await run('playwright', ['install', 'chromium'], { root })
  const downloaded = find()
  if (downloaded) return downloaded

  await installFromDebian('chromium', root)
  const installed = find()
  if (installed) return installed
  throw new Error(
    'The browser tests need Chromium or Chrome and found no way to get one. Install it ("apt-get install chromium" on Debian) or set CHROMIUM_PATH to where it is.',
  )
}
