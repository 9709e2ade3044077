import { referencePattern } from '../../../lib/contact/reference.ts'
import type { Cursor } from '../../../lib/contact/store/requests.ts'

/** The end of a part of the inbox, as it stands in an address. */
export const writeCursor = ({ receivedAt, reference }: Cursor) => `${receivedAt}_${reference}`

/** undefined when it is none: then the inbox begins at its beginning. */
export function readCursor(text: string | undefined): Cursor | undefined {
  const [time = '', reference = ''] = (text ?? '').split('_')
  return /^\d{1,15}$/.test(time) && referencePattern.test(reference)
    ? { receivedAt: Number(time), reference }
    : undefined
}
