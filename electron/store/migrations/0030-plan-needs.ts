import type { Migration } from '../migrate.ts';

/** What a list needs to say which plans wait for somebody: who is refilled, and when there is to be celebrated. */
export const planNeeds: Migration = {
  id: 30,
  up(db) {
    db.exec(COLUMNS);
    db.exec(FILLED);
  },
};

const COLUMNS = `
  ALTER TABLE plan ADD COLUMN without_leader INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE plan ADD COLUMN refills_per_month REAL NOT NULL DEFAULT 1;
  ALTER TABLE plan ADD COLUMN celebration_days TEXT NOT NULL DEFAULT '';
`;
/** An item that has fields of the app's own names stands wrapped. */
const inside = (item: string): string => `coalesce(json_extract(${item}, '$."$value"'), ${item})`;
const FILLED = `
  UPDATE plan SET
    without_leader = (
      SELECT count(*) FROM person WHERE person.plan = plan.id
        AND json_extract(${inside('person.document')}, '$.role') = 'coach'
        AND json_extract(${inside('person.document')}, '$.leader') IS NULL
    ),
    refills_per_month = coalesce(json_extract(plan.document, '$.plan.rhythm.refill.perMonth'), 1),
    celebration_days = coalesce((
      SELECT group_concat(day, ' ') FROM (
        SELECT DISTINCT json_extract(${inside('item.value')}, '$.date') AS day
        FROM json_each(plan.document, '$.plan.celebrations') AS item WHERE item.type = 'object' ORDER BY day
      ) WHERE day IS NOT NULL
    ), '');
`;
