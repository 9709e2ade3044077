import { expect, type Page, test } from 'playwright/test'
import { tabTo } from './support/keyboard.ts'
import { listen } from './support/listen.ts'
import { pillars } from './support/pages.ts'

for (const { path } of pillars) {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(`the questions of ${path}${javaScriptEnabled ? '' : ' without JavaScript'}`, () => {
      test.use({ javaScriptEnabled })

      test('are closed at first, open with Enter and close again', async ({ page }) => {
        await page.goto(path)
        const question = page.locator('.faq details').first()
        const answer = question.locator('.answer')
        await expect(answer).toBeHidden()
        await tabTo(page, question.locator('summary'))
        await page.keyboard.press('Enter')
        await expect(answer).toBeVisible()
        await page.keyboard.press('Enter')
        await expect(answer).toBeHidden()
      })

      test('open one beside the other, so that answers can be compared', async ({ page }) => {
        await page.goto(path)
        const questions = page.locator('.faq summary')
        await questions.nth(0).press('Enter')
        await questions.nth(1).press('Space')
        await expect(page.locator('.faq details[open]')).toHaveCount(2)
      })

      test('each open by their own address, in view', async ({ page }) => {
        await page.goto(path)
        for (const id of await answerIds(page)) {
          await test.step(id, async () => {
            await page.goto('about:blank')
            await page.goto(`${path}#${encodeURIComponent(id)}`)
            const answer = page.locator(`[id="${id}"]`)
            await expect(answer).toBeVisible()
            await expect(answer).toBeInViewport()
            await expect(page.locator('.faq details[open]')).toHaveCount(1)
          })
        }
      })

      test('hand on their address by a link in the answer', async ({ page }) => {
        await page.goto(path)
        const [id = ''] = await answerIds(page)
        await page.locator('.faq summary').first().press('Enter')
        await page.locator('.faq .link-to-answer').first().press('Enter')
        await expect(page).toHaveURL(`${path}#${encodeURIComponent(id)}`)
      })
    })
  }
}

test('an address with a broken end harms nothing: the list of contents still follows the reader', async ({
  page,
}) => {
  const [pillar] = pillars
  const { messages } = await listen(page)
  await page.goto(`${pillar?.path}#%`)
  const link = page.locator('.toc-wide a').last()
  const heading = page.locator(`[id="${(await link.getAttribute('href'))?.slice(1)}"]`)
  await heading.evaluate(element => element.scrollIntoView())
  await expect(link).toHaveAttribute('aria-current', 'true')
  expect(messages).toEqual([])
})

function answerIds(page: Page): Promise<string[]> {
  return page.locator('.faq .answer').evaluateAll(answers => answers.map(({ id }) => id))
}
