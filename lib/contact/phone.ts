import parsePhoneNumber, { parsePhoneNumberWithError, validatePhoneNumberLength } from 'libphonenumber-js'

/**
 * Reads a telephone number of any country as people type it; without a country code it is of the United States.
 * @returns the number in its international form, +17865550123, or why it cannot be dialled
 */
export function readPhone(
  typed: string,
): { number: string } | { problem: 'invalid' | 'too-short' | 'too-long' } {
  // 00 and 011 are how people abroad and here begin an international call.
  const dialled = typed
    .trim()
    .replace(/^(?:011|00)(?=[\s.-]*[1-9])/, '+')
    .replace(/extensi[oó]n/i, 'ext')
  if (/[^\d\s()+./,;#*\-‐-―ext:]/i.test(dialled)) return { problem: 'invalid' }
  const length = validatePhoneNumberLength(dialled, 'US')
  if (length === 'TOO_SHORT') return { problem: 'too-short' }
  if (length === 'TOO_LONG') return { problem: 'too-long' }
  try {
    const phone = parsePhoneNumberWithError(dialled, 'US')
    if (!phone.isPossible()) return { problem: 'invalid' }
    return { number: phone.ext ? `${phone.number};ext=${phone.ext}` : phone.number }
  } catch {
    return { problem: 'invalid' }
  }
}

/** The number as people here read it: (786) 555-0123, +53 5 2345678. */
export function formatPhone(number: string): string {
  const phone = parsePhoneNumber(number.replace(';ext=', ' ext. '))
  if (!phone) return number
  return phone.countryCallingCode === '1' ? phone.formatNational() : phone.formatInternational()
}
