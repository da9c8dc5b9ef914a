import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schedulePlan } from '#domain/calendar/schedule.ts';
import { MOST_BUSY_TIMES } from '#domain/planFile/planShape.ts';
import { checkPlanFile, readPlanFile } from '#domain/planFile.ts';
import { brokenRules } from '../support/calendarRules.ts';
import { planFileOf, planOf, team, type Json } from '../support/plans.ts';
import { randomPlanWithBusyTimesAndBookings } from '../support/randomBusyTimes.ts';
import { asBooking, randomPlanWithWishes, withAnswer } from '../support/randomPlans.ts';

const TAKEN = { from: '2027-03-04T14:00:00+01:00', to: '2027-03-04T15:30:00+01:00' };
const withBusy = (busy: unknown): Json => ({
  people: team().map((one) => (one['id'] === 'coach-1' ? { ...one, busy } : one)),
});
const faultsOf = (busy: unknown): unknown => {
  const read = readPlanFile(new TextEncoder().encode(JSON.stringify(planFileOf(withBusy(busy)))));
  return read.ok ? null : read.problem;
};

describe('busy times', () => {
  it('are kept free by every session, whatever else stands in the plan', () => {
    fc.assert(
      fc.property(randomPlanWithBusyTimesAndBookings, (plan) => {
        expect(brokenRules(plan, schedulePlan(plan))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('give the same calendar again once it is booked', () => {
    fc.assert(
      fc.property(randomPlanWithBusyTimesAndBookings, (plan) => {
        const schedule = schedulePlan(plan);
        expect(schedulePlan(withAnswer(plan, schedule)).sessions).toEqual(schedule.sessions);
      }),
      { numRuns: 50 },
    );
  });

  it('move a talk that lay there, and leave the plan as it was where there are none', () => {
    const plan = planOf();
    const [first] = schedulePlan(plan).sessions;
    if (first === undefined) throw new Error('nothing is booked');
    expect(schedulePlan(planOf(withBusy([]))).sessions).toEqual(schedulePlan(plan).sessions);
    const busy = [{ from: first.start, to: first.end }];
    expect(schedulePlan(planOf(withBusy(busy))).sessions.map(({ start }) => start)).not.toContain(
      first.start,
    );
  });

  it('change nothing where they lie outside the working day: they are no sessions', () => {
    const nights = fc.array(fc.nat(200), { minLength: 20, maxLength: 100 });
    fc.assert(
      fc.property(randomPlanWithWishes, nights, (anywhere, days) => {
        const plan = { ...anywhere, calendar: { ...anywhere.calendar, timeZone: 'Europe/Stockholm' } };
        const busy = days.map((day) => {
          const midnight = Date.parse(plan.start) + day * 86_400_000;
          return { from: new Date(midnight).toISOString(), to: new Date(midnight + 900_000).toISOString() };
        });
        const people = plan.people.map((person) => ({ ...person, busy }));
        expect(schedulePlan({ ...plan, people }).sessions).toEqual(schedulePlan(plan).sessions);
      }),
      { numRuns: 60 },
    );
  });

  it('that a locked session meets are among the conflicts', () => {
    const plan = planOf();
    const [first] = schedulePlan(plan).sessions;
    if (first === undefined) throw new Error('nothing is booked');
    const bookings = [{ ...asBooking(first), state: 'locked' as const }];
    const busy = [{ from: first.start, to: first.end }];
    const people = plan.people.map((one) => (one.role === 'coach' ? { ...one, busy } : one));
    expect(schedulePlan({ ...plan, people, bookings }).conflicts).toEqual([
      { id: first.id, rule: 'busy', people: ['coach-1'] },
    ]);
  });

  it('stand in the file as moments, from before to, and not without end', () => {
    expect(planOf(withBusy([{ ...TAKEN, title: 'Tandläkaren' }])).people[0]).toMatchObject({ busy: [TAKEN] });
    expect(JSON.stringify(planOf(withBusy([{ ...TAKEN, title: 'Tandläkaren' }])))).not.toContain(
      'Tandläkaren',
    );
    expect(faultsOf([TAKEN])).toBeNull();
    expect(faultsOf([{ from: TAKEN.to, to: TAKEN.from }])).toMatchObject({
      faults: [{ expected: { kind: 'before' } }],
    });
    expect(faultsOf([{ from: '2027-03-04', to: TAKEN.to }])).toMatchObject({
      faults: [{ expected: { kind: 'moment' } }],
    });
    // What is right once is not gone through again; what is wrong is, each time.
    for (const busy of [[TAKEN], [{ from: TAKEN.to, to: TAKEN.from }], [{ from: 'nu', to: TAKEN.to }]]) {
      const document = planFileOf(withBusy(busy));
      expect(checkPlanFile(document)).toEqual(checkPlanFile(document));
      expect(checkPlanFile(document).ok).toBe(busy[0] === TAKEN);
    }
    expect(faultsOf(Array.from({ length: MOST_BUSY_TIMES + 1 }, () => TAKEN))).toMatchObject({
      faults: [{ expected: { kind: 'amount' } }],
    });
  });
});
