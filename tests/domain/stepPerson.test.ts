import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeOf, withEdits } from '#domain/edit/change.ts';
import { documentsOf } from '#domain/edit/documents.ts';
import type { PlanInEdit } from '#domain/edit/people.ts';
import { coachesInOrder, stepPerson } from '#domain/edit/stepPerson.ts';
import { planAfter } from '#domain/edit/whatIf.ts';
import { sellersByCoach } from '#domain/people.ts';
import type { Plan } from '#domain/plan.ts';
import { toPlan } from '#domain/planFile.ts';
import { planFileOf, readOk, team, type Json } from '../support/plans.ts';

function openPlan(people: readonly Json[]): PlanInEdit {
  const file = readOk(planFileOf({ people }));
  return { documents: documentsOf(file, () => 'item'), plan: toPlan(file) };
}

function stepped(open: PlanInEdit, id: string, by: -1 | 1): PlanInEdit {
  const after = planAfter(open, stepPerson(open, id, by));
  if (after === null) throw new Error('the step makes no plan');
  return after;
}

/** `coach-1: seller-1 seller-3` for each coach. */
const shape = (plan: Plan): readonly string[] =>
  coachesInOrder(plan).map(({ id }) =>
    `${id}: ${(sellersByCoach(plan).get(id) ?? []).map((seller) => seller.id).join(' ')}`.trim(),
  );

const TWO = openPlan(team({ sellers: 4, coaches: 2, leaders: 0, trainers: 0 }));

describe('A step in the people tree', () => {
  it('changes place with the seller below, of the same coach', () => {
    expect(shape(stepped(TWO, 'seller-1', 1).plan)).toEqual([
      'coach-1: seller-3 seller-1',
      'coach-2: seller-2 seller-4',
    ]);
  });

  it('goes on from the last place of a coach to the first of the next, and back again', () => {
    const across = stepped(TWO, 'seller-3', 1);
    expect(shape(across.plan)).toEqual(['coach-1: seller-1', 'coach-2: seller-3 seller-2 seller-4']);
    expect(shape(stepped(across, 'seller-3', -1).plan)).toEqual(shape(TWO.plan));
  });

  it('goes to a coach without sellers', () => {
    const people = [
      { id: 'a', role: 'coach' },
      { id: 'b', role: 'coach' },
      { id: 's', role: 'seller', coach: 'a' },
    ];
    const open = openPlan(people);
    expect(stepPerson(open, 's', 1)).toEqual([
      { subject: 'plan', kind: 'set', at: ['people', { item: 's' }, 'coach'], value: 'b' },
    ]);
  });

  it('ends at the first and at the last', () => {
    expect([
      stepPerson(TWO, 'seller-1', -1),
      stepPerson(TWO, 'seller-4', 1),
      stepPerson(TWO, 'nobody', 1),
    ]).toEqual([[], [], []]);
  });

  it('takes a coach with all sellers to the next leader, and then to none', () => {
    const open = openPlan([
      { id: 'x', role: 'leader' },
      { id: 'y', role: 'leader' },
      { id: 'a', role: 'coach', leader: 'x' },
      { id: 's', role: 'seller', coach: 'a' },
    ]);
    const once = stepped(open, 'a', 1);
    const twice = stepped(once, 'a', 1);
    const leaders = [open, once, twice].map(({ plan }) => coachesInOrder(plan).map(({ leader }) => leader));
    expect(leaders).toEqual([['x'], ['y'], [null]]);
    expect(shape(twice.plan)).toEqual(['a: s']);
  });

  it('keeps all that a person has, also what the plan does not know', () => {
    const [first, second] = [
      { id: 's1', role: 'seller', coach: 'a', name: 'Anna', email: 'anna@example.com', shoes: 38 },
      { id: 's2', role: 'seller', coach: 'a' },
    ];
    const open = openPlan([{ id: 'a', role: 'coach' }, first, second]);
    const after = withEdits(open.documents, stepPerson(open, 's1', 1));
    expect(after?.plan['people']).toEqual([{ id: 'a', role: 'coach' }, second, first]);
  });

  it('is one change, called after who was moved', () => {
    expect(changeOf(TWO.documents, stepPerson(TWO, 'seller-3', 1))).toEqual({
      ...{ kind: 'moved', subject: 'plan', list: 'people', count: 1 },
      ...{ name: { role: 'seller', number: 3 }, role: 'seller' },
    });
  });

  it('down and up again is where it began, for anybody in any team', () => {
    const size = fc.record({
      sellers: fc.integer({ min: 1, max: 9 }),
      coaches: fc.integer({ min: 1, max: 4 }),
    });
    fc.assert(
      fc.property(size, fc.integer({ min: 0, max: 2 }), fc.nat(), (counts, leaders, which) => {
        const open = openPlan(team({ ...counts, leaders, trainers: 1 }));
        const { id } = open.plan.people[which % open.plan.people.length] ?? { id: '' };
        const edits = stepPerson(open, id, 1);
        if (edits.length === 0) return;
        const back = stepped(stepped(open, id, 1), id, -1);
        expect([shape(back.plan), back.plan.people.length]).toEqual([
          shape(open.plan),
          open.plan.people.length,
        ]);
      }),
    );
  });
});
