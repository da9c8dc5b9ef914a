import fc from 'fast-check';
import { expect, it } from 'vitest';
import { planNeeds } from '#electron/store/migrations/0030-plan-needs.ts';
import { importPlan } from '#electron/store/planFiles.ts';
import { anyPlanFile } from '#tests/support/anyPlanFile.ts';
import { planFileOf, readOk, team } from '#tests/support/plans.ts';
import { must, storeIn } from '../support/stores.ts';

const COLUMNS = ['without_leader', 'refills_per_month', 'celebration_days'];
const CELEBRATIONS = [
  { id: 'c1', how: 'Tårta', date: '2027-04-09' },
  { id: 'c4', how: 'Tårta igen', date: '2027-03-09', $value: 'Ett eget fält' },
  { id: 'c2', how: 'En sång', date: '2027-04-09' },
  { id: 'c3', how: 'När det sker', date: null },
];

it('plans of before get what the program keeps of them at every change', () => {
  const store = storeIn();
  const keep = (document: unknown): void => void must(importPlan(store, readOk(document), { kind: 'new' }));
  const people = team({ coaches: 3, sellers: 3 }).map((person) => ({ ...person, $value: 'Ett eget fält' }));
  keep(planFileOf({ people }));
  keep(planFileOf({ plan: { rhythm: { refill: { perMonth: 0 } }, celebrations: CELEBRATIONS } }));
  for (const document of fc.sample(anyPlanFile, 60)) keep(document);

  const kept = store.db.prepare(`SELECT id, ${COLUMNS.join(', ')} FROM plan ORDER BY id`);
  const before = kept.all();
  expect(before).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ without_leader: 3 }),
      expect.objectContaining({ refills_per_month: 0, celebration_days: '2027-03-09 2027-04-09' }),
    ]),
  );
  for (const column of COLUMNS) store.db.exec(`ALTER TABLE plan DROP COLUMN ${column}`);
  planNeeds.up(store.db);
  expect(store.db.prepare(`SELECT id, ${COLUMNS.join(', ')} FROM plan ORDER BY id`).all()).toEqual(before);
});
