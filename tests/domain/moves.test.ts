import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bookingsAfter, bookingsFrom, withStanding } from '#domain/calendar/acts.ts';
import { disturbedBetween, disturbedBy, nearestTimes } from '#domain/calendar/disturbed.ts';
import { moveReasons } from '#domain/calendar/moves.ts';
import { schedulePlan } from '#domain/calendar/schedule.ts';
import type { Session } from '#domain/calendar/session.ts';
import { byDay, movedTo, spotOf } from '#domain/calendar/spot.ts';
import type { Plan } from '#domain/plan.ts';
import { planOf, team } from '../support/plans.ts';
import { randomPlan } from '../support/randomPlans.ts';

const [coach, one, two] = [
  { id: 'k', role: 'coach', coachingHoursPerWeek: 2 },
  { id: 'a', role: 'seller', coach: 'k', away: [{ from: '2027-03-10', to: '2027-03-12', reason: 'Kurs' }] },
  { id: 'b', role: 'seller', coach: 'k' },
];
const small = (overrides: object = {}): Plan =>
  planOf({
    academy: { modules: [{ title: 'Avslut', date: '2027-03-08' }] },
    people: [coach, one, two],
    plan: {
      start: '2027-03-01',
      weeks: 8,
      rhythm: { productTraining: { perMonth: 0 }, processReview: { perQuarter: 0 } },
      calendar: {
        pauses: [{ from: '2027-03-26', to: '2027-03-28', reason: 'Uppehåll' }],
        coachingTimes: [
          { coach: 'k', weekday: 1, from: '08:30', to: '16:30' },
          { coach: 'k', weekday: 3, from: '08:30', to: '12:00' },
        ],
      },
      ...overrides,
    },
  });

