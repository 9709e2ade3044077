import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { AboutPage } from '../../components/article/about-page.tsx'
import { Byline } from '../../components/article/byline.tsx'
import { type ArticleHead, articleSchema } from '../../lib/content/schema/article.ts'
import { siteIn } from './render.tsx'

const head = articleSchema.parse({
  title: 'What is a scan for people?',
  description: 'What a scan is, how it is made and read, and what you can do before it, in plain words.',
  slug: 'scan',
  category: 'basics',
  short: 'Scan',
  published: '2026-01-10',
  updated: '2026-02-10',
  changes: [{ on: '2026-02-10', what: 'We added the noise.' }],
  reviewed: null,
  reviewBy: '2027-02-10',
  answer: { lead: 'A scan is a picture.' },
  sources: [],
})

const reviewer = { name: 'A. Clinician, MD', role: { en: 'radiologist', es: 'radióloga' } }

function byline(changed: Partial<ArticleHead>, person?: typeof reviewer) {
  return renderToStaticMarkup(
    <Byline
      site={siteIn('es')}
      head={{ ...head, ...changed }}
      reviewer={person}
      minutes={3}
      translation="/en/scan"
      reviewPage="/es/como-escribimos"
      otherUi={{ otherLanguage: 'Read in English' }}
    />,
  )
}

test('a page that nobody has reviewed says so, and what that means', () => {
  const html = byline({})
  expect(html).toContain('Ningún profesional de la salud ha revisado todavía esta página.')
  expect(html).toContain('href="/es/como-escribimos"')
})

test('a page that was reviewed says by whom, in the words of its language, and when', () => {
  const html = byline({ reviewed: { by: 'clinician', on: '2026-02-11', note: 'Sin cambios.' } }, reviewer)
  expect(html).toContain('Revisada por A. Clinician, MD, radióloga, el 11 de febrero de 2026')
  expect(html).toContain('Sin cambios.')
  expect(html).not.toContain('Ningún profesional')
})

test('nothing shows as reviewed by somebody of whom nothing is known', () => {
  expect(byline({ reviewed: { by: 'nobody', on: '2026-02-11' } })).toContain('Ningún profesional')
})

test('the day of the last change leads to what changed', () => {
  expect(byline({})).toContain('<a href="#changes"><time dateTime="2026-02-10">')
  expect(byline({ changes: [] })).not.toContain('#changes')
})

test('a page tells at its end what changed, how easy it is to read, and when it is read again', () => {
  const about = (changes: ArticleHead['changes']) =>
    renderToStaticMarkup(<AboutPage site={siteIn('en')} head={{ ...head, changes }} level={2.6} />)
  expect(about(head.changes)).toContain(
    '<time dateTime="2026-02-10">Feb 10, 2026</time>: We added the noise.',
  )
  expect(about(head.changes)).not.toContain('Nothing since')
  expect(about([])).toContain('Nothing since it was first published.')
  expect(about([])).toContain('grade 3')
  expect(about([])).toContain('Feb 10, 2027')
})
