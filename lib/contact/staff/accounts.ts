import type { Work } from '../database/database.ts'

/** A member of staff who may sign in. */
export type Account = {
  name: string
  /** The secret shared with the authenticator app, base32. */
  secret: string
  /** The latest 30-second step whose code was used: no code works twice. */
  lastStep: number
}

/** @returns false when there is one of that name */
export function* insertAccount(name: string, secret: string, now: number): Work<boolean> {
  const rows = yield [
    `INSERT INTO staff (name, secret, last_step, created_at) VALUES ($1, $2, 0, $3)
     ON CONFLICT (name) DO NOTHING RETURNING name`,
    name,
    secret,
    now,
  ]
  return rows.length > 0
}

export function* findAccount(name: string): Work<Account | undefined> {
  const [row] = yield ['SELECT * FROM staff WHERE name = $1', name]
  return (
    row && {
      name: String(row.name),
      secret: String(row.secret),
      lastStep: Number(row.last_step),
    }
  )
}

export function* listAccounts(): Work<string[]> {
  const rows = yield ['SELECT name FROM staff ORDER BY name']
  return rows.map(({ name }) => String(name))
}

export function* hasAccounts(): Work<boolean> {
  const rows = yield ['SELECT name FROM staff LIMIT 1']
  return rows.length > 0
}

/** @returns false when the code of this step was used before: of two at once, one wins */
export function* acceptStep(name: string, step: number): Work<boolean> {
  const rows = yield [
    `UPDATE staff SET last_step = $2
     WHERE name = $1 AND last_step < $2 RETURNING name`,
    name,
    step,
  ]
  return rows.length > 0
}

/** Takes the account away, and signs it out everywhere. */
export function* deleteAccount(name: string): Work<boolean> {
  yield ['DELETE FROM sessions WHERE staff = $1', name]
  const rows = yield ['DELETE FROM staff WHERE name = $1 RETURNING name', name]
  return rows.length > 0
}
