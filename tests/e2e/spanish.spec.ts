import { expect, test } from 'playwright/test'
import { names } from './support/content.ts'
import { everyPage } from './support/pages.ts'
import { countWords, saidOn } from './support/words.ts'

const spanish = everyPage.filter(({ locale }) => locale === 'es')

/** Words that every English sentence has and no Spanish one. */
const englishWords =
  /(?<!\p{L})(the|and|of|with|your|you|for|is|are|was|this|that|these|from|our|what|when|how|why|which|not|can|may|will|about|page|call)(?!\p{L})/iu

for (const { path, id } of spanish) {
  test(`nothing on ${path} stands there as in English`, async ({ page }) => {
    await page.goto(path)
    const here = await saidOn(page)
    const english = everyPage.find(page => page.id === id && page.locale === 'en')
    await page.goto(english?.path ?? '')
    const there = new Set((await saidOn(page)).map(({ text }) => text))
    expect(here.length).toBeGreaterThan(20)
    const same = here.filter(({ text }) => there.has(text) && countWords(withoutNames(text)) >= 2)
    expect(same).toEqual([])
  })

  test(`no English word stands in the Spanish of ${path}`, async ({ page }) => {
    await page.goto(path)
    const english = (await saidOn(page)).filter(({ text }) => englishWords.test(withoutNames(text)))
    expect(english).toEqual([])
  })
}

test('the words that tell English find it', () => {
  expect(englishWords.test('Read the whole guide')).toBe(true)
  expect(englishWords.test('Lea toda la guía; es para todos')).toBe(false)
})

function withoutNames(text: string): string {
  return names.reduce((rest, name) => rest.replaceAll(name, ''), text)
}
