import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeOf, withEdits, type SubjectEdit } from '#domain/edit/change.ts';
import { documentsOf, fileOf } from '#domain/edit/documents.ts';
import {
  addPerson,
  changeRole,
  countCoaches,
  countSellers,
  removePerson,
  type PlanInEdit,
} from '#domain/edit/people.ts';
import { coachesOf, sellersByCoach, sellersOf } from '#domain/people.ts';
import type { Plan } from '#domain/plan.ts';
import { checkPlanFile, toPlan } from '#domain/planFile.ts';
import { planFileOf, readOk, team, type Json } from '../support/plans.ts';

function openPlan(overrides: Json = {}): PlanInEdit {
  let next = 0;
  const documents = documentsOf(readOk(planFileOf(overrides)), () => `item-${++next}`);
  return { documents, plan: planIn(documents) };
}

function planIn(documents: PlanInEdit['documents']): Plan {
  const file = checkPlanFile(fileOf(documents));
  if (!file.ok) throw new Error(JSON.stringify(file.problem));
  return toPlan(file.value);
}

function after(open: PlanInEdit, edits: readonly SubjectEdit[]): Plan {
  const documents = withEdits(open.documents, edits);
  if (documents === null) throw new Error('an edit had nothing to act on');
  return planIn(documents);
}

const teamOf = (sellers: number, coaches: number): PlanInEdit =>
  openPlan({ people: team({ sellers, coaches, leaders: 1, trainers: 0 }) });

const perCoach = (plan: Plan): number[] =>
  coachesOf(plan).map(({ id }) => sellersByCoach(plan).get(id)?.length ?? 0);

describe('The people of a plan', () => {
  it('one more coach takes over just as many sellers as make it even', () => {
    const open = teamOf(12, 2);
    const edits = countCoaches(open, 3);
    const plan = after(open, edits);
    expect(perCoach(plan)).toEqual([4, 4, 4]);
    expect(edits.filter(({ kind }) => kind === 'set')).toHaveLength(4);
  });

  it('a coach who leaves hands the sellers to those who stay, and takes own times along', () => {
    const open = openPlan({
      people: team({ sellers: 6, coaches: 2, leaders: 0, trainers: 0 }),
      plan: {
        start: '2027-03-01',
        weeks: 12,
        calendar: { coachingTimes: [{ coach: 'coach-2', weekday: 2, from: '09:00', to: '11:00' }] },
      },
    });
    const plan = after(open, removePerson(open, 'coach-2'));
    expect(perCoach(plan)).toEqual([6]);
    expect(plan.calendar.coachingTimes).toEqual([]);
  });

  it('several who leave at once leave the others in the bookings of the group', () => {
    const booking = { kind: 'productTraining', state: 'locked', start: '2027-03-04T14:00:00+01:00' };
    const open = openPlan({
      people: team({ sellers: 4 }),
      plan: {
        start: '2027-03-01',
        weeks: 12,
        bookings: [
          {
            ...booking,
            id: 'productTraining-coach-1-1',
            people: ['coach-1', 'seller-1', 'seller-3', 'seller-4'],
            end: '2027-03-04T15:00:00+01:00',
          },
        ],
      },
    });
    const plan = after(open, countSellers(open, 2));
    expect(plan.bookings.map(({ people }) => people)).toEqual([['coach-1', 'seller-1']]);
  });

  it('the first leader leads all coaches', () => {
    const open = openPlan({ people: team({ sellers: 4, coaches: 2, leaders: 0, trainers: 0 }) });
    const plan = after(open, addPerson(open.plan, 'leader', null));
    expect(coachesOf(plan).map(({ leader }) => leader)).toEqual(['leader-1', 'leader-1']);
  });

  it('any numbers of sellers and coaches make a plan, dealt evenly, and every id that stays is the same person', () => {
    const size = fc.integer({ min: 1, max: 20 });
    fc.assert(
      fc.property(
        size,
        fc.integer({ min: 1, max: 5 }),
        size,
        fc.integer({ min: 1, max: 5 }),
        (s, c, s2, c2) => {
          const open = teamOf(s, c);
          const documents = withEdits(open.documents, countSellers(open, s2));
          if (documents === null) throw new Error('an edit had nothing to act on');
          const between = { documents, plan: planIn(documents) };
          const plan = after(between, countCoaches(between, c2));
          const counts = perCoach(plan);
          expect([sellersOf(plan).length, counts.length]).toEqual([s2, c2]);
          if (c2 !== c) expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
          const before = new Set(open.plan.people.map(({ id }) => id));
          expect(sellersOf(plan).filter(({ id }) => before.has(id))).toHaveLength(Math.min(s, s2));
        },
      ),
    );
  });

  it('anybody can take another role, and the rest is still a plan', () => {
    fc.assert(
      fc.property(fc.nat(8), fc.constantFrom('seller', 'coach', 'leader', 'trainer'), (at, role) => {
        const open = teamOf(6, 2);
        const person = open.plan.people[at % open.plan.people.length];
        const plan = after(open, changeRole(open, person?.id ?? '', role));
        expect(plan.people.find(({ id }) => id === person?.id)?.role).toBe(role);
      }),
    );
  });

  it('says what happened: one by name, several by number', () => {
    const open = teamOf(2, 1);
    expect(changeOf(open.documents, addPerson(open.plan, 'trainer', 'Exempel Ett'))).toEqual({
      kind: 'added',
      subject: 'plan',
      list: 'people',
      count: 1,
      name: 'Exempel Ett',
      role: 'trainer',
    });
    expect(changeOf(open.documents, countSellers(open, 5))).toMatchObject({
      kind: 'added',
      count: 3,
      name: null,
    });
  });
});

