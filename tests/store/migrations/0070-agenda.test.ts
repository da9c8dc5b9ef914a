import fc from 'fast-check';
import { expect, it } from 'vitest';
import { agenda } from '#electron/store/migrations/0070-agenda.ts';
import { importPlan } from '#electron/store/planFiles.ts';
import { anyPlanFile } from '#tests/support/anyPlanFile.ts';
import { planFileOf, readOk } from '#tests/support/plans.ts';
import { must, storeIn } from '../support/stores.ts';

const CELEBRATIONS = [
  { id: 'c1', how: 'Tårta', date: '2027-04-09' },
  { id: 'c4', how: 'Tårta igen', trigger: 'Första mötet', date: '2027-03-09', $value: 'Ett eget fält' },
  { id: 'c3', how: 'När det sker', date: null },
];

it('plans of before stand in the calendar as those that are changed do', () => {
  const store = storeIn();
  const keep = (document: unknown): void => void must(importPlan(store, readOk(document), { kind: 'new' }));
  keep(planFileOf({ plan: { celebrations: CELEBRATIONS, checkpoints: { days: [30, 5000] } } }));
  for (const document of fc.sample(anyPlanFile, 60)) keep(document);

  const kept = () => [
    store.db.prepare('SELECT * FROM agenda ORDER BY owner, kind, item').all(),
    store.db.prepare('SELECT id, is_sketch FROM plan ORDER BY id').all(),
  ];
  const before = kept();
  expect(before[0]).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ kind: 'celebration', item: 'c1', day: '2027-04-09', title: 'Tårta' }),
      expect.objectContaining({ kind: 'celebration', item: 'c4', day: '2027-03-09', title: 'Första mötet' }),
      expect.objectContaining({ kind: 'checkpoint', item: '30' }),
    ]),
  );
  for (const owner of ['plan', 'academy']) {
    for (const when of ['with', 'after', 'without']) store.db.exec(`DROP TRIGGER agenda_${when}_${owner}`);
    store.db.exec(`DROP VIEW agenda_of_${owner}`);
  }
  store.db.exec('DROP INDEX checkpoint_by_start; DROP TABLE agenda; ALTER TABLE plan DROP COLUMN is_sketch');
  agenda.up(store.db);
  expect(kept()).toEqual(before);
});
