import { systemPath } from '../lib/addresses.ts'
import { preferredLocale } from '../lib/locales.ts'

/** The front door: to the language that the visitor's browser likes best. */
export function GET(request: Request): Response {
  const locale = preferredLocale(request.headers.get('accept-language'))
  return new Response(null, {
    status: 307,
    headers: { location: systemPath(locale, 'home'), vary: 'Accept-Language' },
  })
}
