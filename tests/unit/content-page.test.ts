import { createElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, test } from 'vitest'
import { createContent } from '../../lib/content/content.ts'
import type { Page } from '../../lib/content/index.ts'
import { createStore } from '../../lib/content/store.ts'
import { vocabularyNames } from '../../lib/content/vocabulary.ts'
import { baseFiles } from '../fixtures/content/base.ts'

/** The words of the vocabulary as elements of the same name, to see what each is given. */
const components = Object.fromEntries(
  vocabularyNames.map(name => [
    name,
    ({ children, ...attributes }: { children?: ReactNode }) =>
      createElement(`x-${name}`, attributes, children),
  ]),
)

async function pageWith(body: string): Promise<{ page: Page; html: string }> {
  const files = baseFiles()
  files.set('articles/en/scan.mdx', `${files.get('articles/en/scan.mdx')}\n${body}\n`)
  // Lenient: what the change breaks elsewhere does not matter here.
  const { getPage } = createContent(
    async () => ({ ...(await createStore(true, async () => files)()), errors: [] }),
    true,
  )
  const page = await getPage('en', 'scan')
  if (!page) throw new Error('no page')
  return { page, html: renderToStaticMarkup(createElement(page.Content, { components })) }
}

describe('a page', () => {
  let page: Page
  let html: string
  beforeAll(async () => {
    ;({ page, html } = await pageWith(''))
  })

  test('knows its addresses in every language', () => {
    expect(page.path).toBe('/en/scan')
    expect(page.paths).toEqual({ en: '/en/scan', es: '/es/estudio' })
  })

  test('lists its headings, words and sources', () => {
    expect(page.contents).toEqual([{ id: 'what-it-is', text: 'What it is', depth: 2, line: 26 }])
    expect(page.terms).toEqual([
      {
        id: 'scan',
        term: { text: 'scan', foreign: false },
        also: [{ text: 'test', foreign: false }],
        meaning: 'A picture of the body.',
      },
    ])
    expect(page.sources).toMatchObject([{ id: 'book', number: 1, title: 'A book' }])
  })

  test('counts its minutes, of two hundred words each', async () => {
    expect(page.minutes).toBe(1)
    const longer = await pageWith(`${'Word. '.repeat(156)}`)
    expect(longer.page.minutes).toBe(1)
    const long = await pageWith(`${'Word. '.repeat(157)}`)
    expect(long.page.minutes).toBe(2)
  })

  test('knows how hard it is to read', () => {
    expect(page.readingLevel).toMatchObject({ scale: 'flesch-kincaid-grade', sentences: 8 })
  })

  test('does not offer itself to read next', () => {
    expect(page.related.map(({ id }) => id)).toEqual(['rest'])
  })

  test('resolves links within the guide and describes those that leave it', () => {
    expect(html).toContain('<a href="/en/rest#first">the rest</a>')
    expect(html).toContain('<a href="https://example.org/book" hrefLang="en">the book</a>')
  })

  test('gives a question its id and a citation its number', () => {
    expect(html).toContain('<x-Question question="Does it hurt?" id="does-it-hurt">')
    expect(html).toContain('<x-Cite id="book" number="1"></x-Cite>')
  })

  test('has no style attribute, which the policy of the site forbids', () => {
    expect(html).not.toContain('style=')
  })
})

test('a table in Compare has a heading to every row and column, and their words in each cell', async () => {
  const { html } = await pageWith('')
  const table = /<table.*<\/table>/.exec(html)?.[0]
  expect(table).toBe(
    '<table><thead><tr><th scope="col">Test</th>' +
      '<th scope="col" data-mark="imaging">Picture</th>' +
      '<th scope="col" data-mark="radiology">Reading</th></tr></thead>' +
      '<tbody><tr><th scope="row">X-ray</th>' +
      '<td data-label="Picture" data-mark="imaging">fast</td>' +
      '<td data-label="Reading" data-mark="radiology">slow</td></tr></tbody></table>',
  )
})

describe('ids', () => {
  test('headings and questions never share one', async () => {
    const { html } = await pageWith('## Does it hurt?\n\n### Does it hurt?')
    const ids = [...html.matchAll(/<(?:h\d|x-Question)[^>]* id="([^"]*)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toContain('does-it-hurt-1')
  })

  test('an id that the author wrote stays, wherever it stands', async () => {
    const { page, html } = await pageWith(
      '## Pain\n\n<Faq>\n\n<Question question="Is there pain?" id="pain">\n\nNo.\n\n</Question>\n\n</Faq>',
    )
    expect(html).toContain('<x-Question question="Is there pain?" id="pain">')
    expect(page.contents.map(({ id }) => id)).toEqual(['what-it-is', 'pain-1'])
  })

  test('those of the page around the text stay free', async () => {
    const { page } = await pageWith('## Sources')
    expect(page.contents.at(-1)?.id).toBe('sources-1')
  })

  test('letters with accents stay', async () => {
    const { page } = await pageWith('## ¿Duele a los niños?')
    expect(page.contents.at(-1)?.id).toBe('duele-a-los-niños')
  })
})

test('sources are numbered in the order of first citation', async () => {
  const { html } = await pageWith('A. <Cite id="other" /> B. <Cite id="book" /> C. <Cite id="other" />')
  const numbers = [...html.matchAll(/<x-Cite id="(\w+)" number="(\d)">/g)].map(
    ([, id, number]) => `${id} ${number}`,
  )
  expect(numbers).toEqual(['book 1', 'other 2', 'book 1', 'other 2'])
})

test('a citation stands close to its fact, and two in a row are two numbers', async () => {
  const { html } = await pageWith(
    'A. <Cite id="book" /> <Cite id="other" /><Cite id="book" /> B. <Cite id="other" />',
  )
  const text = html.replace(/<x-Cite id="\w+" number="(\d)"><\/x-Cite>/g, '[$1]')
  expect(text).toContain('<p>A.[1]\u00a0[2]\u00a0[1] B.[2]</p>')
})

test('a figure and its source do not run into one number', async () => {
  const { html } = await pageWith('About 37 <Cite id="book" /> and 4. <Cite id="book" />')
  expect(html.replace(/<x-Cite[^>]*><\/x-Cite>/g, '[1]')).toContain('<p>About 37\u202f[1] and 4.[1]</p>')
})

test('the full stop after an explained word stays on its line, however often the page is asked for', async () => {
  const files = baseFiles()
  files.set(
    'articles/en/scan.mdx',
    `${files.get('articles/en/scan.mdx')}\nA <Term id="scan">scan</Term>. B.\n`,
  )
  const { getPage } = createContent(
    createStore(false, async () => files),
    true,
  )
  for (let time = 1; time <= 2; time++) {
    const page = await getPage('en', 'scan')
    const html = page && renderToStaticMarkup(createElement(page.Content, { components }))
    expect(html).toContain('<p>A <span class="keep"><x-Term id="scan">scan</x-Term>.</span> B.</p>')
  }
})
