import axe from 'axe-core'
import type { Page } from 'playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe holds against the page as it stands now, one line each. */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(async runOnly => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run({ runOnly })
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(node => `${id} (${help}): ${node.html.slice(0, 200)} — ${node.failureSummary}`),
    )
  }, tags)
}
