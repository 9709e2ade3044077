import type { Work } from '../database/database.ts'

/** The references of what was erased. */
export type Erased = { references: string[] }

const due = `SELECT id FROM requests
  WHERE status = 'done' AND done_at < $1
  AND NOT EXISTS (SELECT 1 FROM outbox WHERE outbox.request_id = requests.id AND outbox.sent_at IS NULL)`

/** Deletes what was done before a time, unless its notice still waits. */
export function* deleteDone(before: number): Work<Erased> {
  yield [`DELETE FROM notes WHERE request_id IN (${due})`, before]
  yield [`DELETE FROM marks WHERE request_id IN (${due})`, before]
  yield [`DELETE FROM outbox WHERE request_id IN (${due})`, before]
  const rows = yield [
    `DELETE FROM requests WHERE status = 'done' AND done_at < $1
     AND NOT EXISTS (SELECT 1 FROM outbox WHERE outbox.request_id = requests.id)
     RETURNING reference`,
    before,
  ]
  return { references: rows.map(({ reference }) => String(reference)) }
}

/** Deletes one request and all that belongs to it, whatever its state. @returns false when there is none */
export function* deleteRequest(id: string): Work<boolean> {
  yield ['DELETE FROM notes WHERE request_id = $1', id]
  yield ['DELETE FROM marks WHERE request_id = $1', id]
  yield ['DELETE FROM outbox WHERE request_id = $1', id]
  const rows = yield ['DELETE FROM requests WHERE id = $1 RETURNING id', id]
  return rows.length > 0
}
