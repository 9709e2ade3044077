import { describe, expect, test } from 'vitest'
import { createContent } from '../../lib/content/content.ts'
import { createStore } from '../../lib/content/store.ts'
import { baseFiles } from '../fixtures/content/base.ts'

function open(files: Map<string, string>, development = false) {
  return createContent(
    createStore(development, async () => new Map(files)),
    development,
  )
}

/** Two mistakes on one page, none on the others. */
function brokenFiles(): Map<string, string> {
  const files = baseFiles()
  const text = files.get('articles/en/scan.mdx') ?? ''
  files.set(
    'articles/en/scan.mdx',
    text.replace('level="urgent"', 'level="soon"').replace('page:rest', 'page:nowhere'),
  )
  return files
}

describe('the door', () => {
  test('lists pages by category', async () => {
    const pages = await open(baseFiles()).listPages('es')
    expect(pages.map(({ path }) => path)).toEqual(['/es/estudio', '/es/resto'])
  })

  test('lists pages of a category by order, then by day, then by name', async () => {
    const files = baseFiles()
    const add = (id: string, head: string) => {
      for (const locale of ['en', 'es']) {
        const text = files.get(`articles/${locale}/rest.mdx`) ?? ''
        files.set(`articles/${locale}/${id}.mdx`, text.replace(/slug: .*/, `slug: ${id}\n${head}`))
      }
    }
    add('b', 'order: 2')
    add('c', 'order: 1')
    add('a', '')
    const pages = await open(files).listPages('en')
    expect(pages.map(({ id }) => id)).toEqual(['scan', 'c', 'b', 'a', 'rest'])
  })

  test('sorts the pages of a language once, and again when a file has changed', async () => {
    const files = baseFiles()
    const content = open(files, true)
    const pages = await content.listPages('en')
    expect(await content.listPages('en')).toBe(pages)
    expect(await content.listPages('es')).not.toBe(pages)
    files.delete('articles/en/rest.mdx')
    expect((await content.listPages('en')).map(({ id }) => id)).toEqual(['scan'])
  })

  test('gives the words of pages only to who searches them', async () => {
    const content = open(baseFiles())
    expect((await content.listPages('en'))[0]).not.toHaveProperty('words')
    const [scan] = await content.listSearchablePages('en')
    expect(scan?.words.split(' ')).toEqual(expect.arrayContaining(['x', 'ray', 'fast', 'hurt']))
  })

  test('gives words, exams and the clinic', async () => {
    const content = open(baseFiles())
    expect((await content.getUi('es')).site.title).toBe('word')
    expect((await content.getClinic()).name).toBe('OrthoMiami')
    expect(await content.listExams()).toMatchObject([{ id: 'x-ray', page: 'scan' }])
    expect(await content.listGlossary('es')).toMatchObject([
      { id: 'scan', term: { text: 'estudio', foreign: false } },
    ])
    expect((await content.listSources()).map(({ id }) => id)).toContain('book')
  })

  test('knows no page at another address', async () => {
    expect(await open(baseFiles()).getPage('en', 'nowhere')).toBeUndefined()
    expect(await open(baseFiles()).getPage('en', 'estudio')).toBeUndefined()
  })

  test('throws for a page that the site leads to and that is not there, and says what to do', async () => {
    expect(await open(baseFiles()).getPath('es', 'scan')).toBe('/es/estudio')
    const opened = open(baseFiles()).getPath('es', 'nowhere')
    await expect(opened).rejects.toThrow('content/articles/es/nowhere.mdx, which is not there. Give the file')
  })

  test('opens for nobody while the content has an error, and lists them all', async () => {
    const opened = open(brokenFiles()).listPages('en')
    await expect(opened).rejects.toThrow(/scan\.mdx:28 {2}error.*\n.*scan\.mdx:38 {2}error.*\n\n2 errors/)
  })
})

describe('in development', () => {
  test('a page with an error says which, and the others open', async () => {
    const content = open(brokenFiles(), true)
    await expect(content.getPage('en', 'scan')).rejects.toThrow('content/articles/en/scan.mdx:38')
    expect(await content.getPage('en', 'rest')).toMatchObject({ id: 'rest' })
    expect(await content.listPages('en')).toHaveLength(2)
    expect(await content.getPath('en', 'scan')).toBe('/en/scan')
  })

  test('a page whose head cannot be read says so at any unknown address', async () => {
    const files = baseFiles()
    files.set('articles/en/scan.mdx', '---\ntitle: "\n---\n\nThe text.\n')
    await expect(open(files, true).getPage('en', 'scan')).rejects.toThrow('content/articles/en/scan.mdx:2')
  })

  test('a change shows at once', async () => {
    const files = baseFiles()
    const content = open(files, true)
    expect((await content.getPage('en', 'rest'))?.head.title).toBe('The rest of what to know')
    files.set(
      'articles/en/rest.mdx',
      files.get('articles/en/rest.mdx')?.replace('what to know', 'what to ask') ?? '',
    )
    expect((await content.getPage('en', 'rest'))?.head.title).toBe('The rest of what to ask')
  })
})
