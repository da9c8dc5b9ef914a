import fc from 'fast-check';
import { expect, it } from 'vitest';
import { peopleByName } from '#electron/store/migrations/0050-people-by-name.ts';
import { importPlan } from '#electron/store/planFiles.ts';
import { anyPlanFile } from '#tests/support/anyPlanFile.ts';
import { planFileOf, readOk } from '#tests/support/plans.ts';
import { must, storeIn } from '../support/stores.ts';

it('people of before get the words that they are found by', () => {
  const store = storeIn();
  const people = [
    { id: 'k', role: 'coach', name: 'Åsa Öhman-Lind', $value: 'Ett eget fält' },
    { id: 's', role: 'seller', coach: 'k' },
  ];
  for (const document of [planFileOf({ people }), ...fc.sample(anyPlanFile, 60)])
    must(importPlan(store, readOk(document), { kind: 'new' }));

  const found = () => store.db.prepare('SELECT plan, id, search FROM person ORDER BY plan, id').all();
  const before = found();
  expect(before).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ id: 'k', search: ' asa ohman lind' }),
      expect.objectContaining({ id: 's', search: '' }),
    ]),
  );
  store.db.exec('DROP INDEX person_by_name; ALTER TABLE person DROP COLUMN search');
  peopleByName.up(store.db);
  expect(found()).toEqual(before);
});
