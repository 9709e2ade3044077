import { expect, type Page, test } from 'playwright/test'
import { readInk } from './support/ink.ts'
import { articles, pages } from './support/pages.ts'
import { bare, joinSheets, notOnPaper, paperFoot, sheetsOf } from './support/paper.ts'

for (const { path } of articles) {
  test(`${path} on paper has every answer, its sources' addresses, the telephone and who reviewed it`, async ({
    page,
  }) => {
    await page.goto(path)
    const said = await saidOn(page)
    const sheets = await sheetsOf(page)
    expect(sheets.filter(sheet => !sheet.includes(paperFoot))).toEqual([])
    const paper = joinSheets(sheets)
    expect(notOnPaper(paper, said.answers)).toEqual([])
    expect(notOnPaper(paper, said.sources)).toEqual([])
    expect(said.review).not.toBe('')
    expect(paper).toContain(bare(said.review))
    expect(said.telephone).not.toBe('')
    expect(paper).toContain(bare(said.telephone))
    expect(notOnPaper(paper, said.definitions)).toEqual([])
  })
}

for (const { path } of pages) {
  test(`${path} prints dark on white, in a dark room too`, async ({ page }) => {
    await page.goto(path)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ media: 'print', colorScheme })
      // pale: text that is hard to read on paper; washed: surfaces that are not white.
      const onPaper = { paper: 'rgb(255, 255, 255)', text: 'rgb(0, 0, 0)', pale: [], washed: [] }
      expect(await readInk(page), `in ${colorScheme}`).toEqual(onPaper)
    }
  })
}

/** What must be on paper, from the page itself. */
function saidOn(page: Page) {
  return page.evaluate(() => {
    const texts = (selector: string) => {
      const found = [...document.querySelectorAll(selector)].flatMap(element => {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
        const nodes: Text[] = []
        while (walker.nextNode()) nodes.push(walker.currentNode as Text)
        return nodes.filter(node => !node.parentElement?.closest('.link-to-answer')).map(node => node.data)
      })
      return found.filter(text => /[\p{L}\p{N}]/u.test(text))
    }
    const sources = [...document.querySelectorAll<HTMLAnchorElement>('.source-list a')]
    return {
      answers: texts('.faq details'),
      definitions: texts('.definition > :is(b, p:not(.definition-actions))'),
      sources: sources.map(link => link.getAttribute('href') ?? ''),
      review: document.querySelector('.review strong')?.textContent ?? '',
      telephone: document.querySelector('a[href^="tel:+"].telephone')?.textContent ?? '',
    }
  })
}
