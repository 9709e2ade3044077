import { randomBytes } from 'node:crypto'
import type { Locale } from '../../locales.ts'
import type { Contact } from '../contact.ts'
import type { Work } from '../database/database.ts'
import { record } from '../store/audit.ts'
import { countHit } from '../store/hits.ts'
import { acceptStep, countFailure, findAccount, lock } from './accounts.ts'
import { stepOf } from './one-time-code.ts'
import { deleteSession, findSession, insertSession, type Session, setSessionLocale } from './sessions.ts'

/** After this many wrong codes in a row the account is locked: a quarter of an hour, then twice as long each time. */
const patience = 5
const quarter = 15 * 60_000
const day = 24 * 3_600_000

/** The most tries from one address within an hour, for all names. */
const triesPerAddress = 30

export type Try = { name: string; code: string; address: string; locale: Locale; now: number }

export type SignIn = { kind: 'in'; token: string } | { kind: 'refused' } | { kind: 'locked' }

/**
 * Signs a member of staff in by the code of their authenticator app. A wrong name and a wrong code look the same.
 * With codes of six digits, three of them valid at a time, and the locks, one who tries all year has a chance of
 * about one in a thousand.
 */
export async function signIn(contact: Contact, { name, code, address, locale, now }: Try): Promise<SignIn> {
  const token = randomBytes(32).toString('base64url')
  return contact.database.transaction(function* (): Work<SignIn> {
    const tries = yield* countHit(contact.hash('sign-in', address), now)
    if (tries > triesPerAddress) return { kind: 'locked' }
    const account = yield* findAccount(name.trim().toLowerCase())
    if (!account) return { kind: 'refused' }
    const by = { actor: account.name, at: now }
    if (account.lockedUntil > now) return { kind: 'locked' }
    const step = stepOf(code, account.secret, now)
    if (step === undefined || !(yield* acceptStep(account.name, step))) {
      yield* record({ ...by, action: 'sign-in refused' })
      const failures = yield* countFailure(account.name)
      if (failures % patience !== 0) return { kind: 'refused' }
      const rounds = failures / patience - 1
      yield* lock(account.name, now + Math.min(quarter * 2 ** rounds, day))
      yield* record({ ...by, action: 'locked' })
      return { kind: 'locked' }
    }
    yield* insertSession({ key: sessionKey(contact, token), staff: account.name, locale }, now)
    yield* record({ ...by, action: 'signed in' })
    return { kind: 'in', token }
  })
}

/** Who is signed in with this token; undefined when nobody is. */
export function readSession(
  contact: Contact,
  token: string | undefined,
  now: number,
): Promise<Session | undefined> {
  if (!token) return Promise.resolve(undefined)
  return contact.database.transaction(() => findSession(sessionKey(contact, token), now))
}

export function signOut(contact: Contact, { key, staff }: Session, now: number): Promise<void> {
  return contact.database.transaction(function* () {
    yield* deleteSession(key)
    yield* record({ actor: staff, action: 'signed out', at: now })
  })
}

export function switchLanguage(contact: Contact, { key }: Session, locale: Locale): Promise<void> {
  return contact.database.transaction(() => setSessionLocale(key, locale))
}

const sessionKey = (contact: Contact, token: string) => contact.hash('session', token)
