import { expect, type Page, test } from 'playwright/test'
import { everyPage } from './support/pages.ts'

test('the telephone number never breaks over two lines on a narrow phone', async ({ page }) => {
  // It opens every page of the site.
  test.slow()
  await page.setViewportSize({ width: 320, height: 800 })
  const broken: string[] = []
  for (const { path } of everyPage) {
    await page.goto(path)
    const numbers = await numbersOn(page)
    expect(numbers.length, path).toBeGreaterThan(0)
    broken.push(...numbers.filter(({ lines }) => lines !== 1).map(({ text }) => `${path}: ${text}`))
  }
  expect(broken).toEqual([])
})

test('the large number fits a narrow phone with text at 200 %', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 })
  await page.goto('/en/contact')
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
  const box = await page.locator('.telephone').first().boundingBox()
  expect(box && box.x + box.width).toBeLessThanOrEqual(320)
})

/** The links that show the number, and over how many lines it runs in each. */
function numbersOn(page: Page) {
  return page.locator('a[href^="tel:+"]').evaluateAll(links =>
    links
      .filter(link => link.checkVisibility() && /\d/.test(link.textContent ?? ''))
      .map(link => {
        const walker = document.createTreeWalker(link, NodeFilter.SHOW_TEXT)
        let node = walker.nextNode()
        while (node && !node.textContent?.includes('(')) node = walker.nextNode()
        if (!node) return { text: link.textContent, lines: 0 }
        const range = document.createRange()
        range.setStart(node, node.textContent?.indexOf('(') ?? 0)
        range.setEnd(node, node.textContent?.length ?? 0)
        return { text: link.textContent, lines: range.getClientRects().length }
      }),
  )
}
