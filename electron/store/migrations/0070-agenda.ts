import type { Migration } from '../migrate.ts';

/**
 * The trainer's own calendar reads only the days it shows: what has a day in any plan or academy, by that day.
 * Triggers keep it with its document. Also whether a plan is only a sketch, two numbers and no more.
 */
export const agenda: Migration = {
  id: 70,
  up(db) {
    db.exec(TABLE);
    db.exec(VIEWS);
    db.exec(TRIGGERS);
    db.exec(`${put('plan')}; ${put('academy')};`);
    db.exec(SKETCHES);
  },
};

/** `owner`: a plan, or the academy for modules. `calendar`: the plan's, for what moves to its next workday. */
const TABLE = `
  CREATE TABLE agenda (
    owner TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('checkpoint', 'trainerDay', 'module', 'offer', 'celebration')),
    item TEXT NOT NULL,
    day TEXT NOT NULL,
    title TEXT NOT NULL,
    hours REAL,
    calendar TEXT,
    PRIMARY KEY (owner, kind, item)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX agenda_by_day ON agenda (day);
  CREATE INDEX checkpoint_by_start ON booking (start) WHERE kind = 'checkpoint';
`;

/** An item that has fields of the app's own names stands wrapped. */
const INSIDE = `coalesce(json_extract(item.value, '$."$value"'), item.value)`;
const ID = `coalesce(json_extract(item.value, '$."$id"'), json_extract(item.value, '$.id'), item.key)`;
const field = (name: string): string => `json_extract(${INSIDE}, '$.${name}')`;
const VIEWS = `
  CREATE VIEW agenda_of_plan (owner, kind, item, day, title, hours, calendar) AS
    SELECT plan.id, 'checkpoint', item.value, date(plan.start, '+' || item.value || ' days'), item.value, NULL,
      json_extract(plan.document, '$.plan.calendar')
    FROM plan, json_each(plan.document, '$.plan.checkpoints.days') AS item WHERE item.value < 7 * plan.weeks
    UNION ALL
    SELECT plan.id, 'trainerDay', ${ID}, ${field('date')}, ${field('title')}, ${field('hours')}, NULL
    FROM plan, json_each(plan.document, '$.plan.trainerDays') AS item WHERE item.type = 'object'
    UNION ALL
    SELECT plan.id, 'celebration', ${ID}, ${field('date')}, coalesce(${field('trigger')}, ${field('how')}), NULL, NULL
    FROM plan, json_each(plan.document, '$.plan.celebrations') AS item WHERE item.type = 'object'
    UNION ALL
    SELECT plan.id, 'offer', 'offer', plan.valid_until, '', NULL, NULL FROM plan;
  CREATE VIEW agenda_of_academy (owner, kind, item, day, title, hours, calendar) AS
    SELECT academy.id, 'module', ${ID}, ${field('date')}, ${field('title')}, NULL, NULL
    FROM academy, json_each(academy.document, '$.modules') AS item WHERE item.type = 'object';
`;

type Owner = 'plan' | 'academy';
const put = (owner: Owner, which = ''): string =>
  `INSERT OR REPLACE INTO agenda SELECT * FROM agenda_of_${owner} WHERE day IS NOT NULL ${which}`;
const trigger = (owner: Owner): string => `
  CREATE TRIGGER agenda_with_${owner} AFTER INSERT ON ${owner} BEGIN
    ${put(owner, 'AND owner = new.id')};
  END;
  CREATE TRIGGER agenda_after_${owner} AFTER UPDATE OF document ON ${owner} WHEN new.document <> old.document BEGIN
    DELETE FROM agenda WHERE owner = new.id;
    ${put(owner, 'AND owner = new.id')};
  END;
  CREATE TRIGGER agenda_without_${owner} AFTER DELETE ON ${owner} BEGIN
    DELETE FROM agenda WHERE owner = old.id;
  END;
`;
const TRIGGERS = trigger('plan') + trigger('academy');

/** Nobody has a name, and nothing has been offered. */
const SKETCHES = `
  ALTER TABLE plan ADD COLUMN is_sketch INTEGER NOT NULL DEFAULT 0;
  UPDATE plan SET is_sketch =
    json_extract(document, '$.plan.proposal.date') IS NULL
    AND json_extract(document, '$.plan.proposal.validUntil') IS NULL
    AND NOT EXISTS (SELECT 1 FROM person WHERE person.plan = plan.id AND search <> '');
`;
