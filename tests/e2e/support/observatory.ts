/** What an answer shows of itself. */
export type Shown = { headers: Headers; cookies: string[]; html: string | undefined }

/**
 * What MDN's HTTP Observatory would give an answer, by its own table (github.com/mdn/mdn-http-observatory,
 * src/grader/charts.js, read 2026-11-25): 100, less for each fault, more for each care taken. Its tests of
 * redirection and preloading ask the live site and count 0 here.
 */
export function observatoryScore({ headers, cookies, html }: Shown): {
  score: number
  parts: Record<string, number>
} {
  const parts = {
    policy: policyScore(headers.get('content-security-policy')),
    cookies: cookies.length === 0 ? 0 : Math.min(...cookies.map(cookieScore)),
    sharing: headers.get('access-control-allow-origin') === null ? 0 : -50,
    referrer: /^(no-referrer|same-origin|strict-origin(-when-cross-origin)?)$/.test(
      headers.get('referrer-policy') ?? '',
    )
      ? 5
      : -5,
    transport: transportScore(headers.get('strict-transport-security')),
    scripts: scriptScore(html),
    sniffing: headers.get('x-content-type-options') === 'nosniff' ? 0 : -5,
    framing: /frame-ancestors 'none'/.test(headers.get('content-security-policy') ?? '') ? 5 : -20,
    resources: headers.get('cross-origin-resource-policy') === 'same-origin' ? 10 : 0,
  }
  return { score: 100 + Object.values(parts).reduce((sum, part) => sum + part, 0), parts }
}

function policyScore(policy: string | null): number {
  if (policy === null) return -25
  const directives = new Map(
    policy.split(';').map(part => {
      const [name = '', ...sources] = part.trim().split(/\s+/)
      return [name, sources]
    }),
  )
  const inherited = (name: string) => directives.get(name) ?? directives.get('default-src') ?? ['*']
  const unsafe = ["'unsafe-inline'", "'unsafe-eval'", 'data:', 'https:', '*']
  const scripts = [...inherited('script-src'), ...inherited('object-src')]
  if (scripts.some(source => unsafe.includes(source))) return -20
  if (inherited('style-src').some(source => unsafe.includes(source))) return 0
  if ([...directives.values()].flat().some(source => source.startsWith('http:'))) return -20
  return directives.get('default-src')?.join() === "'none'" ? 10 : 5
}

function cookieScore(cookie: string): number {
  const has = (word: string) => new RegExp(`;\\s*${word}`, 'i').test(cookie)
  if (!has('Secure')) return -40
  if (!has('HttpOnly')) return -30
  return has('SameSite=(Strict|Lax)') ? 5 : 0
}

function transportScore(header: string | null): number {
  const age = Number(/max-age=(\d+)/.exec(header ?? '')?.[1] ?? 0)
  if (age === 0) return -20
  return age >= 15_768_000 ? 0 : -10
}

function scriptScore(html: string | undefined): number {
  const sources = [...(html ?? '').matchAll(/<script[^>]* src="([^"]*)"/g)].map(([, source]) => source ?? '')
  return sources.some(source => !source.startsWith('/') || source.startsWith('//')) ? -50 : 0
}
