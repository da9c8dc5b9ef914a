import { describe, expect, it } from 'vitest';
import { readPlanFile } from '#domain/planFile.ts';
import { applyEdits } from '#electron/store/apply.ts';
import { listClients } from '#electron/store/clientList.ts';
import { createAcademy, createClient, createPlan } from '#electron/store/create.ts';
import { openClient, openPlan } from '#electron/store/open.ts';
import { closeStore } from '#electron/store/openStore.ts';
import { exportPlan } from '#electron/store/planFiles.ts';
import { deleteSubject } from '#electron/store/remove.ts';
import { readSettings, saveSettings } from '#electron/store/settingsStore.ts';
import type { Store } from '#electron/store/store.ts';
import { bytesOf } from '../support/plans.ts';
import { clientView, newClient, planView } from './support/clients.ts';
import { clientField, cohort, perMonth } from './support/edits.ts';
import { BEGINNING, folder, must, SETTINGS, storeIn } from './support/stores.ts';

function found(store: Store, search: string, offset = 0, limit = 10): readonly string[] {
  return must(listClients(store, { search, offset, limit })).clients.map(({ name }) => name);
}

describe('a new client', () => {
  it('has an academy and a plan with as many nameless people as were asked for', () => {
    const store = storeIn();
    const people = { sellers: 3, coaches: 2 };
    const ids = must(createClient(store, { name: 'Exempelverken AB', people }, BEGINNING));
    const created = { kind: 'created', subject: 'client', name: 'Exempelverken AB' };
    expect(openPlan(store, ids.plan)).toEqual({
      ok: true,
      value: {
        ids,
        documents: {
          client: { name: 'Exempelverken AB' },
          academy: {},
          plan: {
            format: 'men-sen-da/plan',
            version: 1,
            id: expect.stringMatching(/^id-/) as string,
            language: 'sv',
            consultant: { name: 'Kim Holmgren', email: 'kim@exempelkonsult.example' },
            people: [
              { id: 'coach-1', role: 'coach' },
              { id: 'coach-2', role: 'coach' },
              { id: 'seller-1', role: 'seller', coach: 'coach-1' },
              { id: 'seller-2', role: 'seller', coach: 'coach-1' },
              { id: 'seller-3', role: 'seller', coach: 'coach-2' },
            ],
            plan: {
              ...{ start: '2027-03-08', weeks: 26, checkpoints: { days: [30, 60, 120] } },
              calendar: { softDays: { bridgeDays: true, yearEnd: true, summer: true } },
            },
          },
        },
        history: { undo: created, redo: null, savedAt: '2027-03-04T08:00:00.000Z' },
      },
    });
    expect(readPlanFile(bytesOf(must(exportPlan(store, ids.plan)))).ok).toBe(true);
  });

  it('gets one more plan in its academy, and one more academy', () => {
    const store = storeIn();
    const ids = newClient(store);
    const plan = must(createPlan(store, { academy: ids.academy, people: null }, BEGINNING));
    const academy = must(createAcademy(store, { client: ids.client }, BEGINNING));
    expect(must(openClient(store, ids.client)).academies).toMatchObject([
      {
        id: ids.academy,
        plans: [
          { id: ids.plan, sellers: 3 },
          { id: plan.plan, sellers: 1, coaches: 1 },
        ],
      },
      { id: academy.academy, document: {}, plans: [{ id: academy.plan }] },
    ]);
  });

  it('can have nothing added once it has been taken away', () => {
    const store = storeIn();
    const ids = newClient(store);
    must(deleteSubject(store, clientView(ids)));
    const gone = { ok: false, problem: { kind: 'notFound' } };
    expect(createPlan(store, { academy: ids.academy, people: null }, BEGINNING)).toEqual(gone);
    expect(createAcademy(store, { client: ids.client }, BEGINNING)).toEqual(gone);
    expect(createAcademy(store, { client: 'none' }, BEGINNING)).toEqual(gone);
  });
});

