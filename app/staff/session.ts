import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { getContact } from '../../lib/contact/instance.ts'
import { referencePattern } from '../../lib/contact/reference.ts'
import type { Session } from '../../lib/contact/staff/sessions.ts'
import { sessionTime } from '../../lib/contact/staff/sessions.ts'
import { readSession } from '../../lib/contact/staff/sign-in.ts'
import { env } from '../../lib/env.ts'
import { isLocale, type Locale, preferredLocale } from '../../lib/locales.ts'

export const signInPath = '/staff/sign-in'
export const inboxPath = '/staff/requests'

const secure = env.siteUrl.startsWith('https:')

/** `__Host-` binds the cookie to this very host; browsers take it over https only. */
const cookieName = secure ? '__Host-staff' : 'staff'

/** Who is signed in; undefined when nobody is. */
export async function findSession(): Promise<Session | undefined> {
  const token = (await cookies()).get(cookieName)?.value
  return token ? readSession(await getContact(), token, Date.now()) : undefined
}

/**
 * Who is signed in; whoever is not is led to the sign-in, and from there back.
 * @param reference the request that they wanted to see
 */
export async function requireSession(reference = ''): Promise<Session> {
  const wanted = referencePattern.test(reference) ? `?to=${reference}` : ''
  return (await findSession()) ?? redirect(signInPath + wanted)
}

/** The page of a request, or the inbox. */
export function staffPath(reference: string | null | undefined): string {
  return referencePattern.test(reference ?? '') ? `${inboxPath}/${reference}` : inboxPath
}

/** The language of whoever is signed in, else the one that their browser likes best. */
export async function staffLocale(wanted?: string): Promise<Locale> {
  if (wanted && isLocale(wanted)) return wanted
  return (await findSession())?.locale ?? preferredLocale((await headers()).get('accept-language'))
}

/**
 * Lax, so that the link in a mail finds them signed in; every form of ours is checked for its origin besides.
 * The cookie that keeps someone signed in; without a token, the one that ends it.
 */
export function sessionCookie(token?: string): string {
  const age = token ? sessionTime / 1000 : 0
  const parts = [`${cookieName}=${token ?? ''}`, 'Path=/', `Max-Age=${age}`, 'HttpOnly', 'SameSite=Lax']
  return [...parts, ...(secure ? ['Secure'] : [])].join('; ')
}
