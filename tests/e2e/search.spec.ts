import { expect, test } from 'playwright/test'
import { articles, system } from './support/pages.ts'

/** What people type, and the article that comes first. */
const first = {
  en: {
    MRI: 'mri',
    degenerative: 'common-findings',
    radiografia: 'x-ray',
    pregnent: 'pregnancy-and-breastfeeding',
  },
  es: { pacemaker: 'mri-and-metal', 'placa de pie 3 vistas': 'x-ray', resonansia: 'mri' },
} as const

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

  for (const [query, id] of Object.entries(first[locale])) {
    test(`${path} brings the page that "${query}" means first, in one list`, async ({ page }) => {
      await page.goto(path)
      await page.getByRole('searchbox').fill(query)
      const address = articles.find(article => article.id === id && article.locale === locale)?.path ?? ''
      await expect(page.locator('.entries a:visible').first()).toHaveAttribute('href', address)
      await expect(page.locator('.entries:visible')).toHaveCount(1)
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

/** A word of a paper, and the entry that comes first. */
const lists = {
  glossary: { typed: 'menisc', found: 'meniscus' },
  words: { typed: 'XR 3V WB foot', found: 'foot' },
}

for (const { path, id } of system.filter(({ id }) => id in lists)) {
  const { typed, found } = lists[id as keyof typeof lists]

  test(`${path} finds as one types, and has its groups back when nothing is typed`, async ({ page }) => {
    await page.goto(path)
    const entries = page.locator('.lexicon > :visible')
    const ids = () => entries.evaluateAll(elements => elements.map(element => element.id))
    const all = await ids()
    await page.getByRole('searchbox').fill(typed)
    await expect(entries.first()).toHaveAttribute('id', new RegExp(found))
    await expect(page.locator('[data-group]:visible')).toHaveCount(0)
    await page.getByRole('searchbox').fill('')
    expect(await ids()).toEqual(all)
    await expect(page.locator('[data-group]:visible').first()).toBeVisible()
  })
}

for (const { path } of system.filter(({ id }) => ['search', 'glossary', 'words'].includes(id))) {
  test(`${path} shows where to type, and its label on a narrow phone in whole words`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(path)
    const field = page.getByRole('searchbox')
    expect(
      await field.evaluate(input => Number.parseFloat(getComputedStyle(input).borderTopWidth)),
    ).toBeGreaterThanOrEqual(1)
    await field.fill('qqqq')
    const label = await page.locator('label[for=filter]').boundingBox()
    expect(label?.width).toBeGreaterThan(200)
    const status = await page.getByRole('status').boundingBox()
    const box = await field.boundingBox()
    expect(status?.y).toBeGreaterThanOrEqual((box?.y ?? 0) + (box?.height ?? 0))
  })
}
