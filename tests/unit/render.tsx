import { readFileSync } from 'node:fs'
import { compile, run } from '@mdx-js/mdx'
import { MDXProvider, useMDXComponents } from '@mdx-js/react'
import * as runtime from 'react/jsx-runtime'
import { renderToStaticMarkup } from 'react-dom/server'
import { parse } from 'yaml'
import type { ExamEntry } from '../../components/figures/exam-entry.ts'
import { vocabulary } from '../../components/mdx.tsx'
import type { Site } from '../../components/site.ts'
import { plugins } from '../../lib/content/mdx.ts'
import { prepareTree } from '../../lib/content/prepare-tree.ts'
import { uiSchema } from '../../lib/content/schema/ui.ts'
import type { Locale } from '../../lib/locales.ts'

/** An author's text as HTML, rendered as an editor's preview would: outside server components, words by context. */
export async function render(text: string, locale: Locale = 'en'): Promise<string> {
  const code = await compile(text, {
    outputFormat: 'function-body',
    providerImportSource: '@mdx-js/react',
    ...plugins,
    remarkPlugins: [...plugins.remarkPlugins, () => prepareTree],
  })
  const { default: Content } = await run(String(code), { ...runtime, useMDXComponents })
  return renderToStaticMarkup(
    <MDXProvider components={wordsIn(locale)}>
      <Content />
    </MDXProvider>,
  )
}

/** The authors' words, bound to a page named `a-page`. */
export function wordsIn(locale: Locale) {
  return vocabulary({ site: siteIn(locale), exams: [exam], background: 3, from: 'a-page' })
}

/** The interface's own words, so that a test need not repeat them. */
export function uiIn(locale: Locale) {
  return uiSchema.parse(parse(readFileSync(`content/ui/${locale}.yaml`, 'utf8')))
}

export function siteIn(locale: Locale): Site {
  return {
    locale,
    ui: uiIn(locale),
    clinic: {
      name: 'A clinic',
      phone: { display: '(305) 555-0100', number: '+13055550100' },
      address: null,
      hours: null,
    },
    paths: {
      home: '/x',
      search: '/x/find',
      glossary: '/x/glossary',
      words: '/x/words',
      evidence: '/x/evidence',
      contact: '/x/contact',
    },
    about: [],
  }
}

const exam: ExamEntry = {
  id: 'mri',
  letters: 'MR',
  name: 'MRI',
  also: [],
  summary: 'A magnet makes the picture.',
  radiation: false,
  radiationNote: 'No radiation',
  minutes: null,
  onHome: true,
  doses: [{ part: 'A part', dose: 0.1, most: 0.1, equals: { count: 12, unit: 'days' } }],
  visit: undefined,
  sources: [],
  page: 'what-is-diagnostic-imaging',
  path: '/x/mri',
}
