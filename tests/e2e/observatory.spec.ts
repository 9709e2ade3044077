import { expect, test } from 'playwright/test'
import { requestsPath } from '../../lib/addresses.ts'
import { openSqlite } from '../../lib/contact/database/sqlite.ts'
import { insertAccount } from '../../lib/contact/staff/accounts.ts'
import { newDataDir, remove, startSite } from '../support/site-process.ts'
import { observatoryScore } from './support/observatory.ts'
import { answers, documents, everyPage, staff } from './support/pages.ts'

test('every answer of the site, errors included, has at least 130 points by the rubric of MDN Observatory', async () => {
  const dataDir = await newDataDir()
  const site = await startSite({
    DATA_DIR: dataDir,
    SITE_URL: 'https://guide.example',
    REQUESTS_PER_ADDRESS: '3',
  })
  const database = openSqlite(dataDir)
  await database.transaction(() => insertAccount('maria', 'JBSWY3DPEHPK3PXP', Date.now()))
  await database.close()
  const form = (fields: Record<string, string>): RequestInit => ({
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { origin: 'https://guide.example' },
  })
  const good = (message: string) => form({ name: 'Ana', phone: '3055550142', message })
  const visits: [string, RequestInit, number?][] = [
    ...[...documents, ...answers, ...staff, ...everyPage.map(({ path }) => path)].map(
      (path): [string, RequestInit] => [path, {}],
    ),
    ['/en/contact', { method: 'POST' }, 405],
    ['/nowhere', {}, 404],
    ['/es/%zz', {}, 400],
    [requestsPath, good('one'), 303],
    [requestsPath, form({ name: '' }), 422],
    [requestsPath, { ...good('x'), headers: { origin: 'https://elsewhere.example' } }, 403],
    [requestsPath, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } }, 415],
    [requestsPath, form({ message: 'a'.repeat(70_000) }), 413],
    [requestsPath, good('two'), 303],
    [requestsPath, good('three'), 303],
    [requestsPath, good('four'), 429],
    [requestsPath, { method: 'DELETE' }, 405],
    ['/staff/session', form({ deed: 'sign-in', name: 'maria', code: '000000' }), 303],
    ['/staff/session', form({ deed: 'sign-out' }), 303],
    ['/staff/requests/K7M-4QX-2P9/change', { ...form({ deed: 'done' }), headers: {} }, 403],
  ]
  const scores: { path: string; status: number; score: number }[] = []
  for (const [path, options, status] of visits) {
    const answer = await fetch(site.origin + path, { redirect: 'manual', ...options })
    if (status) expect([path, answer.status]).toEqual([path, status])
    const html = answer.headers.get('content-type')?.startsWith('text/html') ? await answer.text() : undefined
    const { score, parts } = observatoryScore({
      headers: answer.headers,
      cookies: answer.headers.getSetCookie(),
      html,
    })
    scores.push({ path: `${path} ${JSON.stringify(parts)}`, status: answer.status, score })
  }
  await site.end()
  await remove(dataDir)
  expect(scores.filter(({ score }) => score < 130)).toEqual([])
})
