import { expect, test } from 'playwright/test'
import { tabTo } from './support/keyboard.ts'
import { pillars } from './support/pages.ts'

for (const { path } of pillars) {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(`the light box of ${path}${javaScriptEnabled ? '' : ' without JavaScript'}`, () => {
      test.use({ javaScriptEnabled })

      test('goes from as made to as read and back with the arrow keys', async ({ page }) => {
        await page.goto(path)
        const made = page.locator('.acts-text .layer-made')
        const read = page.locator('.acts-text .layer-read')
        await tabTo(page, page.locator('#as-made'))
        await expect(made).toBeVisible()
        await expect(read).toBeHidden()
        await page.keyboard.press('ArrowRight')
        await expect(page.locator('#as-read')).toBeChecked()
        await expect(read).toBeVisible()
        await expect(made).toBeHidden()
        await page.keyboard.press('ArrowLeft')
        await expect(made).toBeVisible()
      })
    })
  }

  test(`the switch of ${path} is named for screen readers`, async ({ page }) => {
    await page.goto(path)
    const group = page.getByRole('group').filter({ has: page.locator('#as-made') })
    await expect(group).not.toHaveAccessibleName('')
    for (const radio of await group.getByRole('radio').all()) await expect(radio).not.toHaveAccessibleName('')
  })
}
