import { env } from '../env.ts'
import { type Contact, openContact } from './contact.ts'

/** One store for the whole process: the server and the bundled route handlers each have their own copy of this file. */
const place = Symbol.for('orthomiami.contact')

const shared = globalThis as { [place]?: Promise<Contact> | undefined }

/** The site's store, opened at the first call. @throws Error when it cannot be opened; the next call tries again */
export function getContact(): Promise<Contact> {
  shared[place] ??= openContact(env).catch(error => {
    delete shared[place]
    throw error
  })
  return shared[place]
}
