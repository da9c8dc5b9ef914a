import type { Migration } from '../migrate.ts';

/** What a plan was when it was shown or sent. */
export const versions: Migration = {
  id: 40,
  up(db) {
    db.exec(VERSIONS);
  },
};

/** Rows come and go with their plan, and are never changed. */
const VERSIONS = `
  CREATE TABLE version (
    id TEXT PRIMARY KEY,
    plan TEXT NOT NULL REFERENCES plan ON DELETE CASCADE,
    name TEXT NOT NULL,
    at TEXT NOT NULL,
    made_by TEXT NOT NULL CHECK (made_by IN ('hand', 'export')),
    document TEXT NOT NULL
  ) STRICT;
  CREATE INDEX version_of_plan ON version (plan, at);
  CREATE TRIGGER version_stays BEFORE UPDATE ON version BEGIN
    SELECT RAISE(ABORT, 'a version is never changed');
  END;
`;
