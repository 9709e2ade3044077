import type { Page, Request } from 'playwright/test'

/** Notes what the page asks for and what it says to the console, from now on. */
export async function listen(page: Page): Promise<{ requests: Request[]; messages: string[] }> {
  const requests: Request[] = []
  const messages: string[] = []
  page.on('request', request => requests.push(request))
  page.on('pageerror', error => messages.push(`uncaught: ${error.message}`))
  page.on('console', message => {
    // The browser notes that a document answered 404 or 500; an error page must.
    const ownStatus = message.location().url === page.url() && /status of (404|500)/.test(message.text())
    if (!ownStatus) messages.push(`${message.type()}: ${message.text()}`)
  })
  // The policy may be broken without a word on the console.
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', event => {
      console.error(`policy: ${event.effectiveDirective} refuses ${event.blockedURI}`)
    })
  })
  return { requests, messages }
}
