import type { Migration } from '../migrate.ts';

/** What the trainer keeps for the plans to come, whatever its kind. */
export const library: Migration = {
  id: 20,
  up(db) {
    db.exec(LIBRARY);
  },
};

const LIBRARY = `
  CREATE TABLE library (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    document TEXT NOT NULL,
    saved_at TEXT NOT NULL
  ) STRICT;
  CREATE INDEX library_by_kind ON library (kind, saved_at);
`;
