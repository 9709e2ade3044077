import { randomBytes } from 'node:crypto'
import type { Work } from '../database/database.ts'

/** The key of the store's hashes: made once, kept with the data, the same for every process. Hexadecimal. */
export function* hashKey(): Work<string> {
  const fresh = randomBytes(32).toString('hex')
  yield ["INSERT INTO secrets (name, value) VALUES ('hash-key', $1) ON CONFLICT (name) DO NOTHING", fresh]
  const [row] = yield ["SELECT value FROM secrets WHERE name = 'hash-key'"]
  return String(row?.value)
}
