import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { baseFiles, publicFiles } from '../fixtures/content/base.ts'
import { change, en, rest } from '../fixtures/content/mistakes/mistake.ts'

let root: string

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'content-'))
})

afterAll(() => rm(root, { recursive: true }))

async function runCheck(
  files: ReadonlyMap<string, string>,
  ...options: string[]
): Promise<{ code: number; output: string }> {
  await rm(root, { recursive: true })
  const texts = [...files].map(([path, text]) => [join(root, 'content', path), text] as const)
  const pictures = [...publicFiles].map(path => [join(root, 'public', path), ''] as const)
  for (const [path, text] of [...texts, ...pictures]) {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
  }
  const run = promisify(execFile)(process.execPath, ['lib/cli/content-check.ts', root, ...options])
  return run.then(
    ({ stdout }) => ({ code: 0, output: stdout }),
    (failed: { code: number; stdout: string }) => ({ code: failed.code, output: failed.stdout }),
  )
}

test('content without a mistake passes', async () => {
  const { code, output } = await runCheck(baseFiles())
  expect(output).toMatch(/\n\nEverything is in order. See it: npm run dev, http:\/\/localhost:3000\/en\n$/)
  expect(code).toBe(0)
})

test('it prints how easy each page is to read, and the mean', async () => {
  const { output } = await runCheck(baseFiles())
  const [title, ...rows] = output.split('\n\n')[0]?.split('\n') ?? []
  expect(title).toMatch(/^Reading level +English +Spanish$/)
  expect(rows.map(row => row.replaceAll(/ {2,}/g, '|'))).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^scan\|-?\d+\.\d\|\d+\.\d$/),
      expect.stringMatching(/^rest\|-?\d+\.\d\|\d+\.\d$/),
      expect.stringMatching(/^mean\|-?\d+\.\d\|\d+\.\d$/),
      '|aim of the mean|6.8|65.0',
      '|limit of a page|8.0|55.0',
    ]),
  )
})

test('the build prints the problems alone', async () => {
  const { output } = await runCheck(baseFiles(), '--problems')
  expect(output).toMatch(/^Everything is in order\./)
})

test('all mistakes of a very broken folder come in one run, by file and line', async () => {
  const files = baseFiles()
  change(en, 'title: What', 'titel: What')(files)
  change(en, 'level="urgent"', 'level="soon"')(files)
  change(en, 'page:rest#first', 'page:rset')(files)
  change(en, ' alt="A knee"', '')(files)
  change(rest, '## First\n', '## First\n\n<Note title="A">\n')(files)
  change('sources.yaml', 'language: en', 'language: fr')(files)
  change('ui/es.yaml', '  guide: word\n', '')(files)
  files.set('glossary/knee.yaml', 'term: knee: leg\n')
  files.set('notes.txt', '')
  const { code, output } = await runCheck(files)
  const told = output.split('\n').filter(line => line.includes('  error  '))
  expect(code).toBe(1)
  expect(told.map(line => line.replace(/ {2}error {2}.*/, ''))).toEqual([
    'content/articles/en/rest.mdx:18',
    'content/articles/en/scan.mdx:2',
    'content/articles/en/scan.mdx:2',
    'content/articles/en/scan.mdx:28',
    'content/articles/en/scan.mdx:38',
    'content/articles/en/scan.mdx:44',
    'content/glossary/knee.yaml:1',
    'content/notes.txt:1',
    'content/sources.yaml:5',
    'content/ui/es.yaml:1',
  ])
  expect(output.trimEnd().split('\n').at(-1)).toBe('10 errors, 0 warnings')
})

test('a warning alone does not stop the build', async () => {
  const files = baseFiles()
  change(rest, 'reviewBy: 2027-02-10', 'reviewBy: 2026-02-10')(files)
  const { code, output } = await runCheck(files)
  expect(output).toContain('1 warning\n')
  expect(code).toBe(0)
})
