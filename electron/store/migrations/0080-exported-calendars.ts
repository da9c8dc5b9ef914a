import type { Migration } from '../migrate.ts';

/** What stands in the calendar files that were last made of a plan: the next ones say what has changed since. */
export const exportedCalendars: Migration = {
  id: 80,
  up(db) {
    db.exec(TABLE);
  },
};

/** Rows come and go with their plan. `person` is empty for the file that everybody has. */
const TABLE = `
  CREATE TABLE exported_event (
    plan TEXT NOT NULL REFERENCES plan ON DELETE CASCADE,
    person TEXT NOT NULL,
    uid TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    stamp INTEGER NOT NULL,
    digest TEXT NOT NULL,
    time TEXT NOT NULL,
    summary TEXT NOT NULL,
    is_cancelled INTEGER NOT NULL CHECK (is_cancelled IN (0, 1)),
    PRIMARY KEY (plan, person, uid)
  ) STRICT, WITHOUT ROWID;
`;
