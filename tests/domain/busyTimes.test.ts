/** What people's own calendars mean beside the scheduler: moves, free times, the months' hours, and what is said of them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bookingsAfter, withStanding } from '#domain/calendar/acts.ts';
import { busyFiguresOf, busyOn } from '#domain/calendar/busy.ts';
import { addDays } from '#domain/calendar/days.ts';
import { nearestTimes } from '#domain/calendar/disturbed.ts';
import { hasRoomForTalks } from '#domain/calendar/hasRoom.ts';
import { moveReasons } from '#domain/calendar/moves.ts';
import { schedulePlan } from '#domain/calendar/schedule.ts';
import { byDay, movedTo, type Spot } from '#domain/calendar/spot.ts';
import { squeezeOf } from '#domain/calendar/squeeze.ts';
import { documentsOf } from '#domain/edit/documents.ts';
import type { PlanInEdit } from '#domain/edit/people.ts';
import { waysToFit } from '#domain/edit/waysToFit.ts';
import type { BusyTime, Person, Plan } from '#domain/plan.ts';
import { nextCohort } from '#domain/templates/nextCohort.ts';
import { offerForPlan } from '../support/offers.ts';
import { openPlan } from '../support/openPlan.ts';
import { planFileOf, planOf, readOk, team, type Json } from '../support/plans.ts';
import { randomPlanWithBusyTimesAndBookings } from '../support/randomBusyTimes.ts';

const busyFor = (id: string, busy: readonly BusyTime[], overrides: Json = {}): Plan =>
  planOf({
    people: team({ hours: 4 }).map((one) => (one['id'] === id ? { ...one, busy } : one)),
    ...overrides,
  });
const personOf = (plan: Plan, id: string): Person => {
  const found = plan.people.find((person) => person.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const MEETING = { from: '2027-03-04T14:00:00+01:00', to: '2027-03-04T15:30:00+01:00' };

/** Why the seller's first talk may not stand there. */
function reasonsAt(plan: Plan, to: Spot): ReturnType<typeof moveReasons> {
  const { sessions } = schedulePlan(plan);
  const [first] = sessions.filter(({ kind }) => kind === 'coaching');
  if (first === undefined) throw new Error('nothing is booked');
  return moveReasons({ plan, days: byDay([]) }, movedTo(plan, first, to));
}

