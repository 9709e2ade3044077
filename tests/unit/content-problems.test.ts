import { describe, expect, test } from 'vitest'
import { check } from '../../lib/content/check/check.ts'
import { readCorpus } from '../../lib/content/corpus.ts'
import { printProblem } from '../../lib/content/problems.ts'
import { baseFiles, publicFiles, today } from '../fixtures/content/base.ts'
import { data } from '../fixtures/content/mistakes/data.ts'
import { head } from '../fixtures/content/mistakes/head.ts'
import { letters } from '../fixtures/content/mistakes/letters.ts'
import { append, change, en, es } from '../fixtures/content/mistakes/mistake.ts'
import { pages } from '../fixtures/content/mistakes/pages.ts'
import { parts } from '../fixtures/content/mistakes/parts.ts'
import { reading } from '../fixtures/content/mistakes/reading.ts'
import { references } from '../fixtures/content/mistakes/references.ts'
import { text } from '../fixtures/content/mistakes/text.ts'
import { words } from '../fixtures/content/mistakes/words.ts'
import { yaml } from '../fixtures/content/mistakes/yaml.ts'

function problemsOf(files: ReadonlyMap<string, string>): string[] {
  return check(readCorpus(files), { today, publicFiles }).map(printProblem)
}

test('content without a mistake has no problems', () => {
  expect(problemsOf(baseFiles())).toEqual([])
})

describe('each mistake is told with file, line, what and how to mend', () => {
  test.each([
    ...head,
    ...words,
    ...text,
    ...letters,
    ...parts,
    ...references,
    ...reading,
    ...pages,
    ...data,
    ...yaml,
  ])('$name', ({ make, told }) => {
    const files = baseFiles()
    make(files)
    expect(problemsOf(files)).toContainEqual(expect.stringContaining(told))
  })
})

test('of a file whose accents are damaged nothing else is told', () => {
  const files = baseFiles()
  for (const path of ['articles/es/scan.mdx', 'ui/es.yaml']) {
    files.set(path, (files.get(path) ?? '').replaceAll(/[é¿á]|site/g, '\uFFFD'))
  }
  expect(problemsOf(files).map(line => line.replace(/:.*/, ''))).toEqual([
    'content/articles/es/scan.mdx',
    'content/ui/es.yaml',
  ])
})

test('a heading without its space is told in its own file only', () => {
  const files = baseFiles()
  files.set('articles/es/rest.mdx', (files.get('articles/es/rest.mdx') ?? '').replace('## P', '##P'))
  files.set('articles/en/scan.mdx', (files.get('articles/en/scan.mdx') ?? '').replace('rest#first', 'rest'))
  files.set('articles/es/scan.mdx', (files.get('articles/es/scan.mdx') ?? '').replace('rest#primero', 'rest'))
  expect(problemsOf(files)).toEqual([
    'content/articles/es/rest.mdx:16  error  There is no space after ##. Write "## Primero".',
  ])
})

test('a word of the glossary may have no other words', () => {
  const files = baseFiles()
  files.set(
    'glossary/scan.yaml',
    (files.get('glossary/scan.yaml') ?? '').replace(/also:[\s\S]*(?=meaning)/, ''),
  )
  expect(problemsOf(files)).toEqual([])
})

describe('a cause hides what follows from it', () => {
  test.each([
    [
      'articles/es/scan.mdx',
      '',
      '1  error  The file is empty. Write it, or go back to the last saved version.',
    ],
    ['sources.yaml', ' \n', '1  error  The file is empty. Write it, or go back to the last saved version.'],
  ])('%s: %j', (path, text, told) => {
    expect(problemsOf(baseFiles().set(path, text))).toEqual([`content/${path}:${told}`])
  })

  test('a page that is only a head', () => {
    const files = baseFiles()
    const [head] = /^---[\s\S]*---\n/.exec(files.get(es) ?? '') ?? ['']
    expect(problemsOf(files.set(es, head))).toEqual([
      `content/${es}:1  error  The page has no text below its head. Write it, or go back to the last saved version.`,
    ])
  })

  test('a page under another name', () => {
    const files = baseFiles()
    files.set('articles/en/rset.mdx', files.get('articles/en/rest.mdx') ?? '')
    files.delete('articles/en/rest.mdx')
    expect(problemsOf(files)).toEqual([
      'content/articles/en/rset.mdx:1  error  rset.mdx (English) and rest.mdx (Spanish) are probably one page. Give both the same name.',
    ])
  })
})

test.each([
  [en, 'Do not stop taking your pills on your own.'],
  [en, 'Ask if you should stop taking your blood thinner.'],
  [en, 'Ask your doctor before you change a medicine.'],
  [en, 'We do not tell you to stop, start or skip a medicine.'],
  [en, 'Talk with your doctor before you stop taking it.'],
  [es, 'Su médico le dirá si tiene que dejar de tomar la pastilla.'],
  [es, 'No deje de tomar sus pastillas sin hablar antes con su médico.'],
  [es, 'Pregunte si debe dejar de tomar una medicina.'],
])('%s may say: %s', (path, text) => {
  const files = baseFiles()
  append(text, path)(files)
  expect(problemsOf(files).filter(line => line.includes('a medicine.'))).toEqual([])
})

test('a picture with empty words is told once', () => {
  const files = baseFiles()
  change(en, 'alt="A knee"', 'alt=""')(files)
  expect(problemsOf(files)).toEqual([
    expect.stringContaining(
      ':44  error  The picture /images/a.png has no words for people who cannot see it.',
    ),
  ])
})
