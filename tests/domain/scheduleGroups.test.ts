import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#domain/calendar/days.ts';
import { plannedCounts } from '#domain/calendar/planned.ts';
import { schedulePlan } from '#domain/calendar/schedule.ts';
import type { Session } from '#domain/calendar/session.ts';
import { sellersOf } from '#domain/people.ts';
import type { Plan } from '#domain/plan.ts';
import { brokenRules, talkGroups } from '../support/calendarRules.ts';
import { planOf, team, type Json } from '../support/plans.ts';
import { randomPlanInGroups, randomPlanInGroupsWithBookings, withAnswer } from '../support/randomPlans.ts';
import { spreadOf } from '../support/spread.ts';

const runs = { numRuns: 100 };
const anyPlan = fc.oneof(randomPlanInGroups, randomPlanInGroupsWithBookings);

const usual = (coaching: Json, overrides: Json = {}): Plan =>
  planOf({
    people: team({ sellers: 14, coaches: 2, leaders: 1, hours: 8 }),
    plan: { start: '2027-01-11', weeks: 26, rhythm: { coaching } },
    ...overrides,
  });
const talksOf = (sessions: readonly Session[], id: string): readonly Session[] =>
  sessions.filter(({ kind, people }) => kind === 'coaching' && people.includes(id));

describe('any plan with groups or a tighter start', () => {
  it('keeps every rule of the calendar, and says what found no place', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(brokenRules(plan, schedulePlan(plan))).toEqual([]);
      }),
      runs,
    );
  });

  it('gives the same calendar again when its bookings are the last answer', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const answer = schedulePlan(plan);
        expect(schedulePlan(withAnswer(plan, answer))).toEqual(answer);
      }),
      runs,
    );
  });

  it('gives each seller as many talks as the rhythm asks for, unless somebody is away or it is said', () => {
    fc.assert(
      fc.property(randomPlanInGroups, (plan) => {
        const { sessions, unplaced } = schedulePlan(plan);
        const { coaching } = plannedCounts(plan);
        const talks = sessions.filter(({ kind }) => kind === 'coaching');
        for (const { id } of sellersOf(plan)) {
          const first = talkGroups(plan).find((group) => group.includes(id))?.[0] ?? '';
          const missing = unplaced.find(({ kind, people }) => kind === 'coaching' && people.includes(id));
          const missed = talks.filter(
            (talk) => talk.id.startsWith(`coaching-${first}-`) && !talk.people.includes(id),
          );
          const own = talks.filter(({ people }) => people.includes(id)).length;
          expect(own + missed.length + (missing?.count ?? 0)).toBe(coaching);
        }
      }),
      runs,
    );
  });
});

describe('talks in groups of three', () => {
  const plan = usual({ groupSize: 3 });
  const answer = schedulePlan(plan);

  it('are one session for the coach and the group, named after its first', () => {
    const groups = new Set(
      answer.sessions
        .filter(({ kind }) => kind === 'coaching')
        .map(({ id, people }) => `${id.replace(/-\d+$/, '')}: ${people.join(' ')}`),
    );
    expect([...groups].toSorted()).toEqual([
      'coaching-seller-11: coach-1 seller-11 seller-13',
      'coaching-seller-12: coach-2 seller-12 seller-14',
      'coaching-seller-1: coach-1 seller-1 seller-3 seller-5',
      'coaching-seller-2: coach-2 seller-2 seller-4 seller-6',
      'coaching-seller-7: coach-1 seller-7 seller-9',
      'coaching-seller-8: coach-2 seller-8 seller-10',
    ]);
  });

  it('wait for one who is away a few days, and go without one who is away for long', () => {
    const withAway = (to: string): Plan => ({
      ...plan,
      people: plan.people.map((person) =>
        person.id === 'seller-3' ? { ...person, away: [{ from: '2027-02-01', to, reason: null }] } : person,
      ),
    });
    const absent = (to: string): number =>
      schedulePlan(withAway(to)).sessions.filter(
        ({ id, people }) => id.startsWith('coaching-seller-1-') && !people.includes('seller-3'),
      ).length;
    expect([absent('2027-02-05'), absent('2027-04-30') > 3]).toEqual([0, true]);
  });

  it('stay where they are when one leaves another group', () => {
    const booked = withAnswer(plan, answer);
    const before = new Map(booked.bookings.map(({ id, start }) => [id, start]));
    const people = booked.people.filter(({ id }) => id !== 'seller-13');
    const bookings = booked.bookings.map((booking) => ({
      ...booking,
      people: booking.people.filter((id) => id !== 'seller-13'),
    }));
    const after = schedulePlan({ ...booked, people, bookings });
    const others = talksOf(after.sessions, 'coach-2');
    expect(others.filter(({ id, start }) => before.get(id) !== start)).toEqual([]);
  });

  it('take the coach’s hours once', () => {
    const tight = usual({ groupSize: 6 }, { people: team({ sellers: 6, coaches: 1, hours: 1 }) });
    const { sessions, unplaced } = schedulePlan(tight);
    expect([unplaced, talksOf(sessions, 'seller-6').length]).toEqual([[], plannedCounts(tight).coaching]);
  });
});

describe('a tighter start', () => {
  const plan = usual({ perMonth: 2, start: { weeks: 8, perMonth: 4 } });
  const { sessions, unplaced } = schedulePlan(plan);
  const turn = addDays(plan.start, 56);

  it('asks for the talks of both paces, rounded up once', () => {
    // 40 workable days in the first eight weeks, 124 in all: 12/52 × (4 × 8 + 2 × 16.8).
    expect(plannedCounts(plan).coaching).toBe(Math.ceil((12 / 52) * (4 * 8 + 2 * 16.8)));
  });

  it('has its share of each seller’s talks', () => {
    const early = sellersOf(plan).map(
      ({ id }) => talksOf(sessions, id).filter(({ start }) => start < turn).length,
    );
    expect(unplaced).toEqual([]);
    expect(new Set(early.map((count) => count >= 7 && count <= 8))).toEqual(new Set([true]));
  });

  it('is even before and after, weighed by the pace', () => {
    const { worst } = spreadOf(plan, sessions);
    expect(worst).toBeLessThanOrEqual(1.3);
  });

  it('is no start where it lasts the whole plan at the same pace', () => {
    const steady = schedulePlan(usual({ perMonth: 3 }));
    expect(schedulePlan(usual({ perMonth: 2, start: { weeks: 26, perMonth: 3 } }))).toEqual(steady);
    expect(schedulePlan(usual({ perMonth: 3, start: { weeks: 8, perMonth: 3 } }))).toEqual(steady);
  });
});
