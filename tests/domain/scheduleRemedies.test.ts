import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schedulePlan } from '#domain/calendar/schedule.ts';
import type { Remedy } from '#domain/calendar/session.ts';
import type { Plan } from '#domain/plan.ts';
import { randomPlanWithBusyTimesAndBookings } from '../support/randomBusyTimes.ts';
import { randomPlan, randomPlanInGroups, randomPlanWithBookings } from '../support/randomPlans.ts';

describe('what is said to give all talks a place', () => {
  const plans = [randomPlan, randomPlanInGroups, randomPlanWithBookings, randomPlanWithBusyTimesAndBookings];
  it('does, for every coach, by itself and together with the rest', () => {
    fc.assert(
      fc.property(fc.oneof(...plans), (plan) => {
        const remedies = remediesFor(plan);
        fc.pre(remedies.length > 0);
        for (const remedy of remedies)
          expect(coachesShort(withRemedy(plan, remedy))).not.toContain(remedy.coach);
        const short = coachesShort(remedies.reduce(withRemedy, plan));
        for (const { coach } of remedies) expect(short).not.toContain(coach);
      }),
      { numRuns: 60 },
    );
  });
});

/** One for each coach. */
function remediesFor(plan: Plan): readonly Remedy[] {
  const remedies = schedulePlan(plan).unplaced.flatMap(({ remedy }) => (remedy === null ? [] : [remedy]));
  return [...new Map(remedies.map((remedy) => [remedy.coach, remedy])).values()];
}

/** Those of whose talks some have no place. */
function coachesShort(plan: Plan): readonly string[] {
  return schedulePlan(plan).unplaced.flatMap(({ kind, people }) => (kind === 'coaching' ? people : []));
}

function withRemedy(plan: Plan, remedy: Remedy): Plan {
  if (remedy.kind === 'anyTime') {
    const coachingTimes = plan.calendar.coachingTimes.filter(({ coach }) => coach !== remedy.coach);
    return { ...plan, calendar: { ...plan.calendar, coachingTimes } };
  }
  const { coach, hoursPerWeek: coachingHoursPerWeek } = remedy;
  const people = plan.people.map((person) =>
    person.id === coach && person.role === 'coach' ? { ...person, coachingHoursPerWeek } : person,
  );
  return { ...plan, people };
}
