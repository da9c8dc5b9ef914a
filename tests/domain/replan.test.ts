import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasFallenThrough } from '#domain/calendar/acts.ts';
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

/** A session falls through; or nothing has fallen through any more, as far as the plan knows. */
const anyFall = fc.record({
  kind: fc.constant('fall' as const),
  outcome: fc.constantFrom('missed' as const, 'cancelled' as const, 'forgotten' as const),
  who: fc.nat(1000),
});

/** Where nearly every change concerns some teams only. */
const planWithRoom = fc
  .record({ sellers: fc.integer({ min: 4, max: 16 }), coaches: fc.integer({ min: 2, max: 4 }) })
  .map((size) => planOf({ people: team({ ...size, leaders: 1, hours: 8 }) }));

interface Fall {
  readonly outcome: 'missed' | 'cancelled' | 'forgotten';
  readonly who: number;
}

function afterFall(plan: Plan, { outcome, who }: Fall): Plan {
  const bookings =
    outcome === 'forgotten'
      ? plan.bookings.filter((booking) => !hasFallenThrough(booking))
      : plan.bookings.map((booking, at) =>
          at === who % plan.bookings.length ? { ...booking, state: outcome } : booking,
        );
  return { ...plan, bookings };
}

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

  it('gives along a long way what it gives from an answer that it has never seen', () => {
    const plans = fc.oneof(
      { arbitrary: planWithRoom, weight: 3 },
      { arbitrary: randomPlanInGroupsWithBookings, weight: 1 },
      { arbitrary: randomPlanWithWishesAndBookings, weight: 1 },
    );
    const steps = fc.array(fc.oneof(anyEdit, anyFall), { minLength: 8, maxLength: 16 });
    fc.assert(
      fc.property(plans, steps, (plan, edits) => {
        let last = { plan, schedule: schedulePlan(plan) };
        edits.forEach((edit, number) => {
          const booked = withAnswer(last.plan, last.schedule);
          const now = 'outcome' in edit ? afterFall(booked, edit) : afterEdit(booked, edit)?.plan;
          if (now === undefined || (edit.kind === 'add' && number > 0)) return;
          const schedule = replan(last, now);
          expect(schedule).toEqual(replan({ ...last, schedule: structuredClone(last.schedule) }, now));
          expect(schedule).toEqual(schedulePlan(now));
          last = { plan: now, schedule };
        });
      }),
      { numRuns: 40 },
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

  it("leaves the team's sessions that are as they were", () => {
    const plan = planOf({ people: team({ sellers: 12, coaches: 3, leaders: 1, hours: 8 }) });
    const last = { plan, schedule: schedulePlan(plan) };
    const edited = afterEdit(withAnswer(plan, last.schedule), { kind: 'away', who: 1, where: 9 });
    const { sessions } = replan(last, edited?.plan ?? plan);
    const before = new Map(last.schedule.sessions.map((session) => [JSON.stringify(session), session]));
    const alike = sessions.filter((session) => before.has(JSON.stringify(session)));
    for (const session of alike) expect(session).toBe(before.get(JSON.stringify(session)));
    expect(alike.filter(({ people }) => people.includes('coach-2')).length).toBeGreaterThan(20);
    expect(alike.length).toBeLessThan(sessions.length);
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
