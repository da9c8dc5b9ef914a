import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schedulePlan } from '#domain/calendar/schedule.ts';
import { groupCount } from '#domain/groups.ts';
import { sellersByCoach } from '#domain/people.ts';
import type { Plan, Seller } from '#domain/plan.ts';
import { brokenRules } from '../support/calendarRules.ts';
import { afterEdit, anyEdit, touchedBy, untouchedBy, type OneEdit } from '../support/oneEdit.ts';
import { randomPlan, randomPlanInGroups, withAnswer } from '../support/randomPlans.ts';

/** Whether a coach can do with a group less than before. */
function isGroupFewer(plan: Plan, edit: OneEdit): boolean {
  const edited = afterEdit(plan, edit);
  const [before, after] = [plan, edited?.plan ?? plan].map(sellersByCoach);
  const groups = (sellers: readonly Seller[] = []): number =>
    groupCount(sellers.length, plan.rhythm.coaching.groupSize);
  return [...(before ?? [])].some(([coach, sellers]) => groups(after?.get(coach)) < groups(sellers));
}

const EVERY_KIND = [
  ['single talks', randomPlan],
  ['talks in groups', randomPlanInGroups],
] as const;

describe('one change to a booked plan with room', () => {
  for (const [kind, plans] of EVERY_KIND) {
    it(`leaves at least 95 % of the bookings of other people alone, and keeps every rule: ${kind}`, () => {
      fc.assert(
        fc.property(plans, anyEdit, (plan, edit) => {
          const before = schedulePlan(plan);
          const edited = afterEdit(withAnswer(plan, before), edit);
          fc.pre(edited !== null && before.unplaced.length === 0);
          const after = schedulePlan(edited.plan);
          expect(brokenRules(edited.plan, after)).toEqual([]);
          const isSingle = plan.rhythm.coaching.groupSize === 1;
          fc.pre(after.unplaced.length === 0 && (isSingle || !isGroupFewer(plan, edit)));
          const { bookings, untouched } = untouchedBy(edited, before, after);
          const times = new Set(touchedBy(edited, before, after).map(({ time }) => time));
          // In a small plan a single session can be more than a twentieth.
          if (times.size > 1) expect(untouched).toBeGreaterThanOrEqual(0.95 * bookings);
        }),
        { numRuns: 60 },
      );
    });
  }

  it('moves the talks of one group only, where with one seller less a group less is enough', () => {
    const leaving = fc
      .tuple(
        randomPlanInGroups.filter(({ rhythm }) => rhythm.coaching.groupSize > 1),
        anyEdit.map((edit): OneEdit => ({ ...edit, kind: 'remove' })),
      )
      .filter(([plan, edit]) => isGroupFewer(plan, edit));
    fc.assert(
      fc.property(leaving, ([plan, edit]) => {
        const before = schedulePlan(plan);
        const edited = afterEdit(withAnswer(plan, before), edit);
        fc.pre(edited !== null && before.unplaced.length === 0);
        const after = schedulePlan(edited.plan);
        expect(brokenRules(edited.plan, after)).toEqual([]);
        fc.pre(after.unplaced.length === 0);
        const coaches = new Set(plan.people.filter(({ role }) => role === 'coach').map(({ id }) => id));
        const touched = touchedBy(edited, before, after).filter(({ person }) => !coaches.has(person));
        expect(new Set(touched.map(({ person }) => person)).size).toBeLessThanOrEqual(
          plan.rhythm.coaching.groupSize,
        );
      }),
      { numRuns: 20 },
    );
  });
});
