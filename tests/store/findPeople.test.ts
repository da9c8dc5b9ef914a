import { describe, expect, it } from 'vitest';
import { applyEdits } from '#electron/store/apply.ts';
import { findPeople } from '#electron/store/findPeople.ts';
import { undo } from '#electron/store/history.ts';
import { importPlan } from '#electron/store/planFiles.ts';
import { deleteSubject } from '#electron/store/remove.ts';
import type { Store } from '#electron/store/store.ts';
import { planFileOf, readOk } from '../support/plans.ts';
import { clientView, newClient, planView } from './support/clients.ts';
import { personField } from './support/edits.ts';
import { must, storeIn } from './support/stores.ts';

const names = (store: Store, search: string, limit = 10): readonly string[] =>
  must(findPeople(store, { search, limit })).map(({ name }) => name);

function storeWith(...people: readonly string[]): Store {
  const store = storeIn();
  const ids = newClient(store, 'Exempelverken AB', people.length);
  people.forEach((name, i) =>
    must(applyEdits(store, planView(ids), personField(`seller-${i + 1}`, 'name', name))),
  );
  return store;
}

describe('people of all plans', () => {
  it('are found by the beginnings of the words of their names, whatever case and accents', () => {
    const store = storeWith('Åsa Öhman-Lind', 'Björn Ek', 'José O’Brien', 'Ola Ekman');
    expect(names(store, 'ek')).toEqual(['Björn Ek', 'Ola Ekman']);
    expect(names(store, 'ASA')).toEqual(['Åsa Öhman-Lind']);
    expect(names(store, 'lind åsa')).toEqual(['Åsa Öhman-Lind']);
    expect(names(store, 'o jose')).toEqual(['José O’Brien']);
    expect(names(store, 'hman')).toEqual([]);
    expect(names(store, 'ek åsa')).toEqual([]);
  });

  it('are nobody where nothing is looked for, and no more than asked for', () => {
    const store = storeWith('Anna A', 'Anna B', 'Anna C');
    expect(names(store, '  ')).toEqual([]);
    expect(names(store, '"%_')).toEqual([]);
    expect(names(store, 'anna', 2)).toEqual(['Anna A', 'Anna B']);
  });

  it('come with their role, their plan and its client', () => {
    const store = storeIn();
    const people = [
      { id: 'k', role: 'coach', name: ' Karin Ek ', $value: 'Ett eget fält' },
      { id: 's', role: 'seller', coach: 'k' },
    ];
    const file = readOk(planFileOf({ client: { name: 'Provbolaget AB' }, cohort: 'Omgång 1', people }));
    const { plan } = must(importPlan(store, file, { kind: 'new' }));
    expect(must(findPeople(store, { search: 'karin ek', limit: 9 }))).toEqual([
      { plan, person: 'k', name: 'Karin Ek', role: 'coach', client: 'Provbolaget AB', cohort: 'Omgång 1' },
    ]);
  });

  it('follow what is changed, taken away and brought back', () => {
    const store = storeIn();
    const ids = newClient(store);
    must(applyEdits(store, planView(ids), personField('seller-1', 'name', 'Ola Nordmann')));
    must(applyEdits(store, planView(ids), personField('seller-1', 'name', 'Kari Nordmann')));
    expect([names(store, 'ola'), names(store, 'kari')]).toEqual([[], ['Kari Nordmann']]);
    must(deleteSubject(store, clientView(ids)));
    expect(names(store, 'kari')).toEqual([]);
    must(undo(store, clientView(ids)));
    expect(names(store, 'kari')).toEqual(['Kari Nordmann']);
    must(undo(store, planView(ids)));
    // Typed in one go, taken back in one.
    expect(names(store, 'kari')).toEqual([]);
  });
});
