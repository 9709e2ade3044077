import { expect, test } from 'playwright/test'
import { sticksOut } from './support/overflow.ts'
import { everyPage } from './support/pages.ts'

for (const { path } of everyPage) {
  test(`${path} never scrolls sideways, at 320 and 1280 px and with text at 200 %`, async ({ page }) => {
    await page.goto(path)
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true
    })
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await sticksOut(page), `at ${width} px`).toEqual([])
    }
    // Only the text grows, as with a large text size in the browser: the root's font size, and all rem with it.
    // Layouts for wide screens stay where they are, which is harder on them than zooming the page.
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await sticksOut(page), `at ${width} px and 200 %`).toEqual([])
    }
  })
}
