import { randomUUID } from 'node:crypto'
import type { Work } from '../database/database.ts'

/** What staff wrote beside a request. */
export type Note = { writtenAt: number; staff: string; sealed: boolean; content: string }

export function* insertNote(requestId: string, { writtenAt, staff, sealed, content }: Note): Work<void> {
  yield [
    'INSERT INTO notes (id, request_id, written_at, staff, sealed, content) VALUES ($1, $2, $3, $4, $5, $6)',
    randomUUID(),
    requestId,
    writtenAt,
    staff,
    sealed ? 1 : 0,
    content,
  ]
}

/** Oldest first. */
export function* listNotes(requestId: string): Work<Note[]> {
  const rows = yield ['SELECT * FROM notes WHERE request_id = $1 ORDER BY written_at', requestId]
  return rows.map(row => ({
    writtenAt: Number(row.written_at),
    staff: String(row.staff),
    sealed: Number(row.sealed) === 1,
    content: String(row.content),
  }))
}
