/** What the headers of an answer depend on. */
export type Policy = {
  /** The public address begins with https. */
  https: boolean
  /** Sources for scripts besides our own files: hashes or a nonce, for pages that keep Next's scripts. */
  scripts?: readonly string[]
}

/** What a page of the site never asks a device for. */
const denied = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
]

/**
 * Nothing runs, loads or frames but our own files. `inline-speculation-rules` lets the rules for fetching
 * the next page stand in the page; `data:` is for the small drawings inside the style sheet.
 */
export function contentSecurityPolicy({ https, scripts = [] }: Policy): string {
  return [
    "default-src 'none'",
    ["script-src 'self' 'inline-speculation-rules'", ...scripts].join(' '),
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    ...(https ? ['upgrade-insecure-requests'] : []),
  ].join('; ')
}

/**
 * The headers that every answer carries, errors too. `frame-ancestors` does the work of X-Frame-Options
 * in every browser that is still updated.
 */
export function securityHeaders(policy: Policy): Record<string, string> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(policy),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Permissions-Policy': denied.map(feature => `${feature}=()`).join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    // Two years, for this name and all below it.
    ...(policy.https ? { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' } : {}),
  }
}
