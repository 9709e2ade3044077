import { expect, type Page, test } from 'playwright/test'
import { systemPath, thanksPath } from '../../lib/addresses.ts'
import { type Locale, locales } from '../../lib/locales.ts'
import { violations } from './support/axe.ts'
import { listen } from './support/listen.ts'
import { saidOn } from './support/words.ts'

const needle = 'NEEDLE-7f3a'

/** A telephone number that no other test sends. */
const newPhone = () =>
  `305 ${200 + Math.floor(Math.random() * 700)} ${1000 + Math.floor(Math.random() * 9000)}`

const reference = (page: Page) => new URL(page.url()).searchParams.get('ref')

for (const script of [true, false])
  for (const locale of locales) {
    test.describe(`the form in ${locale}, ${script ? 'with' : 'without'} JavaScript`, () => {
      test.use({ javaScriptEnabled: script })
      const form = systemPath(locale, 'contact')

      test('is filled in, corrected and thanked for', async ({ page, context }) => {
        const { requests, messages } = await listen(page)
        await page.goto(`${form}?from=imaging-team`)
        await page.fill('#name', 'María José Ñáñez')
        await page.fill('#phone', '305 55')
        await page.fill('#message', `${needle} “resonancia” <b>&amp; 漢字 🦴`)
        await page.check('[name=contactTime][value=evening]')
        await page.click('#contact-request [type=submit]')

        await expect(page.locator('html')).toHaveAttribute('lang', locale)
        await expect(page.locator('.notice')).toBeFocused()
        await expect(page.locator('#name')).toHaveValue('María José Ñáñez')
        await expect(page.locator('#message')).toHaveValue(`${needle} “resonancia” <b>&amp; 漢字 🦴`)
        await expect(page.locator('[name=contactTime][value=evening]')).toBeChecked()
        await expect(page.locator('#phone')).toHaveAttribute('aria-describedby', 'phone-hint phone-error')
        await page.locator('.notice a').first().click()
        await expect(page.locator('#phone')).toBeInViewport()
        if (script) expect(await violations(page)).toEqual([])

        await page.fill('#phone', newPhone())
        await page.click('#contact-request [type=submit]')
        await expect(page).toHaveURL(new RegExp(`${thanksPath(locale)}\\?ref=`))
        await expect(page.locator('.reference')).toHaveText(reference(page) ?? '')
        if (script) expect(await violations(page)).toEqual([])

        const addresses = requests.map(request => request.url())
        expect(addresses.filter(address => address.includes('NEEDLE'))).toEqual([])
        expect(new Set(addresses.map(address => new URL(address).host)).size).toBe(1)
        expect(messages.filter(message => !/status of 422/.test(message))).toEqual([])
        expect(await context.cookies()).toEqual([])
      })

      test('sent twice is one request; sent again with a correction, a second one', async ({ page }) => {
        const phone = newPhone()
        const send = async (message: string) => {
          await page.goto(form)
          await page.fill('#name', 'Ana')
          await page.fill('#phone', phone)
          await page.fill('#message', message)
          await page.click('#contact-request [type=submit]')
          await expect(page).toHaveURL(/ref=/)
          return reference(page)
        }
        const first = await send('rodilla')
        expect(await send('Rodilla ')).toBe(first)
        expect(await send('rodilla derecha')).not.toBe(first)
      })
    })
  }

test('a hurried double click sends one request', async ({ page }) => {
  const answers: string[] = []
  page.on('response', response => {
    const { location } = response.headers()
    if (response.url().endsWith('/api/requests') && location) answers.push(location)
  })
  await page.goto('/en/contact')
  await page.fill('#name', 'Ana')
  await page.fill('#phone', newPhone())
  await page.dblclick('#contact-request [type=submit]')
  await expect(page).toHaveURL(/ref=/)
  expect(new Set(answers).size).toBe(1)
})

test('an empty form comes back with all that is missing, in the words of the page, and what was typed', async ({
  page,
}) => {
  await page.goto('/es/contacto')
  await page.fill('#message', 'Una orden para la rodilla')
  await page.click('#contact-request [type=submit]')
  await expect(page.locator('.notice a')).toHaveText([/^Escriba su nombre/, /^Escriba un número/])
  await expect(page.locator('#message')).toHaveValue('Una orden para la rodilla')
})

test('the call in an article leads to the form and says which article it was', async ({ page }) => {
  await page.goto('/es/equipo-de-imagenes')
  await page.locator('.closing-call a.button').click()
  await expect(page).toHaveURL('/es/contacto?from=imaging-team')
})

test('the answer in Spanish holds no English sentence', async ({ request, page }) => {
  const english = /(?<!\p{L})(the|and|of|with|your|you|this|that|what|please|write)(?!\p{L})/iu
  const answer = await request.post('/api/requests?page=es', { form: { name: '', phone: '1', email: 'x' } })
  expect(answer.status()).toBe(422)
  await page.setContent(await answer.text())
  expect((await saidOn(page)).filter(({ text }) => english.test(text))).toEqual([])
})

test('no address of the form answers a visitor who comes by itself', async ({ request }) => {
  for (const locale of locales) {
    expect((await request.get(`/${locale}/answer`)).status()).toBe(404)
    expect((await request.get(`/${locale}/answer`, { headers: { 'x-answer-state': 'e30=' } })).status()).toBe(
      404,
    )
    expect((await request.get(thanksPath(locale))).status()).toBe(404)
    expect((await request.get(`${thanksPath(locale)}?ref=K7M-4QX-2P9`)).status()).toBe(404)
  }
  const back = await request.get('/api/requests', { headers: { 'accept-language': 'es' }, maxRedirects: 0 })
  expect([back.status(), back.headers().location]).toEqual([303, '/es/contacto'])
})

const languageOf = (html: string): Locale => (html.includes('<html lang="es"') ? 'es' : 'en')

test('what is not our form is refused in words, and nothing of it is kept', async ({ request }) => {
  const refused: [Record<string, string>, number][] = [
    [{ origin: 'https://elsewhere.example' }, 403],
    [{ 'content-type': 'application/json' }, 415],
    [{ 'content-type': 'multipart/form-data; boundary=x' }, 415],
    [{ 'sec-fetch-site': 'cross-site' }, 403],
  ]
  for (const [headers, status] of refused) {
    const answer = await request.post('/api/requests?page=es', {
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      data: 'name=Ana&phone=3055550142',
    })
    const html = await answer.text()
    expect([answer.status(), languageOf(html), html.includes('746-8060')]).toEqual([status, 'es', true])
  }
})
