import type { Contact } from './contact.ts'
import { formatPhone } from './phone.ts'
import { record } from './store/audit.ts'
import { listNotes, type Note } from './store/notes.ts'
import { type Cursor, findRequest, listRequests, type Part, type Stored } from './store/requests.ts'
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

/** How many requests are read at once, so that a flood of them does not fill the memory. */
const portion = 100

export type Listed = {
  letters: Letter[]
  /** Where the next part begins; undefined when this was the last. */
  older: Cursor | undefined
}

/** A part of the inbox, newest first. Listing is written into the audit trail. */
export function listInbox(
  contact: Contact,
  by: Actor,
  { status, after }: Omit<Part, 'limit'> = {},
): Promise<Listed> {
  return contact.database.transaction(function* () {
    yield* record({ actor: by.actor, action: 'listed', at: by.now })
    return listed(yield* listRequests({ status, after, limit: portion }))
  })
}

/** Everything in the inbox, part by part. */
export async function* eachRequest(
  contact: Contact,
  by: Actor,
  status?: Stored['status'],
): AsyncGenerator<Letter> {
  let after: Cursor | undefined
  do {
    const part = await listInbox(contact, by, { status, after })
    yield* part.letters
    after = part.older
  } while (after !== undefined)
}

/**
 * The newest requests in which every word of the query stands: name, telephone, email, message or reference,
 * without regard to accents, capitals, or how a number is written.
 */
export async function searchInbox(contact: Contact, by: Actor, query: string): Promise<Letter[]> {
  const words = plain(query).split(' ').filter(Boolean)
  const found: Letter[] = []
  await contact.database.transaction(() => record({ actor: by.actor, action: 'searched', at: by.now }))
  let after: Cursor | undefined
  do {
    const { letters, older } = listed(
      await contact.database.transaction(() => listRequests({ after, limit: portion })),
    )
    found.push(...letters.filter(letter => holds(letter, words)))
    after = older
  } while (after !== undefined && found.length < portion)
  return found
}

function holds({ reference, content }: Letter, words: readonly string[]): boolean {
  const text = plain([reference, ...Object.values(content ?? {})].join(' '))
  const bare = text.replace(/[^\p{L}\p{N}]/gu, '')
  return words.every(word => {
    const bareWord = word.replace(/[^\p{L}\p{N}]/gu, '')
    return text.includes(word) || (bareWord.length > 2 && bare.includes(bareWord))
  })
}

function listed(rows: readonly Stored[]): Listed {
  return { letters: rows.map(letter), older: rows.length < portion ? undefined : rows.at(-1) }
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
