import { randomUUID } from 'node:crypto'
import type { Row, Work } from '../database/database.ts'

/** A notice to the clinic that a request came in. */
export type Notice = { id: string; reference: string; createdAt: number; attempts: number }

export function* enqueue(requestId: string, reference: string, now: number): Work<void> {
  yield [
    `INSERT INTO outbox (id, request_id, reference, created_at, attempts, next_at, lease_until)
     VALUES ($1, $2, $3, $4, 0, $4, 0)`,
    randomUUID(),
    requestId,
    reference,
    now,
  ]
}

/**
 * Takes the notice that has waited longest. While the lease runs, no other worker takes it; if this one dies,
 * the next takes it when the lease is over.
 */
export function* lease(now: number, until: number): Work<Notice | undefined> {
  for (;;) {
    const [due] = yield [
      `SELECT id FROM outbox WHERE sent_at IS NULL AND next_at <= $1 AND lease_until <= $1
       ORDER BY next_at LIMIT 1`,
      now,
    ]
    if (!due) return undefined
    const [row] = yield [
      `UPDATE outbox SET lease_until = $3, attempts = attempts + 1
       WHERE id = $1 AND sent_at IS NULL AND lease_until <= $2
       RETURNING id, reference, created_at, attempts`,
      due.id ?? null,
      now,
      until,
    ]
    // None: another worker was quicker. There may be more.
    if (row) return notice(row)
  }
}

function notice(row: Row): Notice {
  return {
    id: String(row.id),
    reference: String(row.reference),
    createdAt: Number(row.created_at),
    attempts: Number(row.attempts),
  }
}

export function* markSent(id: string, now: number): Work<void> {
  yield ['UPDATE outbox SET sent_at = $2, lease_until = 0, last_error = NULL WHERE id = $1', id, now]
}

/** @param code such as ECONNECTION or 451, never a server's sentence: it may repeat what was sent */
export function* putBack(id: string, nextAt: number, code: string): Work<void> {
  yield [
    'UPDATE outbox SET lease_until = 0, next_at = $2, last_error = $3 WHERE id = $1 AND sent_at IS NULL',
    id,
    nextAt,
    code,
  ]
}

/** Nobody need be told of what is done: the notice counts as sent. */
export function* cancelNotices(requestId: string, now: number): Work<void> {
  yield [
    "UPDATE outbox SET sent_at = $2, last_error = 'done' WHERE request_id = $1 AND sent_at IS NULL",
    requestId,
    now,
  ]
}

/** When the oldest notice that was not sent came in; undefined when all are sent. */
export function* oldestUnsent(): Work<number | undefined> {
  const [row] = yield ['SELECT MIN(created_at) AS oldest FROM outbox WHERE sent_at IS NULL']
  return row?.oldest == null ? undefined : Number(row.oldest)
}
