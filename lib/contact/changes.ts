import type { Contact } from './contact.ts'
import type { Work } from './database/database.ts'
import type { Actor } from './inbox.ts'
import { type Action, record } from './store/audit.ts'
import { insertNote } from './store/notes.ts'
import { cancelNotices, enqueue } from './store/outbox.ts'
import { findRequest, type Stored, setStatus } from './store/requests.ts'

/** @returns false when there is no such request */
export function markRequest(
  contact: Contact,
  by: Actor,
  reference: string,
  status: Stored['status'],
): Promise<boolean> {
  return change(contact, by, reference, status === 'done' ? 'done' : 'reopened', function* (found) {
    if (!(yield* setStatus(found.id, status, by.now))) return false
    if (status === 'done') yield* cancelNotices(found.id, by.now)
    return true
  })
}

/** Said when a note would stand readable beside a request that is sealed. */
export class NotSealed extends Error {}

/** Puts a note beside the request; it is sealed where requests are. */
export async function noteRequest(
  contact: Contact,
  by: Actor,
  reference: string,
  text: string,
): Promise<boolean> {
  const content = contact.seal ? await contact.seal(text) : text
  const sealed = contact.seal !== undefined
  return change(contact, by, reference, 'noted', function* (found) {
    if (found.sealed && !sealed)
      throw new NotSealed('This request is sealed, and SEAL_TO is not set: the note would not be.')
    yield* insertNote(found.id, { writtenAt: by.now, staff: by.actor, sealed, content })
    return true
  })
}

/** Tells the clinic once more. */
export function resendNotice(contact: Contact, by: Actor, reference: string): Promise<boolean> {
  return change(contact, by, reference, 'resent', function* (found) {
    yield* enqueue(found.id, found.reference, by.now)
    return true
  })
}

/** @param work returns false when there was nothing to change: then nothing is recorded */
function change(
  contact: Contact,
  { actor, now }: Actor,
  reference: string,
  action: Action,
  work: (found: Stored) => Work<boolean>,
): Promise<boolean> {
  return contact.database.transaction(function* () {
    const found = yield* findRequest(reference)
    if (!found) return false
    if (yield* work(found)) yield* record({ actor, action, reference: found.reference, at: now })
    return true
  })
}
