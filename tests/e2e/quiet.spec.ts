import { expect, type Page, test } from 'playwright/test'
import { brotliSize } from './support/http.ts'
import { listen } from './support/listen.ts'
import { everyPage } from './support/pages.ts'

/** Bytes of all our modules on a page, as brotli. */
const scriptBudget = 2000

for (const { path } of everyPage) {
  test(`${path} asks only us, runs only our own small modules, and keeps quiet`, async ({
    page,
    context,
    baseURL,
  }) => {
    const heard = await listen(page)
    const answer = await page.goto(path)
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    await page.waitForLoadState('networkidle')

    const urls = heard.requests.map(request => new URL(request.url())).filter(url => url.protocol !== 'data:')
    expect(urls.map(({ origin }) => origin).filter(origin => origin !== baseURL)).toEqual([])

    const scripts = heard.requests.filter(request => request.resourceType() === 'script')
    const modules = [...new Set(scripts.map(request => new URL(request.url()).pathname))]
    expect(modules.filter(module => !module.startsWith('/scripts/'))).toEqual([])
    const sizes = await Promise.all(modules.map(brotliSize))
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(scriptBudget)

    expect(heard.messages).toEqual([])
    expect(await answer?.headerValue('set-cookie')).toBeNull()
    expect(await context.cookies()).toEqual([])
    expect(await runningScripts(page)).toEqual(modules)
    expect(await page.locator('[style], style').count()).toBe(0)
    const policy = await answer?.headerValue('content-security-policy')
    expect(policy).toMatch(/script-src 'self' 'inline-speculation-rules';/)
    expect(policy).not.toContain('unsafe-')
  })
}

/** The addresses of the page's scripts; one without an address, or that is no module, is quoted. */
function runningScripts(page: Page): Promise<string[]> {
  return page
    .locator('script')
    .evaluateAll((scripts: HTMLScriptElement[]) =>
      scripts
        .filter(({ type }) => !['application/ld+json', 'speculationrules'].includes(type))
        .map(script => (script.type === 'module' && script.getAttribute('src')) || script.outerHTML),
    )
}
