import { execFile } from 'node:child_process'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { submit } from '../../lib/contact/submit.ts'
import { goodBody } from '../fixtures/requests/bad.ts'
import { newDataDir, remove } from '../support/site-process.ts'
import { openStore } from '../support/store.ts'

let dataDir = ''
beforeEach(async () => {
  dataDir = await newDataDir()
})
afterEach(() => remove(dataDir))

/** What the command prints, and its exit code. */
function requests(...parameters: string[]): Promise<{ code: number; out: string; err: string }> {
  const env = { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '', RETENTION_DAYS: '30' }
  return new Promise(resolve => {
    execFile(process.execPath, ['lib/cli/requests.ts', ...parameters], { env }, (error, out, err) =>
      resolve({ code: Number(error?.code ?? 0), out, err }),
    )
  })
}

async function ask(message: string, sealTo?: string): Promise<string> {
  const contact = await openStore({ dataDir, sealTo })
  const outcome = await submit(contact, {
    form: new URLSearchParams(goodBody({ message, name: '=José, "Pepe"' })),
    address: '192.0.2.1',
    sender: { locale: 'es', article: 'imaging-team' },
    now: Date.now(),
  })
  await contact.database.close()
  return outcome.kind === 'saved' ? outcome.reference : outcome.kind
}

describe('npm run requests', () => {
  it('lists, shows, notes and finishes a request', async () => {
    const reference = await ask('rodilla')
    expect((await requests('list')).out).toContain(`${reference}  `)
    expect((await requests('note', reference, 'no', 'answer')).code).toBe(0)
    const shown = await requests('show', reference.toLowerCase())
    expect(shown.out).toMatch(/Phone\s+\+13055550142[\s\S]*rodilla[\s\S]*no answer/)
    expect((await requests('done', reference)).out).toBe(`${reference} is done.\n`)
    expect((await requests('list')).out).toBe(`No requests in ${dataDir}.\n`)
    expect((await requests('list', 'done')).out).toContain(reference)
    expect((await requests('reopen', reference)).code).toBe(0)
    expect((await requests('resend', reference)).code).toBe(0)
    expect((await requests('audit')).out).toMatch(/command line\s+resent\s+/)
  })

  it('exports a table that no spreadsheet runs, to a file of the owner, never over another', async () => {
    await ask('rodilla')
    const file = join(dataDir, 'out.csv')
    expect((await requests('export', file)).code).toBe(0)
    expect(await readFile(file, 'utf8')).toContain(`"'=José, ""Pepe""","'+13055550142"`)
    expect(((await stat(file)).mode & 0o777).toString(8)).toBe('600')
    const again = await requests('export', file)
    expect([again.code, again.err]).toEqual([1, expect.stringContaining('is there already')])
    expect((await requests('export')).out).toContain('"reference","received"')
  })

  it('opens what is sealed only with the key', async () => {
    const made = await requests('key')
    const recipient = /SEAL_TO=(age1\w+)/.exec(made.out)?.[1]
    expect(made.out).not.toContain('AGE-SECRET-KEY')
    const identity = join(dataDir, 'identity.txt')
    expect(((await stat(identity)).mode & 0o777).toString(8)).toBe('600')
    expect((await requests('key', 'new')).err).toContain('is there already')
    const reference = await ask('rodilla', recipient)
    expect((await requests('list')).out).toContain('(sealed)')
    expect((await requests('show', reference)).out).toContain('rodilla')
    const other = join(dataDir, 'other.txt')
    const missing = await requests('show', reference, '--identity', other)
    expect([missing.code, missing.err]).toEqual([1, expect.stringContaining(`there is no key in ${other}`)])
  })

  it('backs up and purges by the settings', async () => {
    await ask('rodilla')
    const backup = (await requests('backup')).out.split('\n')[0] ?? ''
    expect(((await stat(backup)).mode & 0o777).toString(8)).toBe('600')
    expect((await requests('purge')).out).toContain('more than 30 days ago')
  })

  it('erases one request at once, from the backup too', async () => {
    const reference = await ask('NEEDLE-rodilla')
    const backup = (await requests('backup')).out.split('\n')[0] ?? ''
    expect((await readFile(backup)).includes('NEEDLE-rodilla')).toBe(true)
    expect((await requests('erase', reference)).out).toContain('is erased')
    for (const file of [backup, join(dataDir, 'requests.sqlite')])
      expect((await readFile(file)).includes('NEEDLE-rodilla')).toBe(false)
    expect((await requests('erase', reference)).err).toContain(`There is no request ${reference}`)
  })

  it('stays sealed when the setting is forgotten, until it is told to leave that mode', async () => {
    const recipient = /SEAL_TO=(age1\w+)/.exec((await requests('key')).out)?.[1]
    await ask('knee', recipient)
    const reference = await ask('rodilla')
    expect((await requests('note', reference, 'NEEDLE-note')).code).toBe(0)
    expect((await readFile(join(dataDir, 'requests.sqlite'))).includes('NEEDLE-note')).toBe(false)
    expect((await requests('key', 'forget')).code).toBe(0)
    expect((await requests('note', reference, 'NEEDLE-note')).err).toContain('SEAL_TO is not set')
    expect((await requests('show', await ask('hip'))).out).toContain('hip')
  })

  it('sets staff up once, and takes them away', async () => {
    const added = await requests('staff', 'add', 'Maria')
    expect(added.out).toMatch(/Or type this key into the app: ([A-Z2-7]{4} ?){8}/)
    expect((await requests('staff', 'add', 'maria')).err).toContain('is there already')
    expect((await requests('staff')).out).toBe('maria\n')
    for (const deed of ['unlock', 'sign-out', 'remove'])
      expect((await requests('staff', deed, 'eva')).err).toContain('There is no eva')
    expect((await requests('audit')).out).toMatch(/staff added\s+maria/)
    expect((await requests('staff', 'remove', 'maria')).out).toContain('can no longer sign in')
    expect((await requests('staff')).out).toContain('Nobody yet')
  })

  it('says what to write', async () => {
    const nothing = await requests()
    expect([nothing.code, nothing.out]).toEqual([0, expect.stringContaining('npm run requests -- list')])
    for (const [parameters, said] of [
      [['frob'], 'There is no command "frob"'],
      [['show'], 'Write: npm run requests -- show'],
      [['show', 'K7M-4QX-2P9'], 'There is no request K7M-4QX-2P9'],
      [['list', 'old'], 'list done'],
    ] as const) {
      const { code, err } = await requests(...parameters)
      expect([code, err]).toEqual([1, expect.stringContaining(said)])
    }
  })
})
