import { readFileSync } from 'node:fs'
import { expect, type Page, test } from 'playwright/test'
import { get, getText, siteUrl } from './support/http.ts'
import { pages } from './support/pages.ts'

test('robots.txt lets everyone in and names the sitemap', async () => {
  const { status, headers } = await get('/robots.txt')
  expect(status).toBe(200)
  expect(headers['content-type']).toMatch(/^text\/plain/)
  expect(await siteUrl()).toMatch(/^https?:\/\/[^/]+$/)
  expect(await getText('/robots.txt')).not.toMatch(/^Disallow: \/$/m)
})

test('the sitemap lists every page of both languages, and each answers 200', async ({ page }) => {
  const { entries } = await readSitemap(page)
  const site = await siteUrl()
  const listed = entries.map(({ loc }) => loc)
  expect(listed.toSorted()).toEqual(pages.map(({ path }) => site + path).toSorted())
  const answers = await Promise.all(pages.map(async ({ path }) => [path, (await get(path)).status]))
  expect(answers.filter(([, status]) => status !== 200)).toEqual([])
})

test('the sitemap is written as sitemaps.org asks: loc, then lastmod with its time', async ({ page }) => {
  expect((await get('/sitemap.xml')).headers['content-type']).toMatch(/^application\/xml/)
  const { root, namespace, entries } = await readSitemap(page)
  expect([root, namespace]).toEqual(['urlset', 'http://www.sitemaps.org/schemas/sitemap/0.9'])
  for (const { tags, lastmod } of entries) {
    expect([['loc'], ['loc', 'lastmod']]).toContainEqual(tags)
    if (lastmod) expect(lastmod).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})$/)
  }
  expect(entries.filter(({ lastmod }) => lastmod && new Date(lastmod) > new Date())).toEqual([])
})

test('healthz answers with the build that runs, and is never kept', async () => {
  const { status, headers, body } = await get('/healthz')
  expect(status).toBe(200)
  expect(headers['content-type']).toMatch(/^application\/json/)
  expect(headers['cache-control']).toBe('no-store')
  expect(JSON.parse(body.toString('utf8'))).toMatchObject({
    build: readFileSync('.next/BUILD_ID', 'utf8').trim(),
  })
})

/** The sitemap as an XML parser sees it. */
async function readSitemap(page: Page) {
  return page.evaluate(
    xml => {
      const document = new DOMParser().parseFromString(xml, 'application/xml')
      const entries = [...document.documentElement.children].map(url => ({
        tags: [...url.children].map(({ tagName }) => tagName),
        loc: url.querySelector('loc')?.textContent ?? '',
        lastmod: url.querySelector('lastmod')?.textContent ?? undefined,
      }))
      const { localName: root, namespaceURI: namespace } = document.documentElement
      return { root, namespace, entries }
    },
    await getText('/sitemap.xml'),
  )
}
