import type { Work } from '../database/database.ts'

/** The length of a window in which attempts are counted, in milliseconds. */
const hour = 3_600_000

/** Counts one more attempt under the key within this clock hour. @returns how many there were with it */
export function* countHit(key: string, now: number): Work<number> {
  const start = Math.floor(now / hour)
  const [row] = yield [
    `INSERT INTO hits (key, count, expires_at) VALUES ($1, 1, $2)
     ON CONFLICT (key) DO UPDATE SET count = hits.count + 1
     RETURNING count`,
    `${key} ${start}`,
    (start + 1) * hour,
  ]
  return Number(row?.count)
}
