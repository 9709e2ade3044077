import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { expect, test } from 'playwright/test'
import config from '../html-validate.config.ts'
import { getText } from './support/http.ts'
import { everyPage } from './support/pages.ts'

test('html-validate finds no mistake on any page', async () => {
  const validator = new HtmlValidate(new StaticConfigLoader(config))
  const mistakes: string[] = []
  for (const { path } of everyPage) {
    const { results } = await validator.validateString(await getText(path), path)
    for (const { ruleId, message, selector } of results.flatMap(({ messages }) => messages)) {
      mistakes.push(`${path}: ${ruleId}: ${message} (${selector})`)
    }
  }
  expect(mistakes).toEqual([])
})

test('the Nu checker finds no mistake on any page', async () => {
  test.skip(!hasJava(), 'it needs Java')
  const folder = test.info().outputPath('pages')
  mkdirSync(folder, { recursive: true })
  for (const { path } of everyPage) {
    writeFileSync(`${folder}/${path.replaceAll('/', '_')}.html`, await getText(path))
  }
  const jar: string = createRequire(import.meta.url)('vnu-jar')
  // The checker knows less of CSS than browsers do; what it says of style is left out.
  const options = ['--format', 'json', '--stdout', '--exit-zero-always', '--filterpattern', 'CSS: .*']
  const report = execFileSync('java', ['-jar', jar, ...options, folder], { encoding: 'utf8' })
  const { messages } = JSON.parse(report) as { messages: Message[] }
  const mistakes = messages
    .filter(({ type }) => type !== 'info')
    .map(({ url, message, extract }) => ({ what: `${url.replace(/.*\//, '')}: ${message}`, extract }))
  // The same mistake stands in every row of a table; one place is enough to find it by.
  const whats = new Set(mistakes.map(({ what }) => what))
  expect([...whats].map(each => mistakes.find(({ what }) => what === each))).toEqual([])
})

/** An `info` is advice, such as that React's `<br/>` need not have its slash. */
type Message = {
  type: 'error' | 'info' | 'non-document-error'
  url: string
  message: string
  extract?: string
}

function hasJava(): boolean {
  try {
    execFileSync('java', ['-version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