describe('A seller who leaves', () => {
  it('takes along what was to be celebrated for that seller alone', () => {
    const open = openPlan({
      people: team({ sellers: 3 }),
      plan: {
        start: '2027-03-01',
        weeks: 12,
        celebrations: [
          { id: 'all', how: 'Frukost' },
          { id: 'each', how: 'Ett tack', scope: 'individual' },
          { id: 'own', how: 'Kaffe', scope: 'individual', person: 'seller-2' },
          { id: 'other', how: 'Kaffe', scope: 'individual', person: 'seller-1' },
        ],
      },
    });
    const plan = after(open, removePerson(open, 'seller-2'));
    expect(plan.celebrations.map(({ id }) => id)).toEqual(['all', 'each', 'other']);
  });
});

describe('Somebody of a group who leaves', () => {
  it('leaves the talks of the group to the others, under the name of the next, and takes along those to which nobody else came', () => {
    const talk = (n: number, people: readonly string[]): Json => ({
      ...{ id: `coaching-seller-1-${n}`, kind: 'coaching', people: ['coach-1', ...people], state: 'held' },
      ...{ start: `2027-03-0${n}T09:00:00+01:00`, end: `2027-03-0${n}T09:45:00+01:00` },
    });
    const open = openPlan({
      people: team({ sellers: 3, coaches: 1 }),
      plan: { bookings: [talk(2, ['seller-2']), talk(3, ['seller-2', 'seller-3'])] },
    });
    const leftAfter = (id: string): readonly (readonly [string, readonly string[]])[] =>
      after(open, removePerson(open, id)).bookings.map((one) => [one.id, one.people]);
    expect(leftAfter('seller-1')).toEqual([
      ['coaching-seller-2-1', ['coach-1', 'seller-2']],
      ['coaching-seller-2-2', ['coach-1', 'seller-2', 'seller-3']],
    ]);
    expect(leftAfter('seller-2')).toEqual([['coaching-seller-1-3', ['coach-1', 'seller-3']]]);
  });
});

describe('Somebody with a date that fell through', () => {
  const dates = (id: string, kind: string, people: readonly string[]): Json[] => [
    {
      ...{ id, kind, people, state: 'cancelled' },
      ...{ start: '2027-03-31T09:00:00+02:00', end: '2027-03-31T10:00:00+02:00' },
    },
    {
      ...{ id, kind, people, state: 'moved' },
      ...{ start: '2027-04-02T09:00:00+02:00', end: '2027-04-02T10:00:00+02:00' },
    },
  ];

  it('leaves both that date and the new one, which bear one id', () => {
    const people = ['leader-1', 'trainer-1', 'coach-1'];
    const open = openPlan({
      people: team({ leaders: 1, trainers: 1 }),
      plan: { bookings: dates('checkpoint-all-30', 'checkpoint', people) },
    });
    const plan = after(open, removePerson(open, 'leader-1'));
    expect(plan.bookings.map((one) => [one.state, one.people])).toEqual([
      ['cancelled', ['trainer-1', 'coach-1']],
      ['moved', ['trainer-1', 'coach-1']],
    ]);
  });

  it('takes both along where nobody else came', () => {
    const open = openPlan({
      people: team({ sellers: 2 }),
      plan: { bookings: dates('coaching-seller-1-1', 'coaching', ['coach-1', 'seller-1']) },
    });
    expect(after(open, removePerson(open, 'seller-1')).bookings).toEqual([]);
  });

  it('leaves a training to its coach, wherever the coach is named in it', () => {
    const open = openPlan({
      people: team({ sellers: 2 }),
      plan: {
        bookings: dates('productTraining-coach-1-1', 'productTraining', ['seller-1', 'seller-2', 'coach-1']),
      },
    });
    expect(after(open, removePerson(open, 'seller-1')).bookings.map(({ people }) => people)).toEqual([
      ['seller-2', 'coach-1'],
      ['seller-2', 'coach-1'],
    ]);
  });
});
