import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replan } from '#domain/calendar/replan.ts';
import { schedulePlan } from '#domain/calendar/schedule.ts';
import type { Plan } from '#domain/plan.ts';
import { afterEdit, anyEdit } from '../support/oneEdit.ts';
import { planOf, team } from '../support/plans.ts';
import { randomPlanWithBusyTimesAndBookings } from '../support/randomBusyTimes.ts';
import {
  randomPlan,
  randomPlanInGroupsWithBookings,
  randomPlanWithBookings,
  randomPlanWithWishesAndBookings,
  withAnswer,
} from '../support/randomPlans.ts';

describe('planning again from the last answer', () => {
  it('gives the calendar that planning all gives, one change after the other', () => {
    const plans = fc.oneof(
      randomPlan,
      randomPlanWithBookings,
      randomPlanInGroupsWithBookings,
      randomPlanWithWishesAndBookings,
      randomPlanWithBusyTimesAndBookings,
    );
    fc.assert(
      fc.property(plans, fc.array(anyEdit, { minLength: 1, maxLength: 4 }), (plan, edits) => {
        let last = { plan, schedule: schedulePlan(plan) };
        edits.forEach((edit, number) => {
          const edited = afterEdit(withAnswer(last.plan, last.schedule), edit);
          if (edited === null || (edit.kind === 'add' && number > 0)) return;
          const schedule = replan(last, edited.plan);
          expect(schedule).toEqual(schedulePlan(edited.plan));
          last = { plan: edited.plan, schedule };
        });
      }),
      { numRuns: 60 },
    );
  });

  it('leaves the sessions of other teams as they are', () => {
    const plan = planOf({ people: team({ sellers: 12, coaches: 3, leaders: 1, hours: 8 }) });
    const last = { plan, schedule: schedulePlan(plan) };
    const edited = afterEdit(withAnswer(plan, last.schedule), { kind: 'away', who: 1, where: 9 });
    const now = new Set(replan(last, edited?.plan ?? plan).sessions);
    const others = last.schedule.sessions.filter(({ people }) => !people.includes('coach-2'));
    expect(others.length).toBeGreaterThan(50);
    for (const session of others) expect(now).toContain(session);
  });

  it('plans all where something else has changed', () => {
    const plan = planOf({ people: team({ sellers: 6, coaches: 2, leaders: 1 }) });
    const last = { plan, schedule: schedulePlan(plan) };
    const kept = withAnswer(plan, last.schedule);
    const changes: readonly Plan[] = [
      { ...kept, weeks: 20 },
      {
        ...kept,
        people: kept.people.map((one) => (one.role === 'coach' ? { ...one, coachingHoursPerWeek: 6 } : one)),
      },
      { ...kept, calendar: { ...kept.calendar, dayStart: '10:00' } },
      { ...kept, bookings: [] },
    ];
    for (const changed of changes) expect(replan(last, changed)).toEqual(schedulePlan(changed));
  });
});
