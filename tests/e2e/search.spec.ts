import { expect, test } from 'playwright/test'
import { articles, system } from './support/pages.ts'

/** Words of texts, with hyphens and single letters; the last one of each language stands only in a table. */
const inText = {
  en: ['MRI', 'knee', 'dye', 'x-ray', 'X-rays', "doctor's", 'osteopathic'],
  es: ['placa', 'TAC', 'eco', 'rodilla', 'rayos x', 'Rayos-X', 'osteopatica'],
} as const

for (const { path, locale } of system.filter(({ id }) => id === 'search')) {
  const count = articles.filter(article => article.locale === locale).length

  test(`${path} lists every article, and fewer as one types`, async ({ page }) => {
    await page.goto(path)
    const entries = page.locator('.entries li:visible')
    await expect(entries).toHaveCount(count)
    const title = (await entries.locator('a').first().textContent()) ?? ''
    await page.getByRole('searchbox').fill(title)
    await expect(entries.first()).toContainText(title)
    expect(await entries.count()).toBeLessThan(count)
    await expect(page.getByRole('status')).not.toBeEmpty()
    await page.getByRole('searchbox').fill('')
    await expect(entries).toHaveCount(count)
  })

  test(`${path} finds words without their accents and capitals`, async ({ page }) => {
    await page.goto(path)
    await page.getByRole('searchbox').fill(locale === 'es' ? 'QUE ES LA RADIOLOGIA' : 'WHAT IS RADIOLOGY')
    const found = await page.locator('.entries li:visible').allTextContents()
    expect(found.join()).toContain(locale === 'es' ? 'Qué es la radiología' : 'What is radiology')
  })

  for (const word of inText[locale]) {
    test(`${path} finds "${word}", which stands in a page and not in every one`, async ({ page }) => {
      await page.goto(path)
      await page.getByRole('searchbox').fill(word)
      const found = await page.locator('.entries li:visible').count()
      expect(found).toBeGreaterThan(0)
      expect(found).toBeLessThan(count)
    })
  }

  test(`${path} says so when nothing is found, and offers the telephone`, async ({ page }) => {
    await page.goto(path)
    const none = page.locator('[data-call]')
    await expect(none).toBeHidden()
    await page.getByRole('searchbox').fill('qqqq')
    await expect(page.locator('.entries li:visible')).toHaveCount(0)
    await expect(none).toBeVisible()
    await expect(page.getByRole('status')).not.toBeEmpty()
    await expect(none.locator('a[href^="tel:+"]')).toBeVisible()
  })

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false })

    test(`${path} lists every article, and shows no field that would do nothing`, async ({ page }) => {
      await page.goto(path)
      await expect(page.locator('.entries li:visible')).toHaveCount(count)
      await expect(page.locator('[data-filter]')).toBeHidden()
    })
  })
}
