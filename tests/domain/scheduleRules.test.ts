import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schedulePlan } from '#domain/calendar/schedule.ts';
import { brokenRules } from '../support/calendarRules.ts';
import { greedyCalendar } from '../support/plainGreedy.ts';
import { randomPlan, randomPlanWithBookings, withAnswer } from '../support/randomPlans.ts';
import { spreadOf } from '../support/spread.ts';

const runs = { numRuns: 100 };
/**
 * What the greedy knows of bookings: those that people have set. A proposal is to stay and what was missed comes
 * after, whatever that costs in evenness.
 */
const comparable = fc.oneof(
  randomPlan,
  randomPlanWithBookings.map((plan) => ({
    ...plan,
    bookings: plan.bookings.filter(({ state }) => ['moved', 'locked', 'held'].includes(state)),
  })),
);

describe('any plan', () => {
  it('keeps every rule of the calendar, and says what found no place', () => {
    fc.assert(
      fc.property(fc.oneof(randomPlan, randomPlanWithBookings), (plan) => {
        expect(brokenRules(plan, schedulePlan(plan))).toEqual([]);
      }),
      runs,
    );
  });

  it('gives the same calendar again when its bookings are the last answer', () => {
    fc.assert(
      fc.property(fc.oneof(randomPlan, randomPlanWithBookings), (plan) => {
        const answer = schedulePlan(plan);
        expect(schedulePlan(withAnswer(plan, answer))).toEqual(answer);
      }),
      runs,
    );
  });

  it('never leaves more without a place than a plain greedy', () => {
    fc.assert(
      fc.property(comparable, (plan) => {
        const unplaced = schedulePlan(plan).unplaced.reduce((sum, one) => sum + one.count, 0);
        expect(unplaced).toBeLessThanOrEqual(greedyCalendar(plan).unplaced);
      }),
      runs,
    );
  });

  it('never spreads the talks worse than a plain greedy', () => {
    fc.assert(
      fc.property(comparable, (plan) => {
        const greedy = greedyCalendar(plan);
        fc.pre(greedy.unplaced === 0);
        const [own, plain] = [spreadOf(plan, schedulePlan(plan).sessions), spreadOf(plan, greedy.sessions)];
        expect(own.worst ?? 0).toBeLessThanOrEqual((plain.worst ?? 0) + 0.05);
        expect(own.mean ?? 0).toBeLessThanOrEqual((plain.mean ?? 0) + 0.05);
      }),
      runs,
    );
  });
});
