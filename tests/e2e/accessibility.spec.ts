import { expect, type Page, test } from 'playwright/test'
import { violations } from './support/axe.ts'
import { everyPage, pillars } from './support/pages.ts'

const schemes = ['light', 'dark'] as const
const widths = [320, 1280]

for (const { path, id } of everyPage) {
  test(`axe finds nothing on ${path}, with every answer open`, async ({ page }) => {
    // Hundreds of entries, four looks.
    test.slow(['glossary', 'words', 'evidence'].includes(id))
    await page.goto(path)
    // What is folded is not looked at. Closed, a fold has nothing that an open one has not.
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true
    })
    await layOutAll(page)
    await inEveryLook(page, async () => expect(await violations(page)).toEqual([]))
  })
}

for (const { path } of pillars) {
  test(`axe finds nothing in the menu and in a definition of ${path}`, async ({ page }) => {
    await page.goto(path)
    for (const popover of [page.locator('#menu'), page.locator('.definition').first()]) {
      await inEveryLook(page, async () => {
        await popover.evaluate((element: HTMLElement) => element.showPopover())
        expect(await violations(page)).toEqual([])
        await popover.evaluate((element: HTMLElement) => element.hidePopover())
      })
    }
  })
}

/**
 * Light and dark, on a phone and on a desk. The screen is as high as the page: else whatever lies half under
 * the bar at its foot counts as too small to hit, though one scrolls it free.
 */
async function inEveryLook(page: Page, look: () => Promise<void>): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 })
    await showWhole(page, width)
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme })
      await test.step(`${colorScheme}, ${width} px`, look)
    }
  }
}

/** What would be laid out only when it is near has its height from the start. */
async function layOutAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('* { content-visibility: visible !important }')
    document.adoptedStyleSheets.push(sheet)
  })
}

/** As high as the page. */
async function showWhole(page: Page, width: number): Promise<void> {
  const heightOf = () =>
    page.evaluate(async () => {
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame)
      return document.documentElement.scrollHeight
    })
  let height = 0
  for (let shown = await heightOf(); shown !== height; shown = await heightOf()) {
    height = shown
    await page.setViewportSize({ width, height })
  }
}
