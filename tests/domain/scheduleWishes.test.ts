import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate } from '#domain/calendar/days.ts';
import { schedulePlan } from '#domain/calendar/schedule.ts';
import type { Schedule } from '#domain/calendar/session.ts';
import { softDayKind } from '#domain/calendar/softDays.ts';
import { workableDays } from '#domain/calendar/workdays.ts';
import type { Booking, Plan } from '#domain/plan.ts';
import { brokenRules } from '../support/calendarRules.ts';
import { minutes } from '../support/calendarFacts.ts';
import { planOf, team, type Json } from '../support/plans.ts';
import {
  asBooking,
  randomPlanWithWishes,
  randomPlanWithWishesAndBookings,
  withAnswer,
} from '../support/randomPlans.ts';
import { spreadOf } from '../support/spread.ts';
import { CLEARLY_LONGER, needlesslySoft } from '../support/wishes.ts';

const runs = { numRuns: 100 };
const HARD: Plan['calendar']['softDays'] = {
  ...{ bridgeDays: false, yearEnd: false, summer: false },
  ...{ winterBreak: [], autumnBreak: false },
};
const hardened = (plan: Plan): Plan => ({ ...plan, calendar: { ...plan.calendar, softDays: HARD } });
const unplaced = (schedule: Schedule): number => schedule.unplaced.reduce((sum, one) => sum + one.count, 0);

const usual = (softDays: Json, person: Json = {}, coach: Json = {}, plan: Json = {}): Plan =>
  planOf({
    people: team({ sellers: 10, coaches: 2, leaders: 1, hours: 5 }).map((one) => ({
      ...one,
      ...(one['id'] === 'seller-1' && person),
      ...(one['role'] === 'coach' && coach),
    })),
    plan: { start: '2026-09-07', weeks: 40, calendar: { softDays }, ...plan },
  });
const bookingOf = (plan: Plan, id: string): Booking => {
  const session = schedulePlan(plan).sessions.find((one) => one.id === id);
  if (session === undefined) throw new Error(`no ${id}`);
  return asBooking(session);
};
const softSessions = (plan: Plan, asked: Plan = plan): readonly string[] =>
  schedulePlan(plan)
    .sessions.filter((session) => softDayKind(asked, minutes(plan, session).day) !== null)
    .map(({ id }) => id);

describe('soft days', () => {
  const days = (plan: Plan, from: string, to: string): readonly string[] =>
    workableDays(plan)
      .filter((day) => softDayKind(plan, day) !== null)
      .map(isoDate)
      .filter((date) => from <= date && date <= to);

  it('are bridge days, the days between Christmas and New Year, breaks and high summer, as they are set', () => {
    const year = { start: '2026-01-05', weeks: 52 };
    // Twelfth Night is a Tuesday, Ascension Day a Thursday.
    expect(days(usual({ bridgeDays: true }, {}, {}, year), '2026-01-01', '2026-12-31')).toEqual([
      '2026-01-05',
      '2026-05-15',
    ]);
    expect(days(usual({ yearEnd: true }, {}, {}, year), '2026-12-01', '2026-12-31')).toEqual([
      '2026-12-28',
      '2026-12-29',
      '2026-12-30',
    ]);
    expect(days(usual({ winterBreak: [9] }, {}, {}, year), '2026-01-01', '2026-12-31')).toEqual(
      ['02-23', '02-24', '02-25', '02-26', '02-27'].map((day) => `2026-${day}`),
    );
    expect(days(usual({ autumnBreak: true }, {}, {}, year), '2026-01-01', '2026-12-31')[0]).toBe(
      '2026-10-26',
    );
    const summer = days(usual({ summer: true }, {}, {}, year), '2026-01-01', '2026-12-31');
    expect([summer[0], summer.at(-1)]).toEqual(['2026-06-15', '2026-08-14']);
  });

  it('are no school breaks in another country', () => {
    const abroad = usual({ winterBreak: [7, 8], autumnBreak: true });
    const norway: Plan = { ...abroad, calendar: { ...abroad.calendar, country: 'NO' } };
    expect(workableDays(norway).filter((day) => softDayKind(norway, day) !== null)).toEqual([]);
  });

  it('are left free where there is room', () => {
    const plan = usual({ bridgeDays: true, yearEnd: true, winterBreak: [9], autumnBreak: true });
    expect(softSessions(hardened(plan), plan)).not.toEqual([]);
    expect(softSessions(plan)).toEqual([]);
    expect(schedulePlan(plan).unplaced).toEqual([]);
  });

  it('are used in a long stretch, so that nobody waits all summer', () => {
    const plan = usual({ summer: true }, {}, {}, { start: '2027-03-01' });
    expect(softSessions(plan).length).toBeGreaterThan(0);
    expect(softSessions(plan).length).toBeLessThan(softSessions(hardened(plan), plan).length);
    expect(spreadOf(plan, schedulePlan(plan).sessions).worst ?? 0).toBeLessThanOrEqual(CLEARLY_LONGER);
  });

  it('move what was proposed, and nothing that people have set', () => {
    const plan = usual({ yearEnd: true });
    const before = schedulePlan(hardened(plan));
    const christmas = before.sessions.filter(
      (session) => softDayKind(plan, minutes(plan, session).day) !== null,
    );
    const locked = christmas[0]?.id;
    const booked = withAnswer(plan, before).bookings.map((booking) =>
      booking.id === locked ? { ...booking, state: 'locked' as const } : booking,
    );
    expect(christmas.length).toBeGreaterThan(1);
    expect(softSessions({ ...plan, bookings: booked })).toEqual([locked]);
  });
});

