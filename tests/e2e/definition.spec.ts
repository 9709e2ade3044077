import { expect, test } from 'playwright/test'
import { tabTo } from './support/keyboard.ts'
import { pillars } from './support/pages.ts'

for (const { path, locale } of pillars) {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(`a word of ${path}${javaScriptEnabled ? '' : ' without JavaScript'}`, () => {
      test.use({ javaScriptEnabled })

      test('is defined by Enter, closed by Escape, and has the focus again', async ({ page }) => {
        await page.goto(path)
        const word = page.locator('button.term').first()
        const definition = page.locator(`#${await word.getAttribute('popovertarget')}`)
        await expect(definition).toBeHidden()
        await tabTo(page, word)
        await page.keyboard.press('Enter')
        await expect(definition).toBeVisible()
        await expect(definition).toBeInViewport()
        await page.keyboard.press('Escape')
        await expect(definition).toBeHidden()
        await expect(word).toBeFocused()
      })

      test('leads on to its place in the glossary', async ({ page }) => {
        await page.goto(path)
        const word = page.locator('button.term').first()
        const definition = page.locator(`#${await word.getAttribute('popovertarget')}`)
        await word.press('Enter')
        await definition.getByRole('link').press('Enter')
        await expect(page).toHaveURL(new RegExp(`/${locale}/(glossary|glosario)#.+`))
        await expect(page.locator(':target')).toBeInViewport()
      })
    })
  }

  test(`every word of ${path} that can be pressed has its definition`, async ({ page }) => {
    await page.goto(path)
    const words = page.locator('button.term')
    expect(await words.count()).toBeGreaterThan(0)
    const targets = await words.evaluateAll(all => all.map(word => word.getAttribute('popovertarget')))
    for (const target of targets) await expect(page.locator(`[popover]#${target} p`).first()).not.toBeEmpty()
  })
}
