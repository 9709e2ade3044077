import { Secret, TOTP } from 'otpauth'

/** Seconds for which one code is shown. */
const period = 30

export function newSecret(): string {
  return new Secret({ size: 20 }).base32
}

/** What an authenticator app reads from the square code (otpauth://totp/…). */
export function enrolmentAddress(name: string, secret: string, issuer: string): string {
  return totp(secret, name, issuer).toString()
}

/**
 * Checks a code of six digits (RFC 6238), now, half a minute early or late.
 * @returns the 30-second step to which the code belongs; undefined when it is wrong
 */
export function stepOf(code: string, secret: string, now: number): number | undefined {
  const delta = totp(secret).validate({ token: code.replace(/\s/g, ''), window: 1, timestamp: now })
  return delta === null ? undefined : Math.floor(now / 1000 / period) + delta
}

function totp(secret: string, label = '', issuer = ''): TOTP {
  return new TOTP({ secret: Secret.fromBase32(secret), period, digits: 6, algorithm: 'SHA1', label, issuer })
}
