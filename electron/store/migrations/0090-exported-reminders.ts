import type { Migration } from '../migrate.ts';

/** What an exported event reminds of is kept beside what it says: another reminder is no other event. */
export const exportedReminders: Migration = {
  id: 90,
  up(db) {
    db.exec('ALTER TABLE exported_event ADD COLUMN alarm INTEGER');
  },
};
