import type { Work } from '../database/database.ts'

const hour = 3_600_000

/**
 * Counts one more attempt under the key within this window of the clock.
 * @param window its length in milliseconds
 * @returns how many there were with it
 */
export function* countHit(key: string, now: number, window: number = hour): Work<number> {
  const start = Math.floor(now / window)
  const [row] = yield [
    `INSERT INTO hits (key, count, expires_at) VALUES ($1, 1, $2)
     ON CONFLICT (key) DO UPDATE SET count = hits.count + 1
     RETURNING count`,
    `${key} ${start}`,
    (start + 1) * window,
  ]
  return Number(row?.count)
}

/** Forgets the attempts under the keys that begin so. */
export function* forgetHits(beginning: string): Work<void> {
  yield ['DELETE FROM hits WHERE substr(key, 1, length($1)) = $1', beginning]
}