describe('the list of clients', () => {
  it('begins with the one that anything was changed in last', () => {
    const store = storeIn();
    const [a] = ['A', 'B', 'C'].map((name) => newClient(store, name));
    if (a !== undefined) must(applyEdits(store, planView(a), perMonth(3)));
    expect(found(store, '')).toEqual(['A', 'C', 'B']);
  });

  it('comes in pages, with how many there are in all', () => {
    const store = storeIn();
    for (const name of ['A', 'B', 'C']) newClient(store, name);
    expect(found(store, '', 1, 1)).toEqual(['B']);
    expect(must(listClients(store, { search: '', offset: 2, limit: 2 })).total).toBe(3);
  });

  it('finds by name, contact and e-mail, whatever the case, and takes every sign as it stands', () => {
    const store = storeIn();
    const ids = newClient(store, 'Ängelholms Båtvarv 100 %');
    newClient(store, 'Exempelverken AB');
    must(applyEdits(store, clientView(ids), clientField('contact', 'Åke Öst')));
    must(
      applyEdits(store, clientView(ids), [
        { subject: 'client', kind: 'set', at: ['email'], value: 'ake@batvarv.example' },
      ]),
    );
    for (const search of [' ÄNGEL', 'åke ö', 'BATVARV', '0 %', 'A\u030Ake'])
      expect([search, found(store, search)]).toEqual([search, ['Ängelholms Båtvarv 100 %']]);
    expect(found(store, '%')).toEqual(['Ängelholms Båtvarv 100 %']);
    expect(found(store, '_')).toEqual([]);
  });
});

describe('among a thousand clients', () => {
  it('finds the one whose plan has the name, also the one that was changed longest ago', () => {
    const store = storeIn();
    const first = newClient(store, 'Först av alla AB');
    must(applyEdits(store, planView(first), cohort('Skåne, Våren 2027')));
    const second = newClient(store, 'Andra AB');
    must(applyEdits(store, planView(second), cohort('Västkusten')));
    for (let number = 3; number <= 1000; number++) newClient(store, `Kund ${number} AB`, 1);
    expect(found(store, 'skåne')).toEqual(['Först av alla AB']);
    expect(found(store, ' VÅREN')).toEqual(['Först av alla AB']);
    expect(must(listClients(store, { search: 'väst', offset: 0, limit: 10 })).total).toBe(1);
    // By its own name too, and once where both have it.
    must(applyEdits(store, planView(second), cohort('Andra AB, hösten')));
    expect(found(store, 'andra ab')).toEqual(['Andra AB']);
    must(deleteSubject(store, planView(first)));
    expect(found(store, 'skåne')).toEqual([]);
  });
});

describe('the currency of an academy', () => {
  it('is its first plan’s, and kronor where that says nothing or there is none', () => {
    const store = storeIn();
    const ids = newClient(store);
    const currencies = () => must(openClient(store, ids.client)).academies.map(({ currency }) => currency);
    expect(currencies()).toEqual(['SEK']);
    must(
      applyEdits(store, planView(ids), [
        { subject: 'plan', kind: 'set', at: ['plan', 'investment', 'currency'], value: 'NOK' },
      ]),
    );
    expect(currencies()).toEqual(['NOK']);
    must(deleteSubject(store, planView(ids)));
    expect(currencies()).toEqual(['SEK']);
  });
});

describe('settings', () => {
  it('are the defaults until they are saved, and are there the next day', () => {
    const dir = folder();
    const store = storeIn(dir);
    expect(readSettings(store, SETTINGS)).toEqual({ ok: true, value: SETTINGS });
    const saved = { ...SETTINGS, zoom: 1.5, rail: 'folded' as const };
    must(saveSettings(store, saved));
    closeStore(store);
    expect(readSettings(storeIn(dir), SETTINGS)).toEqual({ ok: true, value: saved });
  });

  it('that no longer make sense are as before they were saved', () => {
    const store = storeIn();
    store.db.exec(`INSERT INTO settings VALUES ('zoom', '"large"'), ('gone', '1')`);
    expect(readSettings(store, SETTINGS)).toEqual({ ok: true, value: SETTINGS });
  });
});
