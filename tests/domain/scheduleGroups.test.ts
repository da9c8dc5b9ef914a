import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#domain/calendar/days.ts';
import { plannedCounts } from '#domain/calendar/planned.ts';
import { schedulePlan } from '#domain/calendar/schedule.ts';
import type { Session } from '#domain/calendar/session.ts';
import { sellersOf } from '#domain/people.ts';
import type { Plan } from '#domain/plan.ts';
import { brokenRules, talkGroups } from '../support/calendarRules.ts';
import { faultsOf, planFileOf, planOf, team, type Json } from '../support/plans.ts';
import {
  asBooking,
  inGroupsOf,
  randomPlanInGroups,
  randomPlanInGroupsWithBookings,
  randomPlanRegrouped,
  withAnswer,
} from '../support/randomPlans.ts';
import { spreadOf } from '../support/spread.ts';

const runs = { numRuns: 100 };
const anyPlan = fc.oneof(randomPlanInGroups, randomPlanInGroupsWithBookings, randomPlanRegrouped);

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

  const withAway = (ids: readonly string[], to: string): Plan => ({
    ...plan,
    people: plan.people.map((person) =>
      ids.includes(person.id) ? { ...person, away: [{ from: '2027-02-01', to, reason: null }] } : person,
    ),
  });
  const inFirstGroup = (of: Plan): readonly Session[] =>
    schedulePlan(of).sessions.filter(({ id }) => id.startsWith('coaching-seller-1-'));

  it.each(['seller-1', 'seller-3'])('wait for %s away a few days, and go without where it is long', (one) => {
    const absent = (to: string): number =>
      inFirstGroup(withAway([one], to)).filter(({ people }) => !people.includes(one)).length;
    expect([absent('2027-02-05'), absent('2027-04-30') > 3]).toEqual([0, true]);
  });

  it('are never held with fewer than half of the group, nor without the coach', () => {
    const between = (ids: readonly string[]): number =>
      inFirstGroup(withAway(ids, '2027-04-30')).filter(
        ({ start }) => start >= '2027-02-01' && start < '2027-05-01',
      ).length;
    expect([between(['seller-1']) > 3, between(['seller-1', 'seller-5']), between(['coach-1'])]).toEqual([
      true,
      0,
      0,
    ]);
  });

  it('can be read from a plan file where the first is away', () => {
    const away = withAway(['seller-1'], '2027-04-30');
    const bookings = schedulePlan(away).sessions.map(asBooking);
    expect(
      faultsOf(planFileOf({ people: [...away.people], plan: { start: '2027-01-11', bookings } })),
    ).toEqual([]);
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

describe('what sellers have been given', () => {
  /** The plan with its first talks held, each group or seller so many. */
  const withHeld = (plan: Plan, many: (key: string) => number): Plan => {
    const seen = new Map<string, number>();
    const bookings = schedulePlan(plan).sessions.flatMap((session) => {
      if (session.kind !== 'coaching') return [];
      const key = session.id.replace(/-\d+$/, '');
      seen.set(key, (seen.get(key) ?? 0) + 1);
      return (seen.get(key) ?? 0) > many(key) ? [] : [{ ...asBooking(session), state: 'held' as const }];
    });
    return { ...plan, bookings };
  };
  const countsIn = (plan: Plan): readonly number[] => {
    const { sessions } = schedulePlan(plan);
    return sellersOf(plan).map(({ id }) => talksOf(sessions, id).length);
  };
  const single = usual({});
  const { coaching: wanted } = plannedCounts(single);

  it('counts for each of a group that goes back to single talks', () => {
    const held = withHeld(inGroupsOf(single, 3), () => 4);
    expect(countsIn(inGroupsOf(held, 1))).toEqual(sellersOf(single).map(() => wanted));
  });

  it('counts for each seller who goes to groups, so that nobody falls below the rhythm', () => {
    const held = withHeld(single, (key) => (key === 'coaching-seller-3' ? 2 : 3));
    const counts = countsIn(inGroupsOf(held, 3));
    expect(counts.map((count) => count - wanted)).toEqual([1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('counts for each of a group that is cut anew', () => {
    const held = withHeld(inGroupsOf(single, 3), () => 4);
    expect(new Set(countsIn(inGroupsOf(held, 2)))).toEqual(new Set([wanted]));
  });

  it('counts where it lies: what is left goes where no talk has been', () => {
    const held = withHeld(inGroupsOf(single, 3), () => 4);
    const { sessions } = schedulePlan(inGroupsOf(held, 1));
    const bySeller = sellersOf(single).flatMap(({ id }) =>
      talksOf(sessions, id).map((talk, n) => ({ ...talk, id: `coaching-${id}-${n + 1}` })),
    );
    expect(spreadOf(single, bySeller).worst).toBeLessThanOrEqual(1.5);
  });

  it('is not asked for again by one who was away from the group’s talk', () => {
    const groups = inGroupsOf(single, 3);
    const people = groups.people.map((person) =>
      person.id === 'seller-1'
        ? { ...person, away: [{ from: '2027-01-11', to: '2027-03-31', reason: null }] }
        : person,
    );
    const held = withHeld({ ...groups, people }, () => 4);
    expect(held.bookings[0]?.people).not.toContain('seller-1');
    const { sessions } = schedulePlan(held);
    expect(talksOf(sessions, 'seller-3').length).toBe(wanted);
    expect(talksOf(schedulePlan(inGroupsOf(held, 1)).sessions, 'seller-1').length).toBe(wanted);
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
