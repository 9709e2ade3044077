import { expect, test } from 'playwright/test'
import { siteUrl } from './support/http.ts'
import { pillars } from './support/pages.ts'

for (const { path } of pillars) {
  test(`${path} is sent on by plain links that carry its public address`, async ({ page }) => {
    await page.goto(path)
    const links = page.locator('.share a')
    const addresses = await links.evaluateAll(all => all.map(link => link.getAttribute('href') ?? ''))
    const hosts = addresses.map(address => new URL(address).host || 'mail')
    expect(hosts.toSorted()).toEqual(['mail', 'wa.me', 'www.facebook.com', 'x.com'])
    const address = encodeURIComponent((await siteUrl()) + path)
    expect(addresses.filter(href => !href.includes(address))).toEqual([])
  })

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false })

    test(`${path} shows no button to copy`, async ({ page }) => {
      await page.goto(path)
      await expect(page.locator('.share a').first()).toBeVisible()
      await expect(page.locator('button[data-copy]')).toBeHidden()
    })
  })

  test.describe('where copying is allowed', () => {
    test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

    test(`${path} copies its public address and says so`, async ({ page }) => {
      await page.goto(path)
      const button = page.locator('button[data-copy]')
      const before = await button.textContent()
      await button.click()
      await expect(button).not.toHaveText(before ?? '')
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe((await siteUrl()) + path)
    })
  })
}
