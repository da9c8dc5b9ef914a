import type { Migration } from '../migrate.ts';

/** The logos that stand on an offer's cover. */
export const logos: Migration = {
  id: 100,
  up(db) {
    db.exec(TABLE);
  },
};

/** `owner` is a client's id, and empty for the trainer. */
const TABLE = `
  CREATE TABLE logo (
    owner TEXT PRIMARY KEY,
    type TEXT NOT NULL CHECK (type IN ('png', 'jpeg')),
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    bytes BLOB NOT NULL
  ) STRICT;
`;
