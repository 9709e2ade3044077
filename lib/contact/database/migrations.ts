/**
 * The changes of the store, in their order, in SQL that both engines know. One that has been published is never
 * edited: add another at the end. Ids are made by us; times are milliseconds since 1970.
 */
export const migrations: readonly (readonly string[])[] = [
  [
    `CREATE TABLE requests (
       id TEXT PRIMARY KEY,
       reference TEXT NOT NULL UNIQUE,
       received_at BIGINT NOT NULL,
       status TEXT NOT NULL CHECK (status IN ('new', 'done')),
       done_at BIGINT,
       linked_to TEXT,
       sealed BIGINT NOT NULL CHECK (sealed IN (0, 1)),
       content TEXT NOT NULL,
       CHECK ((status = 'done') = (done_at IS NOT NULL))
     )`,
    'CREATE INDEX requests_by_time ON requests (received_at)',
    `CREATE TABLE notes (
       id TEXT PRIMARY KEY,
       request_id TEXT NOT NULL REFERENCES requests (id),
       written_at BIGINT NOT NULL,
       staff TEXT NOT NULL,
       sealed BIGINT NOT NULL CHECK (sealed IN (0, 1)),
       content TEXT NOT NULL
     )`,
    'CREATE INDEX notes_by_request ON notes (request_id)',
    `CREATE TABLE outbox (
       id TEXT PRIMARY KEY,
       request_id TEXT NOT NULL,
       reference TEXT NOT NULL,
       created_at BIGINT NOT NULL,
       attempts BIGINT NOT NULL,
       next_at BIGINT NOT NULL,
       lease_until BIGINT NOT NULL,
       sent_at BIGINT,
       last_error TEXT
     )`,
    'CREATE INDEX outbox_by_time ON outbox (sent_at, next_at)',
    'CREATE INDEX outbox_by_request ON outbox (request_id)',
    `CREATE TABLE audit (
       id TEXT PRIMARY KEY,
       at BIGINT NOT NULL,
       actor TEXT NOT NULL,
       action TEXT NOT NULL,
       reference TEXT
     )`,
    'CREATE INDEX audit_by_time ON audit (at)',
    // Which request a keyed hash belongs to, for a day: how a second sending is known without its text.
    'CREATE TABLE marks (key TEXT PRIMARY KEY, request_id TEXT NOT NULL, expires_at BIGINT NOT NULL)',
    'CREATE TABLE hits (key TEXT PRIMARY KEY, count BIGINT NOT NULL, expires_at BIGINT NOT NULL)',
    'CREATE TABLE secrets (name TEXT PRIMARY KEY, value TEXT NOT NULL)',
  ],
  [
    `CREATE TABLE staff (
       name TEXT PRIMARY KEY,
       secret TEXT NOT NULL,
       last_step BIGINT NOT NULL,
       created_at BIGINT NOT NULL
     )`,
    `CREATE TABLE sessions (
       key TEXT PRIMARY KEY,
       staff TEXT NOT NULL REFERENCES staff (name),
       locale TEXT NOT NULL,
       created_at BIGINT NOT NULL,
       expires_at BIGINT NOT NULL
     )`,
  ],
]