function talkOf(plan: Plan, id: string): Session {
  const found = schedulePlan(plan).sessions.find((session) => session.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}
function kindsAt(plan: Plan, date: string, minute: number): readonly string[] {
  const { sessions } = schedulePlan(plan);
  const session = movedTo(plan, talkOf(plan, 'coaching-a-1'), { date, minute });
  return moveReasons({ plan, days: byDay(sessions) }, session).map(({ kind }) => kind);
}

describe('Why a session may not be moved there', () => {
  it.each([
    ['2027-03-15', 540, []],
    ['2027-02-22', 540, ['outside']],
    ['2027-03-08', 540, ['module']],
    ['2027-03-10', 540, ['away']],
    ['2027-03-16', 540, ['coachingTimes']],
    ['2027-03-17', 690, ['lunch', 'coachingTimes']],
    ['2027-03-15', 510, ['hours', 'coachingTimes']],
    ['2027-03-27', 540, ['freeDay', 'pause', 'coachingTimes']],
    ['2027-03-26', 1000, ['redDay', 'pause', 'hours', 'coachingTimes']],
  ])('%s at minute %d: %j', (date, minute, kinds) => {
    expect(kindsAt(small(), date, minute)).toEqual(kinds);
  });

  it('gives way only to what people have set, and says who meets whom', () => {
    const plan = small();
    const schedule = schedulePlan(plan);
    const [first, other] = [talkOf(plan, 'coaching-a-1'), talkOf(plan, 'coaching-b-2')];
    const there = movedTo(plan, first, spotOf(other));
    expect(moveReasons({ plan, days: byDay(schedule.sessions) }, there)).toEqual([]);
    const locked = schedule.sessions.map((session) =>
      session.id === other.id ? { ...session, state: 'locked' as const } : session,
    );
    expect(moveReasons({ plan, days: byDay(locked) }, there)).toEqual([
      { kind: 'overlap', session: 'coaching-b-2', what: 'coaching', people: ['k'] },
    ]);
    expect(moveReasons({ plan, days: byDay(schedule.sessions), isStrict: true }, there)).toContainEqual({
      kind: 'overlap',
      session: 'coaching-b-2',
      what: 'coaching',
      people: ['k'],
    });
  });

  it('counts the coach’s hours of the week that people have set', () => {
    const plan = small();
    const { sessions } = schedulePlan(plan);
    const set = ['coaching-b-1', 'coaching-b-2'].map((id, index) => ({
      ...movedTo(plan, talkOf(plan, id), { date: '2027-03-15', minute: 600 + 240 * index }),
    }));
    const rest = sessions.filter(({ id }) => !set.some((session) => session.id === id));
    const there = movedTo(plan, talkOf(plan, 'coaching-a-1'), { date: '2027-03-17', minute: 540 });
    expect(moveReasons({ plan, days: byDay([...rest, ...set]) }, there)).toEqual([
      { kind: 'weekHours', coach: 'k', hours: 2 },
    ]);
  });

  it('knows the days that a person works, and the way between two meetings', () => {
    const plan = small();
    const partTime: Plan = {
      ...plan,
      people: plan.people.map((person) =>
        person.role === 'coach'
          ? { ...person, travelMinutes: 30 }
          : { ...person, workdays: person.id === 'a' ? [2, 3] : null },
      ),
    };
    const other = movedTo(plan, talkOf(plan, 'coaching-b-2'), { date: '2027-03-15', minute: 630 });
    const there = movedTo(plan, talkOf(plan, 'coaching-a-1'), { date: '2027-03-15', minute: 555 });
    expect(moveReasons({ plan: partTime, days: byDay([other]) }, there)).toEqual([
      { kind: 'notWorking', person: 'a' },
      { kind: 'travel', coach: 'k', minutes: 30 },
    ]);
  });

  it('keeps the time on the wall where the clocks change between', () => {
    const plan = small();
    const there = movedTo(plan, talkOf(plan, 'coaching-a-1'), { date: '2027-03-31', minute: 555 });
    expect(there).toMatchObject({
      start: '2027-03-31T09:15:00+02:00',
      end: '2027-03-31T10:00:00+02:00',
      week: '2027-W13',
      state: 'moved',
    });
  });
});

describe('An act on a booked calendar', () => {
  it('leaves all alone where it disturbs nobody, and tells whom it disturbs otherwise', () => {
    const plan = small();
    const schedule = schedulePlan(plan);
    const session = talkOf(plan, 'coaching-a-1');
    const [free] = nearestTimes(plan, schedule, session, { from: '2027-03-01', count: 1 });
    expect(free).toBeDefined();
    if (free === undefined) return;
    expect(disturbedBy(plan, schedule, session, { kind: 'move', to: free })).toEqual([]);
    const other = talkOf(plan, 'coaching-b-2');
    const told = disturbedBy(plan, schedule, session, { kind: 'move', to: spotOf(other) });
    expect(told.map(({ session: { id } }) => id)).toContain('coaching-b-2');
  });

  it('books the next number where a talk falls through, at the time that was chosen', () => {
    const plan = small();
    const schedule = schedulePlan(plan);
    const session = talkOf(plan, 'coaching-a-1');
    const last = schedule.sessions.filter(({ id }) => id.startsWith('coaching-a-')).length;
    const to = { date: '2027-04-07', minute: 540 };
    const after = bookingsAfter(plan, schedule, session, { kind: 'cancelled', to });
    const then = schedulePlan(withStanding(plan, after));
    expect(after.find(({ id }) => id === session.id)?.state).toBe('cancelled');
    expect(then.sessions.find(({ id }) => id === session.id)).toBeUndefined();
    expect(then.sessions.find(({ id }) => id === `coaching-a-${last + 1}`)).toMatchObject({
      start: '2027-04-07T09:00:00+02:00',
      state: 'moved',
    });
    expect(then.sessions.filter(({ id }) => id.startsWith('coaching-a-'))).toHaveLength(last);
  });

  it('plans anew from a day: nothing before it changes or is added', () => {
    fc.assert(
      fc.property(randomPlan, fc.double({ min: 0, max: 1, noNaN: true }), (plan, share) => {
        const schedule = schedulePlan(plan);
        fc.pre(schedule.sessions.length > 0);
        const at = Math.floor(share * (schedule.sessions.length - 1));
        const from = (schedule.sessions[at]?.start ?? '').slice(0, 10);
        const anew = withStanding(
          { ...plan, calendar: { ...plan.calendar, plannedFrom: from } },
          bookingsFrom(plan, schedule, from),
        );
        const before = ({ sessions }: typeof schedule): readonly string[] =>
          sessions.filter(({ start }) => start.slice(0, 10) < from).map(({ id, start }) => `${id} ${start}`);
        expect(before(schedulePlan(anew))).toEqual(before(schedule));
      }),
      { numRuns: 40 },
    );
  });

  it('gives free times that break no rule and disturb nobody, nearest first', () => {
    fc.assert(
      fc.property(randomPlan, fc.nat(), (plan, pick) => {
        const schedule = schedulePlan(plan);
        const session = schedule.sessions[pick % Math.max(1, schedule.sessions.length)];
        fc.pre(session !== undefined);
        if (session === undefined) return;
        for (const to of nearestTimes(plan, schedule, session, { from: plan.start, count: 2 })) {
          const then = schedulePlan(
            withStanding(plan, bookingsAfter(plan, schedule, session, { kind: 'move', to })),
          );
          expect(disturbedBetween(schedule, then, session.id)).toEqual([]);
          expect(then.conflicts.filter(({ id }) => id === session.id)).toEqual([]);
          expect(then.unplaced.length).toBeLessThanOrEqual(schedule.unplaced.length);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('A large calendar', () => {
  it('says at once why a session may not stand there', () => {
    const plan = planOf({ people: team({ sellers: 60, coaches: 6, hours: 8 }) });
    const { sessions } = schedulePlan(plan);
    const days = byDay(sessions);
    for (const session of sessions) {
      // Where it stands nothing of the rules speaks against it.
      expect(moveReasons({ plan, days, isStrict: true }, session)).toEqual([]);
    }
  });
});
