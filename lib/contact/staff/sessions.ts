import { isLocale, type Locale } from '../../locales.ts'
import type { Work } from '../database/database.ts'

/** Someone who is signed in. */
export type Session = { key: string; staff: string; locale: Locale }

/** How long a sign-in lasts, in milliseconds: a long working day. */
export const sessionTime = 12 * 3_600_000

/** @param key a hash of the token: who reads the store cannot sign in with it */
export function* insertSession({ key, staff, locale }: Session, now: number): Work<void> {
  yield ['DELETE FROM sessions WHERE expires_at <= $1', now]
  yield [
    'INSERT INTO sessions (key, staff, locale, created_at, expires_at) VALUES ($1, $2, $3, $4, $5)',
    key,
    staff,
    locale,
    now,
    now + sessionTime,
  ]
}

export function* findSession(key: string, now: number): Work<Session | undefined> {
  const [row] = yield ['SELECT staff, locale FROM sessions WHERE key = $1 AND expires_at > $2', key, now]
  const locale = String(row?.locale)
  return row && { key, staff: String(row.staff), locale: isLocale(locale) ? locale : 'en' }
}

export function* setSessionLocale(key: string, locale: Locale): Work<void> {
  yield ['UPDATE sessions SET locale = $2 WHERE key = $1', key, locale]
}

export function* deleteSession(key: string): Work<void> {
  yield ['DELETE FROM sessions WHERE key = $1', key]
}

/** Signs someone out everywhere. */
export function* deleteSessionsOf(staff: string): Work<void> {
  yield ['DELETE FROM sessions WHERE staff = $1', staff]
}
