import { describe, expect, it } from 'vitest'
import { pageMetadata } from '../../lib/seo/metadata.ts'
import { sitemapEntries, sitemapXml } from '../../lib/seo/sitemap.ts'

const clinic = { name: 'A clinic' }
const page = { locale: 'es', clinic, title: '¿Qué es?', description: 'Una página.' } as const

describe('the head of a page', () => {
  it('says where the page stands in each language, with the English twin for all others', () => {
    const { alternates } = pageMetadata({ ...page, paths: { en: '/en/what', es: '/es/que' } })
    expect(alternates).toEqual({
      canonical: 'http://localhost:3000/es/que',
      languages: {
        en: 'http://localhost:3000/en/what',
        es: 'http://localhost:3000/es/que',
        'x-default': 'http://localhost:3000/en/what',
      },
    })
  })

  it('sends visitors without a language from the homes to /', () => {
    const { alternates } = pageMetadata({ ...page, paths: { en: '/en', es: '/es' } })
    expect(alternates?.languages).toMatchObject({ 'x-default': 'http://localhost:3000/' })
  })

  it('names the clinic after the title, once', () => {
    const paths = { en: '/en/what', es: '/es/que' }
    expect(pageMetadata({ ...page, paths }).title).toBe('¿Qué es? | A clinic')
    expect(pageMetadata({ ...page, paths, title: 'A clinic guide' }).title).toBe('A clinic guide')
  })

  it('keeps error pages out of search engines', () => {
    const head = pageMetadata({ ...page, paths: { en: '/en/404', es: '/es/404' }, indexed: false })
    expect(head.robots).toEqual({ index: false })
    expect(head.alternates).toBeUndefined()
  })
})

describe('the sitemap', () => {
  const entries = sitemapEntries([{ path: '/en/what', updated: '2026-11-23' }])

  it('lists articles and pages made by code, not the error pages', () => {
    const paths = entries.map(({ path }) => path)
    expect(paths).toEqual(expect.arrayContaining(['/en', '/es', '/en/glossary', '/es/glosario', '/en/what']))
    expect(paths.filter(path => /404|500/.test(path))).toEqual([])
  })

  it('writes loc before lastmod, as the schema of sitemaps demands', () => {
    expect(sitemapXml(entries, 'https://example.org')).toContain(
      '<url><loc>https://example.org/en/what</loc><lastmod>2026-11-23T00:00:00Z</lastmod></url>',
    )
  })
})
