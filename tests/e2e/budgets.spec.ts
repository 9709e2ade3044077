import { expect, type Page, type Request, test } from 'playwright/test'
import { brotliSize } from './support/http.ts'
import { listen } from './support/listen.ts'
import { everyPage, pillars, type TestPage } from './support/pages.ts'

const kilobyte = 1000
const cssBudget = 9 * kilobyte
const pillarBudget = 11 * kilobyte

/** HTML and CSS of a page, by its kind: an article, or a list to look things up in. */
function budgetOf(page: TestPage): number {
  return (['glossary', 'search', 'words', 'evidence'].includes(page.id) ? 40 : 20) * kilobyte
}

for (const page of everyPage) {
  test(`${page.path} is light, and asks at most three times before fonts and pictures`, async ({
    page: tab,
  }) => {
    const { requests } = await listen(tab)
    await tab.goto(page.path)
    const types = await Promise.all(requests.map(typeOf))
    const first = types.filter(type => !/ (font|image)\//.test(type))
    expect(first.length, first.join('\n')).toBeLessThanOrEqual(3)

    const [html, css] = await Promise.all([brotliSize(page.path), cssSize(tab)])
    expect(css).toBeLessThanOrEqual(cssBudget)
    expect(html + css).toBeLessThanOrEqual(budgetOf(page))
    if (pillars.includes(page)) expect(html).toBeLessThanOrEqual(pillarBudget)
  })
}

test('the typeface is fetched with the page, not after its sheet', async ({ page }) => {
  const fonts: string[] = []
  page.on('requestfinished', request => {
    if (request.resourceType() === 'font') fonts.push(new URL(request.url()).pathname)
  })
  await page.goto('/en')
  await page.evaluate(() => document.fonts.ready)
  const preload = page.locator('link[rel=preload][as=font]')
  await expect(preload).toHaveCount(1)
  expect(new Set(fonts)).toEqual(new Set([await preload.getAttribute('href')]))
})

for (const { path } of pillars) {
  test(`${path} answers within its first sixty words and has at least ten questions`, async ({ page }) => {
    await page.goto(path)
    const answer = words(await page.locator('.short-answer').allInnerTexts())
    const title = words(await page.locator('h1').allInnerTexts())
    const first = words(await page.locator('main').allInnerTexts()).slice(0, title.length + 60)
    expect(answer.length).toBeGreaterThan(10)
    expect(first.join(' ')).toContain([...title, ...answer].join(' '))
    expect(await page.locator('.faq details').count()).toBeGreaterThanOrEqual(10)
  })
}

/** What was asked for and what came, such as `/icon.svg image/svg+xml`. */
async function typeOf(request: Request): Promise<string> {
  const response = await request.response()
  return `${new URL(request.url()).pathname} ${response?.headers()['content-type']}`
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
