/** What a column holds. Times are milliseconds since 1970, read through `Number`: PostgreSQL hands them over as text. */
export type Value = string | number | null

export type Row = Record<string, Value>

/** One statement with its parameters `$1`, `$2` …, in SQL that both engines know. */
export type Statement = [sql: string, ...parameters: Value[]]

/**
 * A transaction as a generator: it yields statements and is handed their rows. SQLite runs it without a
 * pause: an `async` one would let a second connection of this process wait for a lock that only this
 * process can give back.
 */
export type Work<T> = Generator<Statement, T, Row[]>

export interface Database {
  readonly engine: 'sqlite' | 'postgres'
  /** All or nothing; when it resolves, the work is on the disk. It may be run again after a conflict. */
  transaction<T>(work: () => Work<T>): Promise<T>
  close(): Promise<void>
}
