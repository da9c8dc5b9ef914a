import { expect, test } from 'vitest';
import type { SessionKind } from '#domain/plan.ts';
import { readPlanFile } from '#domain/planFile.ts';
import { applyEdits } from '#electron/store/apply.ts';
import { bookedBetween } from '#electron/store/bookings.ts';
import { addExample, exportPlan } from '#electron/store/planFiles.ts';
import { deleteSubject } from '#electron/store/remove.ts';
import type { Store } from '#electron/store/store.ts';
import type { PlanIds } from '#contract/replies.ts';
import { bytesOf } from '../support/plans.ts';
import { clientView, newClient, planView } from './support/clients.ts';
import { must, storeIn } from './support/stores.ts';

interface Booked {
  readonly id: string;
  readonly start: string;
  readonly kind?: SessionKind;
  readonly state?: string;
}

/** Books sessions of an hour in the plan. */
function book(store: Store, ids: PlanIds, bookings: readonly Booked[]): void {
  const edits = bookings.map(({ id, start, kind = 'coaching', state = 'locked' }) => ({
    subject: 'plan' as const,
    kind: 'insert' as const,
    at: ['plan', 'bookings'],
    item: {
      id,
      kind,
      people: kind === 'coaching' ? ['coach-1', id.replace(/coaching-(.*)-\d+/, '$1')] : ['coach-1'],
      start: `2027-03-${start}:00+01:00`,
      end: `2027-03-${start.slice(0, 3)}${String(Number(start.slice(3, 5)) + 1).padStart(2, '0')}${start.slice(5)}:00+01:00`,
      state,
    },
    before: null,
  }));
  must(applyEdits(store, planView(ids), edits));
}

const week = (store: Store) => must(bookedBetween(store, '2027-03-08', '2027-03-14'));

test('a week shows what is booked in all plans, by day and kind, in order of time', () => {
  const store = storeIn();
  const nordvind = newClient(store, 'Nordvind');
  const tallmo = newClient(store, 'Tallmo');
  book(store, nordvind, [
    { id: 'coaching-seller-1-1', start: '09T10:00' },
    { id: 'coaching-seller-2-1', start: '09T09:00' },
    { id: 'coaching-seller-3-1', start: '14T09:00' },
    { id: 'coaching-seller-1-2', start: '15T09:00' },
  ]);
  book(store, tallmo, [
    { id: 'coaching-seller-1-1', start: '08T13:30' },
    { id: 'coaching-seller-2-1', start: '08T15:00', state: 'missed' },
    { id: 'productTraining-coach-1-1', start: '08T08:30', kind: 'productTraining' },
  ]);
  expect(week(store)).toEqual([
    {
      plan: tallmo.plan,
      client: 'Tallmo',
      kind: 'productTraining',
      start: '2027-03-08T08:30:00+01:00',
      count: 1,
    },
    { plan: tallmo.plan, client: 'Tallmo', kind: 'coaching', start: '2027-03-08T13:30:00+01:00', count: 1 },
    {
      plan: nordvind.plan,
      client: 'Nordvind',
      kind: 'coaching',
      start: '2027-03-09T09:00:00+01:00',
      count: 2,
    },
    {
      plan: nordvind.plan,
      client: 'Nordvind',
      kind: 'coaching',
      start: '2027-03-14T09:00:00+01:00',
      count: 1,
    },
  ]);
});

test('what is deleted, and the example, is not shown', () => {
  const store = storeIn();
  const gone = newClient(store, 'Borta');
  const model = newClient(store, 'Förlaga');
  for (const ids of [gone, model]) book(store, ids, [{ id: 'coaching-seller-1-1', start: '09T09:00' }]);
  const file = readPlanFile(bytesOf(must(exportPlan(store, model.plan))));
  if (!file.ok) throw new Error('The plan is no plan file.');
  must(addExample(store, file.value));
  must(deleteSubject(store, clientView(gone)));
  expect(week(store).map(({ client }) => client)).toEqual(['Förlaga']);
});
