import { randomBytes } from 'node:crypto'
import type { Locale } from '../../locales.ts'
import type { Contact } from '../contact.ts'
import type { Work } from '../database/database.ts'
import { network } from '../network.ts'
import { unprintable } from '../request.ts'
import { record } from '../store/audit.ts'
import { countHit, forgetHits } from '../store/hits.ts'
import { acceptStep, findAccount } from './accounts.ts'
import { stepOf } from './one-time-code.ts'
import { deleteSession, findSession, insertSession, type Session, setSessionLocale } from './sessions.ts'

const hour = 3_600_000
const day = 24 * hour

/** The most tries: for one name from one network in an hour, for one name in a day, for one network in an hour. */
const limits = { nameFromNetwork: 5, name: 20, network: 30 }

export type Try = { name: string; code: string; address: string; locale: Locale; now: number }

export type SignIn = { kind: 'in'; token: string } | { kind: 'refused' } | { kind: 'locked' }

/**
 * Signs a member of staff in by the code of their authenticator app. A name that nobody has is refused and locked
 * like any other. Three codes of six digits are right at a time: twenty tries a day find one within a year with a
 * chance of 2 % (20 · 365 · 3 / 10^6), if the name is known.
 */
export async function signIn(contact: Contact, { name, code, address, locale, now }: Try): Promise<SignIn> {
  const token = randomBytes(32).toString('base64url')
  const typed = name.trim().toLowerCase()
  const from = contact.hash('sign-in', network(address))
  return contact.database.transaction(function* (): Work<SignIn> {
    const tries = triesKey(contact, typed)
    const counts = [
      (yield* countHit(`${tries} ${from}`, now)) - limits.nameFromNetwork,
      (yield* countHit(tries, now, day)) - limits.name,
      (yield* countHit(from, now)) - limits.network,
    ]
    const account = unprintable.test(typed) ? undefined : yield* findAccount(typed)
    const refused = { actor: account?.name ?? 'unknown', at: now }
    if (counts.some(beyond => beyond > 0)) {
      if (counts.includes(1)) yield* record({ ...refused, action: 'locked' })
      return { kind: 'locked' }
    }
    const step = account && stepOf(code, account.secret, now)
    if (!account || step === undefined || !(yield* acceptStep(account.name, step))) {
      yield* record({ ...refused, action: 'sign-in refused' })
      return { kind: 'refused' }
    }
    yield* forgetHits(tries)
    yield* insertSession({ key: sessionKey(contact, token), staff: account.name, locale }, now)
    yield* record({ actor: account.name, action: 'signed in', at: now })
    return { kind: 'in', token }
  })
}

/** Lets someone try again at once. @returns false when there is nobody of that name */
export function* unlock(contact: Contact, name: string): Work<boolean> {
  yield* forgetHits(triesKey(contact, name))
  return (yield* findAccount(name)) !== undefined
}

const triesKey = (contact: Contact, name: string) => contact.hash('tries', name)

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
