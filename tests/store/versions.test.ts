import { describe, expect, it } from 'vitest';
import { differences } from '#domain/versions/differences.ts';
import { requests } from '#contract/requests.ts';
import { applyEdits } from '#electron/store/apply.ts';
import { backUpToday, listBackups, makeBackup } from '#electron/store/backups.ts';
import { historyOf, redo, undo } from '#electron/store/history.ts';
import { closeStore } from '#electron/store/openStore.ts';
import { deleteSubject } from '#electron/store/remove.ts';
import { restoreBackup } from '#electron/store/restore.ts';
import type { Store } from '#electron/store/store.ts';
import {
  listVersions,
  openVersion,
  planNow,
  restoreVersion,
  saveOffered,
  saveVersion,
} from '#electron/store/versions.ts';
import { clientView, documentsOf, newClient, newPlanIn, planView } from './support/clients.ts';
import { addSeller, clientField, cohort, perMonth } from './support/edits.ts';
import { folder, must, openedIn, storeIn, surroundings, TODAY } from './support/stores.ts';
import { tablesOf } from './support/tables.ts';

const NOT_FOUND = { ok: false, problem: { kind: 'notFound' } };
const namesIn = (store: Store, plan: string): readonly string[] =>
  must(listVersions(store, plan)).map(({ name }) => name);

describe('a version of a plan', () => {
  it('is what the plan was, whatever becomes of the plan, also when the store is opened again', () => {
    const dir = folder();
    const around = surroundings();
    const store = storeIn(dir, around);
    const ids = newClient(store);
    const before = documentsOf(store, ids);
    const version = must(saveVersion(store, ids.plan, 'Visad för kund 4 mars'));
    expect(version).toMatchObject({
      name: 'Visad för kund 4 mars',
      at: '2027-03-04T08:00:00.000Z',
      madeBy: 'hand',
    });
    must(applyEdits(store, planView(ids), perMonth(3)));
    must(applyEdits(store, planView(ids), clientField('name', 'Annat namn AB')));
    around.pass(1000);
    must(saveVersion(store, ids.plan, 'Andra mötet'));
    closeStore(store);
    const again = storeIn(dir);
    expect(namesIn(again, ids.plan)).toEqual(['Andra mötet', 'Visad för kund 4 mars']);
    expect(must(openVersion(again, version.id))).toEqual(before);
    expect(documentsOf(again, ids)).not.toEqual(before);
  });

  it('comes back as one change, which one undo takes back, and stays', () => {
    const store = storeIn();
    const ids = newClient(store);
    const before = documentsOf(store, ids);
    const { id } = must(saveVersion(store, ids.plan, 'Första'));
    for (const edits of [perMonth(3), cohort('Våren'), addSeller('seller-9')])
      must(applyEdits(store, planView(ids), edits));
    const changed = documentsOf(store, ids);
    expect(must(restoreVersion(store, id))).toEqual(ids);
    expect(differences(before, documentsOf(store, ids))).toEqual([]);
    expect(historyOf(store.db, planView(ids)).undo).toEqual({
      kind: 'replaced',
      subject: 'plan',
      version: 'Första',
    });
    must(undo(store, planView(ids)));
    expect(documentsOf(store, ids)).toEqual(changed);
    must(redo(store, planView(ids)));
    expect(differences(before, documentsOf(store, ids))).toEqual([]);
    expect(namesIn(store, ids.plan)).toEqual(['Första']);
    expect(must(openVersion(store, id))).toEqual(before);
  });

  it('is reached by no undo', () => {
    const store = storeIn();
    const ids = newClient(store);
    must(applyEdits(store, planView(ids), perMonth(3)));
    must(saveVersion(store, ids.plan, 'Första'));
    must(undo(store, planView(ids)));
    expect(namesIn(store, ids.plan)).toEqual(['Första']);
    expect(undo(store, planView(ids)).ok).toBe(true);
    expect(listVersions(store, ids.plan)).toEqual(NOT_FOUND);
    must(redo(store, clientView(ids)));
    expect(namesIn(store, ids.plan)).toEqual(['Första']);
  });

  it('goes with its plan and comes back with it, and is no other plan’s', () => {
    const store = storeIn();
    const ids = newClient(store);
    const other = newPlanIn(store, ids.academy);
    const { id } = must(saveVersion(store, ids.plan, 'Första'));
    expect(namesIn(store, other.plan)).toEqual([]);
    must(deleteSubject(store, clientView(ids)));
    for (const answer of [listVersions(store, ids.plan), openVersion(store, id), restoreVersion(store, id)])
      expect(answer).toEqual(NOT_FOUND);
    expect(saveVersion(store, ids.plan, 'Ingen')).toEqual(NOT_FOUND);
    must(undo(store, clientView(ids)));
    expect(namesIn(store, ids.plan)).toEqual(['Första']);
  });

  it('cannot be changed, and leaves only with its plan for good', () => {
    const store = storeIn();
    const ids = newClient(store);
    must(saveVersion(store, ids.plan, 'Första'));
    const rows = tablesOf(store)['version'];
    expect(() => store.db.exec(`UPDATE version SET name = 'En annan'`)).toThrow('a version is never changed');
    expect(() => store.db.exec(`UPDATE version SET document = '{}'`)).toThrow('a version is never changed');
    expect(tablesOf(store)['version']).toEqual(rows);
    store.db.exec('DELETE FROM person; DELETE FROM booking; DELETE FROM plan');
    expect(tablesOf(store)['version']).toEqual([]);
  });
});

