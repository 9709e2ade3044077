import { expect, test } from 'playwright/test'
import { localeNames, otherLocale } from '../../lib/locales.ts'
import { get } from './support/http.ts'
import { errors, pages } from './support/pages.ts'

for (const { path, twin, locale } of pages.filter(({ locale }) => locale === 'en')) {
  test(`from ${path} the language switch goes to ${twin} and back`, async ({ page }) => {
    const other = otherLocale(locale)
    await page.goto(path)
    await page.locator('header').getByRole('link', { name: localeNames[other], exact: true }).click()
    await expect(page).toHaveURL(twin)
    await expect(page.locator('html')).toHaveAttribute('lang', other)
    await page.locator('header').getByRole('link', { name: localeNames[locale], exact: true }).click()
    await expect(page).toHaveURL(path)
    await expect(page.locator('html')).toHaveAttribute('lang', locale)
  })
}

for (const { path, twin, locale } of errors) {
  test(`${path}, an error, offers the home of the other language`, async ({ page }) => {
    await page.goto(path)
    const name = localeNames[otherLocale(locale)]
    await page.locator('header').getByRole('link', { name, exact: true }).click()
    await expect(page).toHaveURL(twin)
  })
}

for (const [path, lang] of [
  ['/es/una/dos/tres', 'es'],
  ['/en/one/two/three', 'en'],
  ['/no-language', 'en'],
  ['/espanol', 'en'],
  ['/es/', 'es'],
] as const) {
  test(`${path} is answered in ${lang}`, async ({ page }) => {
    await page.goto(path)
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
  })
}

for (const [wish, home] of [
  ['es-US,es;q=0.9,en;q=0.8', '/es'],
  ['en-US,en;q=0.9,es;q=0.8', '/en'],
  ['fr,es;q=0.5,en;q=0.4', '/es'],
  ['fr', '/en'],
  ['', '/en'],
] as const) {
  test(`the front door sends who asks for "${wish}" to ${home}`, async () => {
    const { status, headers } = await get('/', wish ? { 'accept-language': wish } : {})
    expect(status).toBe(307)
    expect(new URL(headers.location ?? '', 'http://site').pathname).toBe(home)
    expect(headers.vary?.toLowerCase()).toContain('accept-language')
    expect(headers['cache-control'] ?? '').not.toContain('immutable')
  })
}

test.describe('a browser in Spanish', () => {
  test.use({ locale: 'es-US' })

  test('comes in to the Spanish home', async ({ page }) => {
    await page.goto('/')
    await expect(page).toHaveURL('/es')
  })
})
