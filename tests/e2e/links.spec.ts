import { expect, type Page, test } from 'playwright/test'
import { otherLocale } from '../../lib/locales.ts'
import { get, siteUrl } from './support/http.ts'
import { everyPage, pillars } from './support/pages.ts'

for (const { path, locale } of everyPage) {
  test(`the links of ${path} stay in its language, lead somewhere, and find their anchors`, async ({
    page,
  }) => {
    await page.goto(path)
    const links = await linksWithin(page, await siteUrl())
    expect(links.length).toBeGreaterThan(5)

    const other = otherLocale(locale)
    const astray = links.filter(link => link.locale !== (link.hreflang === other ? other : locale))
    expect(astray).toEqual([])

    const dead: string[] = []
    for (const { href, address, anchor } of links) {
      // The address that does not exist is where the missing page's own anchors are.
      const { status, ids } = await visit(address)
      if (status !== 200 && address !== path) dead.push(`${href} answers ${status}`)
      else if (anchor && !ids.has(anchor)) dead.push(`${href} has no such anchor`)
    }
    expect(dead).toEqual([])
  })
}

for (const { path, locale } of pillars) {
  test(`the main button of /${locale} leads to ${path}`, async ({ page }) => {
    await page.goto(`/${locale}`)
    await expect(page.locator('.hero .button').first()).toHaveAttribute('href', path)
  })
}

type Visit = { status: number; ids: Set<string> }
const visits = new Map<string, Promise<Visit>>()

function visit(address: string): Promise<Visit> {
  const known = visits.get(address)
  if (known) return known
  const fresh = get(address).then(({ status, body }) => {
    const ids = [...body.toString('utf8').matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? '')
    return { status, ids: new Set(ids) }
  })
  visits.set(address, fresh)
  return fresh
}

/** The links of the page that stay on the site, by its public name too. */
function linksWithin(page: Page, site: string) {
  return page.evaluate(site => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
    return links
      .filter(({ origin }) => origin === location.origin || origin === site)
      .map(link => ({
        href: link.getAttribute('href'),
        hreflang: link.hreflang,
        locale: link.pathname.split('/')[1],
        address: link.pathname + link.search,
        anchor: decodeURIComponent(link.hash.slice(1)),
      }))
  }, site)
}