describe('what is kept of a plan', () => {
  it('comes with an offer only where the plan says something else than in the last one', () => {
    const around = surroundings();
    const store = storeIn(folder(), around);
    const ids = newClient(store);
    const offer = (name: string): void => {
      around.pass(1000);
      const documents = must(planNow(store, ids.plan));
      must(saveOffered(store, ids.plan, { name, documents }));
    };
    offer('Offert 4 mars 2027');
    offer('Offert 4 mars 2027');
    must(applyEdits(store, planView(ids), perMonth(3)));
    offer('Offert 5 mars 2027');
    must(undo(store, planView(ids)));
    offer('Offert 6 mars 2027');
    expect(must(listVersions(store, ids.plan)).map(({ name, madeBy }) => [name, madeBy])).toEqual([
      ['Offert 6 mars 2027', 'export'],
      ['Offert 5 mars 2027', 'export'],
      ['Offert 4 mars 2027', 'export'],
    ]);
  });

  it('is in the backups: a new version alone makes the next, and it comes back with it', () => {
    const dir = folder();
    const store = storeIn(dir);
    const ids = newClient(store);
    must(makeBackup(dir, 'asked', surroundings()));
    expect(must(backUpToday(dir, TODAY, surroundings()))).toBeNull();
    must(saveVersion(store, ids.plan, 'Första'));
    expect(must(backUpToday(dir, TODAY, surroundings()))).not.toBeNull();
    closeStore(store);
    must(restoreBackup(dir, listBackups(dir)[0]?.name ?? '', surroundings()));
    const { store: back } = openedIn(dir, surroundings());
    expect(namesIn(back, ids.plan)).toEqual(['Första']);
    closeStore(back);
  });

  it('is no store any more where it is no JSON that has been damaged', () => {
    const store = storeIn();
    const ids = newClient(store);
    const { id } = must(saveVersion(store, ids.plan, 'Första'));
    store.db.exec(`DROP TRIGGER version_stays; UPDATE version SET document = 'x'`);
    expect(openVersion(store, id)).toEqual({ ok: false, problem: { kind: 'storeClosed' } });
    expect(store.met.damage).toBe(true);
  });
});

it('a message that saves a version has a name, trimmed', () => {
  const { input } = requests['versions.save'];
  expect(input.parse({ plan: 'p', name: '  Första ' })).toEqual({ plan: 'p', name: 'Första' });
  for (const name of [' ', 'x'.repeat(301), null])
    expect(input.safeParse({ plan: 'p', name }).success).toBe(false);
});
