import { readdirSync } from 'node:fs'
import { expect, test } from 'playwright/test'
import { answers, documents, everyPage, staff } from './support/pages.ts'

const visited = [...documents, ...answers, ...staff, ...everyPage.map(({ path }) => path)]

/** Files of app/ that answer at an address, and that address as a pattern. */
const routes = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .map(file => file.replaceAll('\\', '/'))
  .filter(file => /(^|\/)(page|route)\.[jt]sx?$/.test(file))
  .map(file => {
    const folders = file.split('/').slice(0, -1)
    const parts = folders.filter(folder => !/^\(.*\)$/.test(folder)).map(patternOf)
    return { file: `app/${file}`, pattern: new RegExp(`^/${parts.join('/')}$`) }
  })

test('every route of app/ is reached by the tests', () => {
  const unreached = routes.filter(({ pattern }) => !visited.some(path => pattern.test(path)))
  expect(unreached.map(({ file }) => file)).toEqual([])
})

test('every address that the tests visit is a route of app/', () => {
  expect(routes.length).toBeGreaterThan(0)
  expect(visited.filter(path => !routes.some(({ pattern }) => pattern.test(path)))).toEqual([])
})

/** `[locale]` is one of the languages, `[...rest]` anything, `[slug]` one word of an address. */
function patternOf(folder: string): string {
  if (folder === '[locale]') return '(?:en|es)'
  if (/^\[+\.\.\./.test(folder)) return '.+'
  return folder.startsWith('[') ? '[^/]+' : folder.replaceAll('.', '\\.')
}
