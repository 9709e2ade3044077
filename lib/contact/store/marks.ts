import type { Work } from '../database/database.ts'

/**
 * Claims a key for a request until a time.
 * @returns the request that holds it: this one, or an earlier one whose time is not over. Two at once: one wins.
 */
export function* claim(key: string, requestId: string, now: number, expiresAt: number): Work<string> {
  const [row] = yield [
    `INSERT INTO marks (key, request_id, expires_at) VALUES ($1, $2, $3)
     ON CONFLICT (key) DO UPDATE SET
       request_id = CASE WHEN marks.expires_at <= $4 THEN excluded.request_id ELSE marks.request_id END,
       expires_at = CASE WHEN marks.expires_at <= $4 THEN excluded.expires_at ELSE marks.expires_at END
     RETURNING request_id`,
    key,
    requestId,
    expiresAt,
    now,
  ]
  return String(row?.request_id)
}

/** Gives the key to this request, whoever held it. @returns who held it, if its time was not over */
export function* takeOver(
  key: string,
  requestId: string,
  now: number,
  expiresAt: number,
): Work<string | undefined> {
  const [held] = yield ['SELECT request_id FROM marks WHERE key = $1 AND expires_at > $2', key, now]
  yield [
    `INSERT INTO marks (key, request_id, expires_at) VALUES ($1, $2, $3)
     ON CONFLICT (key) DO UPDATE SET request_id = excluded.request_id, expires_at = excluded.expires_at`,
    key,
    requestId,
    expiresAt,
  ]
  return held && String(held.request_id)
}

export function* release(key: string): Work<void> {
  yield ['DELETE FROM marks WHERE key = $1', key]
}

/** Forgets keys whose time is over. */
export function* forgetMarks(now: number): Work<void> {
  yield ['DELETE FROM marks WHERE expires_at <= $1', now]
  yield ['DELETE FROM hits WHERE expires_at <= $1', now]
}
