import { Secret, TOTP } from 'otpauth'
import { test as base, expect } from 'playwright/test'
import { openSqlite } from '../../lib/contact/database/sqlite.ts'
import { insertAccount } from '../../lib/contact/staff/accounts.ts'
import { newDataDir, remove, type SiteProcess, startSite } from '../support/site-process.ts'
import { violations } from './support/axe.ts'
import { listen } from './support/listen.ts'

const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'
const needle = 'NEEDLE-staff'

/** A site of its own for each test: others must not meet its staff. */
const test = base.extend<{ site: SiteProcess }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the parameters
  site: async ({}, use) => {
    const dataDir = await newDataDir()
    const site = await startSite({ DATA_DIR: dataDir })
    await use(site)
    await site.end()
    await remove(dataDir)
  },
  baseURL: ({ site }, use) => use(site.origin),
})

/** The code that the app shows, some 30-second steps from now. */
const code = (steps = 0) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * 30_000 })

async function addStaff({ dataDir }: SiteProcess, name = 'maria'): Promise<void> {
  const database = openSqlite(dataDir)
  await database.transaction(() => insertAccount(name, secret, Date.now()))
  await database.close()
}

async function send(site: SiteProcess, message = needle): Promise<string> {
  const answer = await fetch(`${site.origin}/api/requests`, {
    method: 'POST',
    redirect: 'manual',
    headers: { referer: `${site.origin}/es/contacto?from=imaging-team` },
    body: new URLSearchParams({ name: 'José Núñez', phone: '(305) 555-0142', language: 'es', message }),
  })
  return new URL(answer.headers.get('location') ?? '', site.origin).searchParams.get('ref') ?? ''
}

const staffAddresses = (reference: string) => [
  '/staff',
  '/staff/sign-in',
  '/staff/session',
  '/staff/search',
  '/staff/requests',
  '/staff/requests?show=all',
  `/staff/requests/${reference}`,
  `/staff/requests/${reference}/change`,
]

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

async function walk(site: SiteProcess, reference: string, cookie = '') {
  const answers = staffAddresses(reference).flatMap(address =>
    methods.map(async method => {
      const body =
        method === 'GET' || method === 'HEAD' ? null : new URLSearchParams({ deed: 'done', query: 'a' })
      const headers = { origin: site.origin, cookie, rsc: method === 'HEAD' ? '' : '1' }
      const answer = await fetch(site.origin + address, { method, body, headers, redirect: 'manual' })
      return { address, method, status: answer.status, text: await answer.text() }
    }),
  )
  return Promise.all(answers)
}

test('nothing is there until someone is set up', async ({ site }) => {
  const answers = await walk(site, await send(site))
  expect(answers.filter(({ status }) => status !== 404)).toEqual([])
})

test('without a session no staff address gives data or takes a change', async ({ site, request }) => {
  const reference = await send(site)
  await addStaff(site)
  for (const cookie of ['', 'staff=', `staff=${'a'.repeat(43)}`, '__Host-staff=x']) {
    const answers = await walk(site, reference, cookie)
    expect(answers.filter(({ text }) => /NEEDLE|Núñez|555-?0142/.test(text))).toEqual([])
    const open = answers.filter(({ address, status }) => status === 200 && address !== '/staff/sign-in')
    expect(open).toEqual([])
  }
  const elsewhere = await request.post('/staff/session', {
    form: { deed: 'sign-in', name: 'maria', code: code() },
    headers: { origin: 'https://elsewhere.example' },
  })
  expect(elsewhere.status()).toBe(403)
})

test('staff sign in, find a request, call, note, mark it done, and leave', async ({
  site,
  page,
  context,
}) => {
  const reference = await send(site)
  await addStaff(site)
  const { messages } = await listen(page)
  await page.setViewportSize({ width: 360, height: 780 })
  await page.goto('/staff/requests')
  expect(await violations(page)).toEqual([])
  await page.fill('#name', 'Maria')
  await page.fill('#code', code())
  await page.click('main [type=submit]')
  await expect(page.locator('h1')).toHaveText('Requests')
  const [cookie] = await context.cookies()
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })

  await page.click('header [lang=es]')
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  expect(await violations(page)).toEqual([])
  await page.fill('#query', 'jose nunez 5550142')
  await page.press('#query', 'Enter')
  await expect(page.locator('.staff-list a')).toHaveCount(1)
  expect(page.url()).not.toContain('nunez')
  await page.click('.staff-list a')
  await expect(page.locator('main')).toContainText(needle)
  await expect(page.locator('.staff-phone')).toHaveAttribute('href', 'tel:+13055550142')
  expect(await violations(page)).toEqual([])

  await page.fill('#note', 'No contesta')
  await page.click('[value=note]')
  await expect(page.locator('.staff-notes')).toContainText('No contesta')
  await page.fill('#note', 'Cita el martes')
  await page.click('[value=done]')
  await expect(page.locator('[role=status]')).toHaveText('Nadie espera una llamada.')
  await page.goto('/staff/requests?show=done')
  await expect(page.locator('.staff-list a')).toHaveAttribute('href', `/staff/requests/${reference}`)
  await page.click('.staff-list a')
  await expect(page.locator('.staff-notes')).toContainText('Cita el martes')

  await page.click('[value=sign-out]')
  await page.goto(`/staff/requests/${reference}`)
  await expect(page).toHaveURL(`/staff/sign-in?to=${reference}`)
  const left = await fetch(`${site.origin}/staff/requests`, {
    headers: { cookie: `staff=${cookie?.value}` },
    redirect: 'manual',
  })
  expect(left.status).toBe(307)
  expect(messages).toEqual([])
})

test('a code works once; after five wrong ones the name is locked for this network', async ({
  site,
  request,
}) => {
  await addStaff(site)
  const signIn = async (typed: string) => {
    const answer = await request.post('/staff/session', {
      form: { deed: 'sign-in', name: 'maria', code: typed },
      headers: { origin: site.origin },
      maxRedirects: 0,
    })
    return answer.headers().location
  }
  const right = code()
  expect(await signIn(right)).toBe('/staff/requests')
  expect(await signIn(right)).toBe('/staff/sign-in?problem=refused')
  for (let tries = 2; tries <= 5; tries++)
    expect(await signIn('000000')).toBe('/staff/sign-in?problem=refused')
  expect(await signIn('000000')).toBe('/staff/sign-in?problem=locked')
  expect(await signIn(code(1))).toBe('/staff/sign-in?problem=locked')
})
