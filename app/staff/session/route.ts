import { getContact } from '../../../lib/contact/instance.ts'
import { referencePattern } from '../../../lib/contact/reference.ts'
import { signIn, signOut, switchLanguage } from '../../../lib/contact/staff/sign-in.ts'
import { isLocale } from '../../../lib/locales.ts'
import { readForm, refuse, seeOther } from '../form.ts'
import { findSession, inboxPath, sessionCookie, signInPath, staffLocale, staffPath } from '../session.ts'

/** Signs in, signs out, and changes the language of whoever is signed in: the field `deed` says which. */
export async function POST(request: Request): Promise<Response> {
  const form = await readForm(request)
  if (!form) return refuse()
  const contact = await getContact()
  const now = Date.now()
  if (form.get('deed') === 'sign-in') {
    const outcome = await signIn(contact, {
      name: form.get('name') ?? '',
      code: form.get('code') ?? '',
      address: request.headers.get('x-forwarded-for') ?? '',
      locale: await staffLocale(),
      now,
    })
    const to = form.get('to')
    if (outcome.kind === 'in') return seeOther(staffPath(to), sessionCookie(outcome.token))
    const wanted = to && referencePattern.test(to) ? `&to=${to}` : ''
    return seeOther(`${signInPath}?problem=${outcome.kind}${wanted}`)
  }
  const session = await findSession()
  if (!session) return seeOther(signInPath)
  const locale = form.get('locale') ?? ''
  if (form.get('deed') === 'language' && isLocale(locale)) {
    await switchLanguage(contact, session, locale)
    return seeOther(inboxPath)
  }
  await signOut(contact, session, now)
  return seeOther(signInPath, sessionCookie())
}
