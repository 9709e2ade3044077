import { expect, type Page, test } from 'playwright/test'
import { siteUrl } from './support/http.ts'
import { errors, everyPage, pages } from './support/pages.ts'

for (const { id, locale, path, twin } of pages) {
  test(`${path} says its language, its address and its twin's`, async ({ page }) => {
    await page.goto(path)
    const site = await siteUrl()
    const head = await headOf(page)
    const [en, es] = locale === 'en' ? [path, twin] : [twin, path]
    expect(head).toMatchObject({ lang: locale, canonical: site + path, robots: null })
    expect(head.alternates).toEqual({
      en: site + en,
      es: site + es,
      'x-default': site + (id === 'home' ? '/' : en),
    })
    expect(head.h1).toHaveLength(1)
    expect(head.h1[0]).not.toBe('')
  })
}

for (const { locale, path, status } of errors) {
  test(`${path} answers ${status} in its language and asks not to be listed`, async ({ page }) => {
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(status)
    const head = await headOf(page)
    expect(head).toMatchObject({ lang: locale, canonical: null, alternates: {} })
    expect(head.robots).toContain('noindex')
    expect(head.h1).toHaveLength(1)
  })
}

test('no two pages share a title or a description', async ({ page }) => {
  // It opens every page of the site.
  test.slow()
  const heads = []
  for (const { path } of everyPage) {
    await page.goto(path, { waitUntil: 'domcontentloaded' })
    heads.push(await headOf(page))
  }
  for (const field of ['title', 'description'] as const) {
    const values = heads.map(head => head[field])
    expect(values.filter(value => !value)).toEqual([])
    expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([])
  }
})

/** What the page says of itself to machines. */
function headOf(page: Page) {
  return page.evaluate(() => {
    const attribute = (selector: string, name: string) =>
      document.querySelector(selector)?.getAttribute(name) ?? null
    const alternates = [...document.querySelectorAll<HTMLLinkElement>('link[rel=alternate][hreflang]')]
    return {
      lang: document.documentElement.lang,
      h1: [...document.querySelectorAll('h1')].map(({ textContent }) => textContent?.trim()),
      title: document.title,
      description: attribute('meta[name=description]', 'content'),
      robots: attribute('meta[name=robots]', 'content'),
      canonical: attribute('link[rel=canonical]', 'href'),
      alternates: Object.fromEntries(alternates.map(link => [link.hreflang, link.getAttribute('href')])),
    }
  })
}