describe('a move onto a busy time', () => {
  // A talk takes 45 minutes, and the coach prepares for 15.
  it.each([
    ['seller-1', 13 * 60 + 15, false],
    ['seller-1', 13 * 60 + 30, true],
    ['seller-1', 15 * 60 + 30, false],
    ['coach-1', 15 * 60 + 30, true],
    ['coach-1', 15 * 60 + 45, false],
  ])('%s at minute %d: refused %s, with the time that is taken', (id, minute, isRefused) => {
    const busy = { kind: 'busy', person: id, times: [{ from: 14 * 60, to: 15 * 60 + 30 }] };
    expect(reasonsAt(busyFor(id, [MEETING]), { date: '2027-03-04', minute })).toEqual(
      isRefused ? [busy] : [],
    );
  });

  it('is refused too where the coach would not get there', () => {
    const plan = busyFor('coach-1', [MEETING]);
    const people = plan.people.map((one) => (one.role === 'coach' ? { ...one, travelMinutes: 30 } : one));
    const spot = { date: '2027-03-04', minute: 15 * 60 + 45 };
    expect(reasonsAt({ ...plan, people }, spot)).toEqual([{ kind: 'travel', coach: 'coach-1', minutes: 30 }]);
  });

  it('is refused in the plan’s own time, also where the moments are written in another and overlap', () => {
    const busy = [
      { from: '2027-03-29T08:00:00Z', to: '2027-03-29T09:00:00Z' },
      { from: '2027-03-29T04:30:00-04:00', to: '2027-03-29T05:30:00-04:00' },
    ];
    const plan = busyFor('seller-1', busy);
    // Summer time began the day before.
    expect(busyOn(plan, personOf(plan, 'seller-1'), '2027-03-29')).toEqual([{ from: 600, to: 690 }]);
    expect(busyOn(plan, personOf(plan, 'seller-1'), '2027-03-30')).toEqual([]);
  });

  it('is refused exactly where the calendar would say that it clashes', () => {
    fc.assert(
      fc.property(randomPlanWithBusyTimesAndBookings, fc.nat(), fc.nat(200), (plan, pick, at) => {
        const schedule = schedulePlan(plan);
        const session = schedule.sessions[pick % Math.max(1, schedule.sessions.length)];
        const other = schedule.sessions[at % Math.max(1, schedule.sessions.length)];
        if (session === undefined || other === undefined) return;
        const to = { date: other.start.slice(0, 10), minute: 480 + 15 * (at % 36) };
        const people = moveReasons({ plan, days: byDay([]) }, movedTo(plan, session, to)).flatMap((reason) =>
          reason.kind === 'busy' ? [reason.person] : [],
        );
        const then = schedulePlan(
          withStanding(plan, bookingsAfter(plan, schedule, session, { kind: 'move', to })),
        );
        const clash = then.conflicts.find(({ id, rule }) => id === session.id && rule === 'busy');
        expect(people.toSorted()).toEqual((clash?.people ?? []).toSorted());
      }),
      { numRuns: 25 },
    );
  });

  it('is never among the free times that are offered instead', () => {
    fc.assert(
      fc.property(randomPlanWithBusyTimesAndBookings, fc.nat(), (plan, pick) => {
        const schedule = schedulePlan(plan);
        const session = schedule.sessions[pick % Math.max(1, schedule.sessions.length)];
        if (session === undefined) return;
        for (const to of nearestTimes(plan, schedule, session, { from: plan.start, count: 2 })) {
          const bookings = bookingsAfter(plan, schedule, session, { kind: 'move', to });
          const { conflicts } = schedulePlan(withStanding(plan, bookings));
          expect(conflicts.filter(({ id }) => id === session.id)).toEqual([]);
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('the hours of a month', () => {
  const march = (busy: readonly BusyTime[], calendar: Json = {}): number => {
    const plan = busyFor('coach-1', busy, { plan: { start: '2027-03-01', weeks: 1, calendar } });
    return squeezeOf(plan, schedulePlan(plan))[0]?.availableHours ?? Number.NaN;
  };
  const taken = (day: number, from: string, to: string): BusyTime => ({
    from: `2027-03-0${day}T${from}:00+01:00`,
    to: `2027-03-0${day}T${to}:00+01:00`,
  });
  const daysOff = [1, 2, 3, 4].map((day) => taken(day, '07:00', '18:00'));

  it('are the coach’s while the week has room for them', () => {
    expect(march([])).toBeCloseTo(4);
    expect(march(daysOff.slice(0, 3))).toBeCloseTo(4);
  });

  it('promise none that the own calendar takes, nor pieces that no talk goes into', () => {
    expect(march([...daysOff, taken(5, '08:00', '15:00')])).toBeCloseTo(1.5);
    expect(march([...daysOff, taken(5, '08:00', '15:00'), taken(5, '15:45', '16:00')])).toBeCloseTo(0);
    expect(march([...daysOff, taken(5, '07:00', '18:00')])).toBe(0);
  });

  it('lie in the coach’s own times for coaching', () => {
    const calendar = { coachingTimes: [{ coach: 'coach-1', weekday: 2, from: '13:00', to: '16:00' }] };
    expect(march([], calendar)).toBeCloseTo(3);
    expect(march([taken(2, '14:00', '15:00')], calendar)).toBeCloseTo(2);
    expect(march([taken(2, '12:00', '17:00')], calendar)).toBe(0);
  });
});

describe('what makes a plan add up', () => {
  const weeks = Array.from({ length: 12 }, (_, week) => 7 * week);
  const everyDay = weeks.flatMap((week) =>
    [0, 1, 2, 3, 4].map((day) => {
      const date = addDays('2027-03-01', week + day);
      return { from: `${date}T05:00:00Z`, to: `${date}T17:00:00Z` };
    }),
  );
  const tight = (busy: readonly BusyTime[]): PlanInEdit =>
    openPlan({
      people: team({ sellers: 6, coaches: 1, hours: 2 }).map((one) =>
        one['role'] === 'coach' ? { ...one, busy } : one,
      ),
    });

  it('is nothing that needs the time of a coach who is always busy', () => {
    expect(hasRoomForTalks(tight([]).plan)).toBe(false);
    expect(waysToFit(tight([])).filter(({ fits }) => fits).length).toBeGreaterThan(0);
    expect(waysToFit(tight(everyDay)).filter(({ fits }) => fits)).toEqual([]);
  });

  it('is asked for where only the busy times are in the way', () => {
    const easy = (busy: readonly BusyTime[]): Plan => busyFor('coach-1', busy);
    expect(hasRoomForTalks(easy([]))).toBe(true);
    expect(hasRoomForTalks(easy(everyDay))).toBe(false);
  });
});

describe('what is told of busy times', () => {
  it('is the hours of the working time, the weeks they lie in, and the first and last day', () => {
    const plan = busyFor('seller-1', [
      MEETING,
      // Over lunch, which is no working time, and into the night.
      { from: '2027-03-11T11:30:00+01:00', to: '2027-03-11T13:30:00+01:00' },
      { from: '2027-03-12T19:00:00+01:00', to: '2027-03-13T01:00:00+01:00' },
      // Good Friday, and after the plan.
      { from: '2027-03-26T09:00:00+01:00', to: '2027-03-26T10:00:00+01:00' },
      { from: '2027-09-01T09:00:00+02:00', to: '2027-09-01T10:00:00+02:00' },
    ]);
    expect(busyFiguresOf(plan, personOf(plan, 'seller-1'))).toEqual({
      hours: 2.5,
      weeks: 2,
      span: { first: '2027-03-04', last: '2027-03-26' },
    });
    expect(busyFiguresOf(plan, personOf(plan, 'coach-1'))).toEqual({ hours: 0, weeks: 0, span: null });
  });
});

describe('busy times go nowhere', () => {
  it('that a client sees: the offer is the same without them', () => {
    fc.assert(
      fc.property(randomPlanWithBusyTimesAndBookings, (plan) => {
        const schedule = schedulePlan(plan);
        const without = { ...plan, people: plan.people.map((person) => ({ ...person, busy: [] })) };
        expect(offerForPlan(plan, { schedule })).toEqual(offerForPlan(without, { schedule }));
      }),
      { numRuns: 20 },
    );
  });

  it('and those that are over do not come along to the next cohort', () => {
    const later = { from: '2027-09-06T09:00:00+02:00', to: '2027-09-06T10:00:00+02:00' };
    const file = readOk(planFileOf({ people: team().map((one) => ({ ...one, busy: [MEETING, later] })) }));
    const { plan } = documentsOf(file, () => 'x');
    const next = nextCohort(plan, { start: '2027-09-01', cohort: '', withSellers: true }, () => 'y');
    expect(next['people']).toEqual([
      expect.objectContaining({ busy: [later] }),
      expect.objectContaining({ busy: [later] }),
    ]);
  });
});
