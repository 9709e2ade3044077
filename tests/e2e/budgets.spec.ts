import { expect, type Page, test } from 'playwright/test'
import { brotliSize } from './support/http.ts'
import { listen } from './support/listen.ts'
import { articles, everyPage, pillars, system } from './support/pages.ts'

const kilobyte = 1024
const budgets = { pillar: 11, css: 9, article: 20, list: 40 }
/** Pages that are lists to look things up in. */
const lists = ['glossary', 'search']

for (const { path } of everyPage) {
  test(`${path} asks at most three times before fonts and pictures, with at most ${budgets.css} KB of CSS`, async ({
    page,
  }) => {
    const { requests } = await listen(page)
    await page.goto(path, { waitUntil: 'networkidle' })
    const first = requests.filter(request => !['font', 'image'].includes(request.resourceType()))
    expect(
      first.map(request => request.url()).length,
      first.map(request => request.url()).join('\n'),
    ).toBeLessThanOrEqual(3)
    expect(await cssSize(page)).toBeLessThanOrEqual(budgets.css * kilobyte)
  })
}

for (const { path } of articles) {
  test(`${path} is at most ${budgets.article} KB with its CSS`, async ({ page }) => {
    await page.goto(path)
    expect((await brotliSize(path)) + (await cssSize(page))).toBeLessThanOrEqual(budgets.article * kilobyte)
  })
}

for (const { path } of system.filter(({ id }) => lists.includes(id))) {
  test(`${path} is at most ${budgets.list} KB with its CSS`, async ({ page }) => {
    await page.goto(path)
    expect((await brotliSize(path)) + (await cssSize(page))).toBeLessThanOrEqual(budgets.list * kilobyte)
  })
}

for (const { path } of pillars) {
  test(`${path} is at most ${budgets.pillar} KB of HTML`, async () => {
    expect(await brotliSize(path)).toBeLessThanOrEqual(budgets.pillar * kilobyte)
  })

  test(`${path} answers within its first sixty words and has ten questions`, async ({ page }) => {
    await page.goto(path)
    const answer = words(await page.locator('.short-answer').allInnerTexts())
    const title = words(await page.locator('h1').allInnerTexts())
    const first = words(await page.locator('main').allInnerTexts()).slice(0, title.length + 60)
    expect(answer.length).toBeGreaterThan(10)
    expect(first.join(' ')).toContain([...title, ...answer].join(' '))
    await expect(page.locator('.faq details')).toHaveCount(10)
  })
}

/** Bytes of all linked style sheets of the page that stands open. */
async function cssSize(page: Page): Promise<number> {
  const sheets = await page
    .locator('link[rel=stylesheet]')
    .evaluateAll(links => links.map(link => link.getAttribute('href') ?? ''))
  const sizes = await Promise.all(sheets.map(brotliSize))
  return sizes.reduce((sum, size) => sum + size, 0)
}

function words(texts: string[]): string[] {
  return texts
    .join(' ')
    .split(/\s+/)
    .filter(word => /[\p{L}\p{N}]/u.test(word))
}
