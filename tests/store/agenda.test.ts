import { expect, test } from 'vitest';
import type { PlanIds } from '#contract/replies.ts';
import type { SubjectEdit } from '#domain/edit/change.ts';
import type { Json } from '#domain/edit/json.ts';
import { agendaBetween } from '#electron/store/agenda.ts';
import { applyEdits } from '#electron/store/apply.ts';
import { undo } from '#electron/store/history.ts';
import { addExample, importPlan } from '#electron/store/planFiles.ts';
import { readPlanFile } from '#domain/planFile.ts';
import { deleteSubject } from '#electron/store/remove.ts';
import type { Store } from '#electron/store/store.ts';
import { bytesOf, planFileOf, readOk } from '../support/plans.ts';
import { clientView, newClient, planView } from './support/clients.ts';
import { must, storeIn } from './support/stores.ts';

const PLAN = {
  start: '2027-05-31',
  weeks: 26,
  checkpoints: { days: [30, 60], minutes: 60 },
  celebrations: [{ id: 'c1', how: 'Tårta', date: '2027-07-02' }],
  trainerDays: [{ id: 't1', date: '2027-07-01', title: 'Coacha cheferna', hours: 4 }],
  proposal: { validUntil: '2027-07-03' },
};

const keep = (store: Store, name: string, plan: object = {}): PlanIds =>
  must(
    importPlan(
      store,
      readOk(
        planFileOf({
          client: { name },
          academy: { modules: [{ title: 'Behov', date: '2027-07-01' }, { title: 'Senare' }] },
          plan: { ...PLAN, ...plan },
        }),
      ),
      { kind: 'new' },
    ),
  );
const told = (store: Store, from = '2027-06-28', to = '2027-07-04') =>
  must(agendaBetween(store, { from, to })).map(({ client, kind, date, title, time, hours }) =>
    [client.name, kind, date, title, time?.start.slice(11, 16) ?? null, hours].filter(
      (fact) => fact !== null,
    ),
  );
const setPlan = (at: readonly string[], value: Json): SubjectEdit => ({
  subject: 'plan',
  kind: 'set',
  at: ['plan', ...at],
  value,
});

test('what has a day in a plan or its academy stands there, in order of day', () => {
  const store = storeIn();
  keep(store, 'Nordvind');
  expect(told(store)).toEqual([
    ['Nordvind', 'checkpoint', '2027-06-30', '30'],
    ['Nordvind', 'module', '2027-07-01', 'Behov'],
    ['Nordvind', 'trainerDay', '2027-07-01', 'Coacha cheferna', 4],
    ['Nordvind', 'celebration', '2027-07-02', 'Tårta'],
    ['Nordvind', 'offer', '2027-07-03', ''],
  ]);
  expect(told(store, '2027-07-02', '2027-07-02')).toEqual([
    ['Nordvind', 'celebration', '2027-07-02', 'Tårta'],
  ]);
});

test('a checkpoint without a time moves past a pause, and stands at its time once it is booked', () => {
  const store = storeIn();
  const pauses = [{ from: '2027-06-28', to: '2027-07-25', reason: 'Semester' }];
  const ids = keep(store, 'Nordvind', {
    calendar: { country: 'SE', pauses },
    trainerDays: [],
    celebrations: [],
  });
  const month = () => told(store, '2027-06-01', '2027-07-31').filter(([, kind]) => kind === 'checkpoint');
  expect(month()).toEqual([
    ['Nordvind', 'checkpoint', '2027-07-26', '30'],
    ['Nordvind', 'checkpoint', '2027-07-30', '60'],
  ]);
  const booking = {
    id: 'checkpoint-all-30',
    kind: 'checkpoint',
    people: ['coach-1'],
    start: '2027-06-24T13:00:00+02:00',
    end: '2027-06-24T14:00:00+02:00',
    state: 'locked',
  };
  must(
    applyEdits(store, planView(ids), [
      { subject: 'plan', kind: 'insert', at: ['plan', 'bookings'], item: booking, before: null },
    ]),
  );
  expect(month()[0]).toEqual(['Nordvind', 'checkpoint', '2027-06-24', '30', '13:00']);
});

test('it follows every change, undo too, and what is taken away is gone from it', () => {
  const store = storeIn();
  const ids = keep(store, 'Nordvind');
  const before = told(store);
  must(applyEdits(store, planView(ids), [setPlan(['start'], '2027-06-07')]));
  expect(told(store).map(([, kind]) => kind)).not.toContain('checkpoint');
  must(undo(store, planView(ids)));
  expect(told(store)).toEqual(before);
  must(deleteSubject(store, planView(ids)));
  expect(told(store).map(([, kind]) => kind)).toEqual(['module']);
  must(deleteSubject(store, clientView(ids)));
  expect(told(store)).toEqual([]);
});

test('the example is nobody’s', () => {
  const store = storeIn();
  newClient(store);
  addExample(store, must(readPlanFile(bytesOf(planFileOf({ plan: PLAN })))));
  expect(told(store)).toEqual([]);
});

test('an offer that has its answer waits no more, until the answer is taken back', () => {
  const store = storeIn();
  const ids = keep(store, 'Nordvind');
  const offers = () => told(store).filter(([, kind]) => kind === 'offer');
  must(
    applyEdits(store, planView(ids), [setPlan(['proposal', 'answer'], { what: 'no', date: '2027-06-29' })]),
  );
  expect(offers()).toEqual([]);
  must(undo(store, planView(ids)));
  expect(offers()).toHaveLength(1);
});
