import type { Migration } from '../migrate.ts';

/** The tables as the program first had them. */
export const firstTables: Migration = {
  id: 10,
  up(db) {
    db.exec(ROWS);
    db.exec(JOURNAL);
  },
};

const ROWS = `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

  CREATE TABLE client (
    id TEXT PRIMARY KEY,
    document TEXT NOT NULL,
    name TEXT NOT NULL,
    contact TEXT,
    search TEXT NOT NULL,
    is_example INTEGER NOT NULL,
    is_deleted INTEGER NOT NULL,
    saved_at TEXT NOT NULL,
    changed INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX client_by_change ON client (is_deleted, changed);
  CREATE INDEX client_by_name ON client (name);

  CREATE TABLE academy (
    id TEXT PRIMARY KEY,
    client TEXT NOT NULL REFERENCES client,
    document TEXT NOT NULL,
    is_deleted INTEGER NOT NULL,
    saved_at TEXT NOT NULL,
    created INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX academy_of_client ON academy (client, created);

  CREATE TABLE plan (
    id TEXT PRIMARY KEY,
    academy TEXT NOT NULL REFERENCES academy,
    document TEXT NOT NULL,
    file_id TEXT,
    cohort TEXT,
    start TEXT NOT NULL,
    weeks INTEGER NOT NULL,
    sellers INTEGER NOT NULL,
    coaches INTEGER NOT NULL,
    minutes_per_seller_per_week REAL NOT NULL,
    verdict TEXT NOT NULL,
    per_month REAL NOT NULL,
    valid_until TEXT,
    is_deleted INTEGER NOT NULL,
    saved_at TEXT NOT NULL,
    created INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX plan_of_academy ON plan (academy, created);
  CREATE INDEX plan_by_file ON plan (file_id);

  CREATE TABLE person (
    plan TEXT NOT NULL REFERENCES plan,
    id TEXT NOT NULL,
    position INTEGER NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (plan, id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE booking (
    plan TEXT NOT NULL REFERENCES plan,
    id TEXT NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    start TEXT NOT NULL,
    state TEXT NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (plan, id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX booking_by_start ON booking (start);
`;

const JOURNAL = `
  CREATE TABLE journal (
    seq INTEGER PRIMARY KEY,
    device TEXT NOT NULL,
    device_seq INTEGER NOT NULL,
    at TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
    view_kind TEXT NOT NULL CHECK (view_kind IN ('client', 'academy', 'plan')),
    view_id TEXT NOT NULL,
    step INTEGER,
    action TEXT,
    change TEXT,
    UNIQUE (device, device_seq)
  ) STRICT;
  CREATE INDEX journal_of_step ON journal (step) WHERE kind = 'do';

  CREATE TABLE step (id INTEGER PRIMARY KEY, moved INTEGER NOT NULL, change TEXT NOT NULL) STRICT;
  CREATE TABLE step_subject (
    subject TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('done', 'undone')),
    step INTEGER NOT NULL REFERENCES step ON DELETE CASCADE,
    how TEXT NOT NULL CHECK (how IN ('changed', 'exists', 'inside')),
    PRIMARY KEY (subject, state, step)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX step_subject_of_step ON step_subject (step);
`;
