import type { Row, Work } from '../database/database.ts'

/** A request as the store keeps it. */
export type Stored = {
  id: string
  reference: string
  receivedAt: number
  status: 'new' | 'done'
  doneAt: number | undefined
  /** Reference of the earlier request from the same telephone that day. */
  linkedTo: string | undefined
  sealed: boolean
  /** JSON of the request and where it came from; sealed: that JSON under the key. */
  content: string
}

export function* insertRequest({
  id,
  reference,
  receivedAt,
  linkedTo,
  sealed,
  content,
}: Omit<Stored, 'status' | 'doneAt'>): Work<void> {
  yield [
    `INSERT INTO requests (id, reference, received_at, status, linked_to, sealed, content)
     VALUES ($1, $2, $3, 'new', $4, $5, $6)`,
    id,
    reference,
    receivedAt,
    linkedTo ?? null,
    sealed ? 1 : 0,
    content,
  ]
}

/** @param reference as people read it out: small letters and missing dashes are forgiven */
export function* findRequest(reference: string): Work<Stored | undefined> {
  const letters = reference.toUpperCase().replace(/[^0-9A-Z]/g, '')
  const [row] = yield [
    'SELECT * FROM requests WHERE reference = $1',
    (letters.match(/.{1,3}/g) ?? []).join('-'),
  ]
  return row && stored(row)
}

/** What is told of the request with this id, without what it says. */
export function* findById(id: string): Work<{ reference: string; status: Stored['status'] } | undefined> {
  const [row] = yield ['SELECT reference, status FROM requests WHERE id = $1', id]
  return row && { reference: String(row.reference), status: row.status === 'done' ? 'done' : 'new' }
}

/** The last request of a part of the inbox: the next part begins after it. */
export type Cursor = Pick<Stored, 'receivedAt' | 'reference'>

export type Part = { status?: Stored['status'] | undefined; after?: Cursor | undefined; limit: number }

/** Newest first. */
export function* listRequests({ status, after, limit }: Part): Work<Stored[]> {
  const rows = yield [
    `SELECT * FROM requests
     WHERE (received_at < $1 OR (received_at = $1 AND reference > $2)) AND (status = $3 OR $3 = 'all')
     ORDER BY received_at DESC, reference LIMIT $4`,
    after?.receivedAt ?? Number.MAX_SAFE_INTEGER,
    after?.reference ?? '',
    status ?? 'all',
    limit,
  ]
  return rows.map(stored)
}

export function* listIds(): Work<string[]> {
  const rows = yield ['SELECT id FROM requests']
  return rows.map(({ id }) => String(id))
}

/** @returns false when it already was so */
export function* setStatus(id: string, status: Stored['status'], now: number): Work<boolean> {
  const rows = yield [
    'UPDATE requests SET status = $2, done_at = $3 WHERE id = $1 AND status <> $2 RETURNING id',
    id,
    status,
    status === 'done' ? now : null,
  ]
  return rows.length > 0
}

function stored(row: Row): Stored {
  return {
    id: String(row.id),
    reference: String(row.reference),
    receivedAt: Number(row.received_at),
    status: row.status === 'done' ? 'done' : 'new',
    doneAt: row.done_at == null ? undefined : Number(row.done_at),
    linkedTo: row.linked_to == null ? undefined : String(row.linked_to),
    sealed: Number(row.sealed) === 1,
    content: String(row.content),
  }
}
