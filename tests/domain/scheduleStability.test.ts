import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schedulePlan } from '#domain/calendar/schedule.ts';
import { brokenRules } from '../support/calendarRules.ts';
import { afterEdit, anyEdit, untouchedBy } from '../support/oneEdit.ts';
import { randomPlan, withAnswer } from '../support/randomPlans.ts';

/** So many that one session that must give way to a moved one is less than a twentieth. */
const ENOUGH_BOOKINGS = 100;

describe('one change to a booked plan with room', () => {
  it('leaves at least 95 % of the bookings of other people alone, and keeps every rule', () => {
    fc.assert(
      fc.property(randomPlan, anyEdit, (plan, edit) => {
        const before = schedulePlan(plan);
        const edited = afterEdit(withAnswer(plan, before), edit);
        fc.pre(edited !== null && before.unplaced.length === 0);
        const after = schedulePlan(edited.plan);
        expect(brokenRules(edited.plan, after)).toEqual([]);
        const { bookings, untouched } = untouchedBy(edited, before, after);
        fc.pre(after.unplaced.length === 0 && bookings >= ENOUGH_BOOKINGS);
        expect(untouched / bookings).toBeGreaterThanOrEqual(0.95);
      }),
      { numRuns: 60 },
    );
  });
});
