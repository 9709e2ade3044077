import type { Contact } from './contact.ts'
import type { Work } from './database/database.ts'
import { formatPhone } from './phone.ts'
import { type Action, record } from './store/audit.ts'
import { insertNote, listNotes, type Note } from './store/notes.ts'
import { cancelNotices, enqueue } from './store/outbox.ts'
import { findRequest, listRequests, type Stored, setStatus } from './store/requests.ts'
import type { Content } from './submit.ts'

/** Who does it: a member of staff by name, or "command line". */
export type Actor = { actor: string; now: number }

/** What a request says; undefined when it is sealed and only the command line can open it. */
export type Letter = Omit<Stored, 'content'> & {
  content: Content | undefined
  /** The telephone number as people read it; empty when it is sealed. */
  phone: string
  sealedText: string | undefined
}

export type Opened = Letter & { notes: Note[] }

/** Everything in the inbox, newest first. Listing is written into the audit trail. */
export function listInbox(contact: Contact, by: Actor, status?: Stored['status']): Promise<Letter[]> {
  return contact.database.transaction(function* () {
    yield* record({ actor: by.actor, action: 'listed', at: by.now })
    return (yield* listRequests(status)).map(letter)
  })
}

/**
 * The requests in which every word of the query stands: name, telephone, email, message or reference, without
 * regard to accents, capitals, or how a number is written.
 */
export async function searchInbox(contact: Contact, by: Actor, query: string): Promise<Letter[]> {
  const all = await contact.database.transaction(function* () {
    yield* record({ actor: by.actor, action: 'searched', at: by.now })
    return (yield* listRequests()).map(letter)
  })
  const words = plain(query).split(' ').filter(Boolean)
  return all.filter(({ reference, content }) => {
    const text = plain([reference, ...Object.values(content ?? {})].join(' '))
    const digits = text.replace(/\D/g, '')
    return words.every(word => text.includes(word) || (/^\d{3,}$/.test(word) && digits.includes(word)))
  })
}

/** One request with its notes; undefined when there is none of that reference. */
export function readRequest(contact: Contact, by: Actor, reference: string): Promise<Opened | undefined> {
  return contact.database.transaction(function* () {
    const found = yield* findRequest(reference)
    if (!found) return undefined
    yield* record({ actor: by.actor, action: 'read', reference: found.reference, at: by.now })
    return { ...letter(found), notes: yield* listNotes(found.id) }
  })
}

/** @returns false when there is no such request */
export function markRequest(
  contact: Contact,
  by: Actor,
  reference: string,
  status: Stored['status'],
): Promise<boolean> {
  return change(contact, by, reference, status === 'done' ? 'done' : 'reopened', function* ({ id }) {
    yield* setStatus(id, status, by.now)
    if (status === 'done') yield* cancelNotices(id, by.now)
  })
}

/** Puts a note beside the request; it is sealed where requests are. */
export async function noteRequest(
  contact: Contact,
  by: Actor,
  reference: string,
  text: string,
): Promise<boolean> {
  const content = contact.seal ? await contact.seal(text) : text
  const sealed = contact.seal !== undefined
  return change(contact, by, reference, 'noted', ({ id }) =>
    insertNote(id, { writtenAt: by.now, staff: by.actor, sealed, content }),
  )
}

/** Tells the clinic once more. */
export function resendNotice(contact: Contact, by: Actor, reference: string): Promise<boolean> {
  return change(contact, by, reference, 'resent', found => enqueue(found.id, found.reference, by.now))
}

function change(
  contact: Contact,
  { actor, now }: Actor,
  reference: string,
  action: Action,
  work: (found: Stored) => Work<void>,
): Promise<boolean> {
  return contact.database.transaction(function* () {
    const found = yield* findRequest(reference)
    if (!found) return false
    yield* work(found)
    yield* record({ actor, action, reference: found.reference, at: now })
    return true
  })
}

function letter({ content: text, ...stored }: Stored): Letter {
  if (stored.sealed) return { ...stored, content: undefined, phone: '', sealedText: text }
  const content: Content = JSON.parse(text)
  return { ...stored, content, phone: formatPhone(content.phone), sealedText: undefined }
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s()-]+/g, ' ')
}
