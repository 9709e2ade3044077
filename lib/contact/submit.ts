import { randomUUID } from 'node:crypto'
import type { Contact } from './contact.ts'
import type { Work } from './database/database.ts'
import type { Problems, Values } from './fields.ts'
import { network } from './network.ts'
import { newReference } from './reference.ts'
import { type ContactRequest, parseRequest } from './request.ts'
import type { Sender } from './sender.ts'
import { record } from './store/audit.ts'
import { countHit } from './store/hits.ts'
import { claim, release, takeOver } from './store/marks.ts'
import { enqueue } from './store/outbox.ts'
import { findById, insertRequest } from './store/requests.ts'

/** How long the same request again is the same request, in milliseconds. */
const duplicateWindow = 24 * 3_600_000

export type Sent = {
  form: URLSearchParams
  /** The visitor's address on the internet; it is kept only as a keyed hash, until the hour is over and cleaned up. */
  address: string
  sender: Sender
  now: number
}

export type Outcome =
  | { kind: 'saved'; reference: string }
  | { kind: 'bad'; problems: Problems; values: Values }
  | { kind: 'too-many'; values: Values }

/** What is stored of a request: what the patient wrote, and the article from which they came. */
export type Content = ContactRequest & { article?: string }

/**
 * Takes a request: when this resolves with "saved", the request, its notice to the clinic and its line in
 * the audit trail are on the disk, all three. The same request again within a day gives the same reference;
 * a changed one from the same telephone is a new one, linked to the first.
 * @throws when the store cannot take it; then nothing is stored
 */
export async function submit(contact: Contact, { form, address, sender, now }: Sent): Promise<Outcome> {
  const parsed = parseRequest(form, sender.locale)
  if (!parsed.ok) return { kind: 'bad', problems: parsed.problems, values: parsed.values }
  const { request } = parsed
  const content = JSON.stringify({
    ...request,
    ...(sender.article && { article: sender.article }),
  } satisfies Content)
  const kept = contact.seal ? await contact.seal(content) : content
  const same = contact.hash('same', canonical(request))
  const phone = contact.hash('phone', request.phone)
  const visitor = contact.hash('address', network(address))

  const reference = await contact.database.transaction(function* (): Work<string | undefined> {
    const id = randomUUID()
    const holder = yield* claim(same, id, now, now + duplicateWindow)
    if (holder !== id) {
      const known = yield* findById(holder)
      if (known?.status === 'new') return known.reference
      // It was done or erased meanwhile: whoever asks again has a reason.
      yield* takeOver(same, id, now, now + duplicateWindow)
    }
    const hits = yield* countHit(visitor, now)
    if (hits > contact.perAddress || (yield* countHit('all', now)) > contact.perHour) {
      yield* release(same)
      return undefined
    }
    const reference = newReference()
    const earlier = yield* takeOver(phone, id, now, now + duplicateWindow)
    const linkedTo = earlier && (yield* findById(earlier))?.reference
    yield* insertRequest({
      id,
      reference,
      receivedAt: now,
      linkedTo,
      sealed: contact.seal !== undefined,
      content: kept,
    })
    yield* enqueue(id, reference, now)
    yield* record({ actor: 'visitor', action: 'received', reference, at: now })
    return reference
  })
  if (reference) return { kind: 'saved', reference }
  return { kind: 'too-many', values: parsed.values }
}

/** The request without what typing it twice may change: capitals and spaces. */
function canonical({ name, phone, email, language, contactTime, message }: ContactRequest): string {
  const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
  return JSON.stringify([plain(name), phone, plain(email), language, contactTime, plain(message)])
}
