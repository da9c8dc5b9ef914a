import { describe, expect, it } from 'vitest';
import type { SubjectEdit } from '#domain/edit/change.ts';
import { applyEdits } from '#electron/store/apply.ts';
import { openClient } from '#electron/store/open.ts';
import { academyView, clientView, documentsOf, newClient, planView } from './support/clients.ts';
import {
  academyName,
  addSeller,
  clientField,
  cohort,
  perMonth,
  personField,
  removePerson,
} from './support/edits.ts';
import { must, storeIn } from './support/stores.ts';
import { tablesOf } from './support/tables.ts';

describe('changes that would leave no plan', () => {
  it('are refused whole, with every fault, and leave no trace', () => {
    const store = storeIn();
    const ids = newClient(store);
    const before = tablesOf(store);
    const edits: readonly SubjectEdit[] = [
      ...clientField('contact', 'Eva'),
      { subject: 'plan', kind: 'set', at: ['plan', 'weeks'], value: 0 },
      ...personField('seller-1', 'coach', 'nobody'),
    ];
    const applied = applyEdits(store, planView(ids), edits);
    expect(applied).toMatchObject({
      ok: false,
      problem: {
        kind: 'invalidEdit',
        faulty: { faults: [{ path: 'plan.weeks' }, { path: 'people[1].coach' }], unlisted: 0 },
      },
    });
    expect(tablesOf(store)).toEqual(before);
  });

  it('are refused where there is nothing to change', () => {
    const store = storeIn();
    const ids = newClient(store);
    const before = tablesOf(store);
    const nothing = { ok: false, problem: { kind: 'invalidEdit', faulty: null } };
    expect(applyEdits(store, planView(ids), removePerson('nobody'))).toEqual(nothing);
    expect(applyEdits(store, planView(ids), addSeller('seller-1'))).toEqual(nothing);
    expect(applyEdits(store, clientView(ids), perMonth(3))).toEqual(nothing);
    expect(applyEdits(store, academyView(ids), perMonth(3))).toEqual(nothing);
    expect(applyEdits(store, clientView(ids), academyName('Våren'))).toEqual(nothing);
    expect(tablesOf(store)).toEqual(before);
  });

  it('are refused where two of a list could not be told apart', () => {
    const store = storeIn();
    const ids = newClient(store);
    const question = { $id: 'one', $value: 'Vad gick bra?' };
    for (const value of [[question, question], ['Vad gick bra?']])
      expect(
        applyEdits(store, planView(ids), [
          { subject: 'plan', kind: 'set', at: ['plan', 'questions'], value },
        ]),
      ).toEqual({ ok: false, problem: { kind: 'invalidEdit', faulty: null } });
  });

  it('are refused for a client without a name and an academy that ends before it starts', () => {
    const store = storeIn();
    const ids = newClient(store);
    const dates: readonly SubjectEdit[] = [
      { subject: 'academy', kind: 'set', at: ['start'], value: '2027-05-01' },
      { subject: 'academy', kind: 'set', at: ['end'], value: '2027-04-01' },
    ];
    expect(applyEdits(store, clientView(ids), clientField('name', ' '))).toMatchObject({
      problem: { faulty: { faults: [{ path: 'client.name' }] } },
    });
    expect(applyEdits(store, academyView(ids), dates)).toMatchObject({
      problem: { faulty: { faults: [{ path: 'academy.start' }] } },
    });
  });
});

describe('people who are booked', () => {
  const booking = {
    id: 'coaching-seller-1-1',
    kind: 'coaching',
    people: ['seller-1', 'coach-1'],
    start: '2027-04-05T09:00:00+02:00',
    end: '2027-04-05T10:00:00+02:00',
    state: 'locked',
  };
  const book: SubjectEdit = {
    subject: 'plan',
    kind: 'insert',
    at: ['plan', 'bookings'],
    item: booking,
    before: null,
  };

  it('cannot be taken out of the plan, or become somebody else, before their talks are', () => {
    const store = storeIn();
    const ids = newClient(store);
    must(applyEdits(store, planView(ids), [book]));
    const before = tablesOf(store);
    const another = { id: 'seller-1', role: 'leader' };
    for (const edits of [
      removePerson('seller-1'),
      personField('seller-1', 'role', 'leader'),
      [{ subject: 'plan', kind: 'set', at: ['people', { item: 'seller-1' }], value: another }] as const,
    ])
      expect(applyEdits(store, planView(ids), edits)).toMatchObject({
        problem: {
          kind: 'invalidEdit',
          faulty: {
            faults: expect.arrayContaining([
              expect.objectContaining({ path: 'plan.bookings[0].id' }),
            ]) as unknown,
          },
        },
      });
    expect(tablesOf(store)).toEqual(before);
  });

  it('keep their talks when anything else is changed', () => {
    const store = storeIn();
    const ids = newClient(store);
    must(applyEdits(store, planView(ids), [book]));
    for (const edits of [
      perMonth(3),
      personField('seller-1', 'name', 'Anna'),
      addSeller('seller-9'),
      cohort('1'),
    ])
      must(applyEdits(store, planView(ids), edits));
    expect(documentsOf(store, ids).plan).toMatchObject({ plan: { bookings: [booking] } });
  });
});

describe('a change', () => {
  it('is there at once in the plan, its client and the lists', () => {
    const store = storeIn();
    const ids = newClient(store);
    must(applyEdits(store, planView(ids), [...perMonth(1), ...cohort('Omgång 1'), ...addSeller('seller-9')]));
    must(applyEdits(store, clientView(ids), clientField('contact', 'Eva')));
    expect(must(openClient(store, ids.client))).toMatchObject({
      document: { name: 'Exempelverken AB', contact: 'Eva' },
      academies: [
        {
          plans: [{ cohort: 'Omgång 1', sellers: 4, coaches: 1, perMonth: 1, verdict: 'tooThin', weeks: 26 }],
        },
      ],
    });
  });

  it('of one person writes one row', () => {
    const store = storeIn();
    const ids = newClient(store, 'Stort AB', 500);
    store.db.exec(`CREATE TEMP TABLE written (id TEXT);
      CREATE TEMP TRIGGER person_is_written AFTER UPDATE ON main.person BEGIN INSERT INTO written VALUES (new.id); END`);
    must(applyEdits(store, planView(ids), personField('seller-250', 'name', 'Anna')));
    expect(store.db.prepare('SELECT id FROM written').pluck().all()).toEqual(['seller-250']);
  });

  it('keeps people in their order', () => {
    const store = storeIn();
    const ids = newClient(store);
    must(applyEdits(store, planView(ids), addSeller('seller-9', 'seller-2')));
    must(applyEdits(store, planView(ids), removePerson('seller-1')));
    const { people } = documentsOf(store, ids).plan;
    expect(people).toMatchObject([
      { id: 'coach-1' },
      { id: 'seller-9' },
      { id: 'seller-2' },
      { id: 'seller-3' },
    ]);
  });
});
