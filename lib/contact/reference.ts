import { randomInt } from 'node:crypto'

/** No letter that is read as a digit, and no vowel, so that no word comes of it. */
const letters = '23456789BCDFGHJKLMNPQRSTVWXZ'

/** What a patient reads out on the telephone: K7M-4QX-2P9. About 10^13 of them, not to be guessed. */
export function newReference(): string {
  const group = () => Array.from({ length: 3 }, () => letters[randomInt(letters.length)]).join('')
  return [group(), group(), group()].join('-')
}

export const referencePattern = /^[2-9BCDFGHJ-NP-TV-XZ]{3}(?:-[2-9BCDFGHJ-NP-TV-XZ]{3}){2}$/
