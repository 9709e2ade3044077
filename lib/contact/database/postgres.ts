import pg from 'pg'
import type { Database, Row, Work } from './database.ts'
import { migrate } from './migrate.ts'

/** Any number, as long as it is ours: only one process at a time changes the tables. */
const migrationLock = 7_868_060

/** Conflicts that mean "once more": serialization failure, deadlock. */
const again = new Set(['40001', '40P01'])

/**
 * Opens the store on a PostgreSQL server; several processes may share it.
 * @param url postgres://user:password@host/database
 */
export async function openPostgres(url: string): Promise<Database & { readonly engine: 'postgres' }> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 10_000,
    // A server that says nothing any more is as good as gone.
    query_timeout: 12_000,
    idle_in_transaction_session_timeout: 15_000,
    keepAlive: true,
  })
  // A connection that breaks while nobody uses it is replaced at the next use.
  pool.on('error', () => {})

  const once = async <T>(work: () => Work<T>): Promise<T> => {
    const client = await pool.connect()
    let broken = false
    try {
      await client.query('BEGIN')
      const steps = work()
      let step = steps.next()
      while (!step.done) {
        const [text, ...values] = step.value
        step = steps.next((await client.query<Row>({ text, values })).rows)
      }
      await client.query('COMMIT')
      return step.value
    } catch (error) {
      await client.query('ROLLBACK').catch(() => {
        broken = true
      })
      throw error
    } finally {
      client.release(broken)
    }
  }
  const transaction = async <T>(work: () => Work<T>): Promise<T> => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await once(work)
      } catch (error) {
        if (attempt === 5 || !again.has((error as { code?: string }).code ?? '')) throw error
      }
    }
  }
  try {
    await transaction(function* () {
      yield ['SELECT pg_advisory_xact_lock($1)', migrationLock]
      yield* migrate()
    })
  } catch (error) {
    await pool.end()
    throw error
  }
  return { engine: 'postgres', transaction, close: () => pool.end() }
}
