/** Whoever is moved in the people tree loses no booking that can stay: in the store, and in the calendar booked anew. */
import { expect, test } from 'vitest';
import { schedulePlan } from '#domain/calendar/schedule.ts';
import type { Session } from '#domain/calendar/session.ts';
import type { SubjectEdit } from '#domain/edit/change.ts';
import { moveSeller, removePerson, type PlanInEdit } from '#domain/edit/people.ts';
import { stepPerson } from '#domain/edit/stepPerson.ts';
import type { Plan } from '#domain/plan.ts';
import { toPlan } from '#domain/planFile.ts';
import type { PlanIds } from '#contract/replies.ts';
import { applyEdits } from '#electron/store/apply.ts';
import { undo } from '#electron/store/history.ts';
import { exportPlan, importPlan } from '#electron/store/planFiles.ts';
import type { Store } from '#electron/store/store.ts';
import { planFileOf, planOf, readOk, team, type Json } from '../support/plans.ts';
import { documentsOf, planView } from './support/clients.ts';
import { must, storeIn } from './support/stores.ts';

const DATES = { start: '2027-03-01', weeks: 12 };
const TEAM: Json = {
  people: team({ sellers: 6, coaches: 2, leaders: 1, trainers: 1, hours: 8 }),
  plan: DATES,
};
/** Every other talk is agreed on, the rest is what the calendar proposes. */
const BOOKED: Json = {
  ...TEAM,
  plan: {
    ...DATES,
    bookings: schedulePlan(planOf(TEAM)).sessions.map(({ id, kind, people, start, end }, i) => ({
      ...{ id, kind, people, start, end },
      state: i % 2 === 0 ? 'locked' : 'proposed',
    })),
  },
};

interface Filled {
  readonly store: Store;
  readonly ids: PlanIds;
}

function filled(document: Json = BOOKED): Filled {
  const store = storeIn();
  return { store, ids: must(importPlan(store, readOk(planFileOf(document)), { kind: 'new' })) };
}

const planIn = ({ store, ids }: Filled): Plan => toPlan(must(exportPlan(store, ids.plan)));

function edited(at: Filled, edits: (open: PlanInEdit) => readonly SubjectEdit[]): Plan {
  const open = { documents: documentsOf(at.store, at.ids), plan: planIn(at) };
  must(applyEdits(at.store, planView(at.ids), edits(open)));
  return planIn(at);
}

/** By id: when, and for a talk with whom. */
const placesOf = (sessions: readonly Session[]): ReadonlyMap<string, string> =>
  new Map(
    sessions.map(({ id, kind, start, people }) => [
      id,
      kind === 'coaching' ? `${start} ${people.join()}` : start,
    ]),
  );

const isOf = (seller: string) => (id: string) => id.startsWith(`coaching-${seller}-`);

const MOVES: readonly (readonly [string, (open: PlanInEdit) => readonly SubjectEdit[]])[] = [
  ['dragged to another coach', () => moveSeller('seller-1', 'coach-2')],
  ['taken across by keyboard', (open) => stepPerson(open, 'seller-5', 1)],
  ['taken a step within the coach', (open) => stepPerson(open, 'seller-1', 1)],
];

test.each(MOVES)('a seller %s: the stored bookings are all as they were', (_, move) => {
  const at = filled();
  const before = planIn(at).bookings;
  expect(edited(at, move).bookings).toEqual(before);
});

test.each(MOVES)('a seller %s: everybody else’s times stay, proposed ones too', (_, move) => {
  const at = filled();
  const before = schedulePlan(planIn(at)).sessions;
  const plan = edited(at, move);
  const moved = ['seller-1', 'seller-5'];
  const others = before.filter(({ id }) => !moved.some((seller) => isOf(seller)(id)));
  const after = placesOf(schedulePlan(plan).sessions);
  const kept = new Map(others.map(({ id }) => [id, after.get(id) ?? 'gone']));
  expect(kept).toEqual(placesOf(others));
});

test('the moved seller’s agreed talks stand, and the others are proposed with the new coach', () => {
  const at = filled();
  const before = schedulePlan(planIn(at)).sessions.filter(({ id }) => isOf('seller-1')(id));
  const plan = edited(at, () => moveSeller('seller-1', 'coach-2'));
  const { sessions, unplaced, conflicts } = schedulePlan(plan);
  const after = sessions.filter(({ id }) => isOf('seller-1')(id));
  const agreed = (list: readonly Session[]) => list.filter(({ state }) => state === 'locked');
  expect(agreed(before).length).toBeGreaterThan(0);
  expect(agreed(after)).toEqual(agreed(before));
  expect(after).toHaveLength(before.length);
  const proposed = after.filter(({ state }) => state === 'proposed');
  expect(new Set(proposed.map(({ people }) => people.toSorted().join()))).toEqual(
    new Set(['coach-2,seller-1']),
  );
  expect([unplaced, conflicts]).toEqual([[], []]);
});

test('one undo takes back the move of several, with the calendar as it was', () => {
  const at = filled();
  const before = schedulePlan(planIn(at));
  edited(at, () => ['seller-1', 'seller-3'].flatMap((seller) => moveSeller(seller, 'coach-2')));
  must(undo(at.store, planView(at.ids)));
  expect(schedulePlan(planIn(at))).toEqual(before);
});

test('a coach who leaves takes along only what was theirs alone', () => {
  const at = filled();
  const before = planIn(at).bookings;
  const after = edited(at, (open) => removePerson(open, 'coach-2')).bookings;
  const isOfBoth = ({ people }: { readonly people: readonly string[] }): boolean =>
    !people.includes('coach-2');
  expect(after.filter(isOfBoth)).toEqual(
    before
      .filter(
        ({ kind, people }) =>
          kind === 'checkpoint' || kind === 'processReview' || !people.includes('coach-2'),
      )
      .map((booking) => ({ ...booking, people: booking.people.filter((id) => id !== 'coach-2') })),
  );
});
