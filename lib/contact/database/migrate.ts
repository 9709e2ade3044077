import type { Work } from './database.ts'
import { migrations } from './migrations.ts'

export class NewerStore extends Error {}

/** Brings the store up to date within one transaction. @throws NewerStore when the store is of a newer version */
export function* migrate(): Work<void> {
  yield ['CREATE TABLE IF NOT EXISTS migrations (number BIGINT PRIMARY KEY)']
  const [row] = yield ['SELECT COUNT(*) AS done FROM migrations']
  const done = Number(row?.done)
  if (done > migrations.length)
    throw new NewerStore('The store was written by a newer version of this site. Start that version instead.')
  for (const [at, statements] of migrations.entries()) {
    if (at < done) continue
    for (const sql of statements) yield [sql]
    yield ['INSERT INTO migrations (number) VALUES ($1)', at + 1]
  }
}
