import { expect, test } from 'playwright/test'
import { brotliSize, get } from './support/http.ts'
import { listen } from './support/listen.ts'
import { everyPage } from './support/pages.ts'

const scriptBudget = 2048

for (const { path } of everyPage) {
  test(`${path} runs only our own small modules and keeps quiet`, async ({ page, context, baseURL }) => {
    const heard = await listen(page)
    await page.goto(path, { waitUntil: 'networkidle' })
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
    expect(await context.cookies()).toEqual([])
  })

  test(`${path} is written without inline style, inline script or cookie`, async ({ page }) => {
    const { headers } = await get(path)
    expect(headers['set-cookie']).toBeUndefined()
    expect(headers['content-security-policy']).toMatch(/script-src 'self'[^;]*;/)
    expect(headers['content-security-policy']).not.toMatch(/unsafe-(inline|eval)/)

    await page.goto(path)
    expect(await page.locator('[style], style').count()).toBe(0)
    const running = await page
      .locator('script')
      .evaluateAll(scripts =>
        scripts
          .filter(
            script =>
              !['application/ld+json', 'speculationrules'].includes(script.getAttribute('type') ?? ''),
          )
          .map(script => ({ type: script.getAttribute('type'), src: script.getAttribute('src') })),
      )
    const foreign = running.filter(({ type, src }) => type !== 'module' || !src?.startsWith('/scripts/'))
    expect(foreign).toEqual([])
  })
}