describe('a person who works part of the week', () => {
  it('meets on those days only', () => {
    const plan = usual({}, { workdays: [1, 4] });
    const own = schedulePlan(plan).sessions.filter(({ people }) => people.includes('seller-1'));
    const weekdays = new Set(own.map((session) => new Date(session.start.slice(0, 10)).getUTCDay()));
    expect(own.length).toBeGreaterThan(10);
    expect([...weekdays].every((day) => day === 1 || day === 4)).toBe(true);
  });

  it('is not there for what was locked on another day', () => {
    const plan = usual({}, { workdays: [1, 4] });
    const locked = {
      ...bookingOf(plan, 'coaching-seller-1-1'),
      ...{ start: '2026-09-15T09:00:00+02:00', end: '2026-09-15T09:45:00+02:00', state: 'locked' as const },
    };
    expect(schedulePlan({ ...plan, bookings: [locked] }).conflicts).toEqual([
      { id: locked.id, rule: 'away', people: ['seller-1'] },
    ]);
  });
});

describe('a preferred time', () => {
  it('is followed where there is room', () => {
    const plan = usual({}, { preferredTime: { from: '13:00', to: '16:30' } });
    const own = schedulePlan(plan).sessions.filter(({ id }) => id.startsWith('coaching-seller-1-'));
    expect(own.length).toBeGreaterThan(10);
    expect(own.every((session) => minutes(plan, session).from >= 13 * 60)).toBe(true);
  });

  it('gives way where the coach has no time then', () => {
    const coachingTimes = ['coach-1', 'coach-2'].flatMap((coach) =>
      [1, 2, 3, 4, 5].map((weekday) => ({ coach, weekday, from: '08:30', to: '12:00' })),
    );
    const plan = usual(
      {},
      { preferredTime: { from: '13:00', to: '16:30' } },
      {},
      { calendar: { coachingTimes } },
    );
    expect(schedulePlan(plan).unplaced).toEqual([]);
  });
});

describe('the way between two talks', () => {
  it('is kept free for the coach', () => {
    const plan = usual({}, {}, { travelMinutes: 30 });
    const answer = schedulePlan(plan);
    expect(answer.unplaced).toEqual([]);
    expect(brokenRules(plan, answer)).toEqual([]);
    expect(brokenRules(plan, schedulePlan(usual({})))).not.toEqual([]);
  });

  it('is asked for where two that are locked leave no time for it', () => {
    const plan = usual({}, {}, { travelMinutes: 30 });
    const at = (seller: string, start: string, end: string) => ({
      ...bookingOf(plan, `coaching-${seller}-1`),
      ...{
        start: `2026-09-15T${start}:00+02:00`,
        end: `2026-09-15T${end}:00+02:00`,
        state: 'locked' as const,
      },
    });
    const bookings = [at('seller-1', '09:00', '09:45'), at('seller-3', '10:15', '11:00')];
    expect(schedulePlan({ ...plan, bookings }).conflicts).toEqual(
      bookings.map(({ id }) => ({ id, rule: 'travel', people: ['coach-1'] })),
    );
  });
});

describe('any plan with wishes', () => {
  const any = fc.oneof(randomPlanWithWishes, randomPlanWithWishesAndBookings);

  it('keeps every rule of the calendar, working days and the way between talks among them', () => {
    fc.assert(
      fc.property(any, (plan) => {
        expect(brokenRules(plan, schedulePlan(plan))).toEqual([]);
      }),
      runs,
    );
  });

  it('gives the same calendar again when its bookings are the last answer', () => {
    fc.assert(
      fc.property(any, (plan) => {
        const answer = schedulePlan(plan);
        expect(schedulePlan(withAnswer(plan, answer))).toEqual(answer);
      }),
      runs,
    );
  });

  it('has no talk on a soft day that another day has room for without a clearly longer wait', () => {
    fc.assert(
      fc.property(randomPlanWithWishes, (plan) => {
        expect(needlesslySoft(plan, schedulePlan(plan))).toEqual([]);
      }),
      runs,
    );
  });

  it('pays for no soft day with a session or a clearly longer wait', () => {
    fc.assert(
      fc.property(randomPlanWithWishes, (plan) => {
        const [soft, hard] = [schedulePlan(plan), schedulePlan(hardened(plan))];
        expect(unplaced(soft)).toBeLessThanOrEqual(unplaced(hard));
        fc.pre(unplaced(soft) === 0 && unplaced(hard) === 0);
        const [own, other] = [spreadOf(plan, soft.sessions), spreadOf(plan, hard.sessions)];
        expect(own.worst ?? 0).toBeLessThanOrEqual(Math.max(CLEARLY_LONGER, other.worst ?? 0) + 0.05);
      }),
      runs,
    );
  });
});
