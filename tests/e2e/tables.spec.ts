import { expect, type Page, test } from 'playwright/test'
import { getText } from './support/http.ts'
import { pages } from './support/pages.ts'

test('tables stay tables to screen readers where their rows are stacked', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 })
  let tables = 0
  for (const { path } of pages) {
    if (!(await getText(path)).includes('<table')) continue
    await page.goto(path)
    const written = await rolesWritten(page)
    expect(await rolesSpoken(page, Object.keys(written)), path).toEqual(written)
    tables += written.table
  }
  expect(tables).toBeGreaterThan(2)
})

/** How many parts of tables the page has, by the role that each should have. */
function rolesWritten(page: Page) {
  return page.evaluate(() => {
    const count = (selector: string) => document.querySelectorAll(selector).length
    return {
      table: count('table'),
      row: count('tr'),
      columnheader: count('th[scope=col]'),
      rowheader: count('th[scope=row]'),
      cell: count('td'),
    }
  })
}

/** How often each role stands in the tree that the browser gives to screen readers. */
async function rolesSpoken(page: Page, roles: readonly string[]): Promise<Record<string, number>> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  const spoken = nodes.filter(({ ignored }) => !ignored).map(({ role }) => role?.value)
  return Object.fromEntries(roles.map(role => [role, spoken.filter(value => value === role).length]))
}
