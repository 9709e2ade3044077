import type { Work } from '../database/database.ts'

/**
 * What the site was started with and the command line must not forget: to whom requests are sealed, how many days
 * they are kept; and whether the store still has to be written anew.
 */
export type Setting = 'seal-to' | 'retention-days' | 'scrub-due'

export function* remember(name: Setting, value: string): Work<void> {
  yield [
    'INSERT INTO secrets (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    name,
    value,
  ]
}

export function* recall(name: Setting): Work<string | undefined> {
  const [row] = yield ['SELECT value FROM secrets WHERE name = $1', name]
  return row && String(row.value)
}

export function* forget(name: Setting): Work<void> {
  yield ['DELETE FROM secrets WHERE name = $1', name]
}
