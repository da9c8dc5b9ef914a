import { describe, expect, it } from 'vitest';
import { schedulePlan } from '#domain/calendar/schedule.ts';
import type { Session } from '#domain/calendar/session.ts';
import type { Booking, Plan } from '#domain/plan.ts';
import { brokenRules, seriesOfSession } from '../support/calendarRules.ts';
import { greedyCalendar } from '../support/plainGreedy.ts';
import { planOf, team, type Json } from '../support/plans.ts';
import { asBooking, withAnswer } from '../support/randomPlans.ts';
import { spreadOf } from '../support/spread.ts';

const usual = (overrides: Json = {}): Plan =>
  planOf({
    people: team({ sellers: 12, coaches: 2, leaders: 1, trainers: 1, hours: 4 }),
    plan: {
      start: '2027-03-01',
      weeks: 26,
      checkpoints: { days: [30, 60, 120] },
      calendar: { pauses: [{ from: '2027-07-12', to: '2027-08-08' }] },
    },
    ...overrides,
  });

const newcomer: Plan['people'][number] = {
  ...{ id: 'new', role: 'seller', coach: 'coach-1', name: null, email: null, away: [] },
  ...{ workdays: null, preferredTime: null, busy: [] },
};

const talksOf = (sessions: readonly Session[], seller: string): readonly Session[] =>
  sessions.filter((session) => seriesOfSession(session) === `coaching-${seller}`);
const changed = (plan: Plan, id: string, change: Partial<Booking>): Plan => ({
  ...plan,
  bookings: plan.bookings.map((booking) => (booking.id === id ? { ...booking, ...change } : booking)),
});
const starts = (sessions: readonly Session[]): Record<string, string> =>
  Object.fromEntries(sessions.map(({ id, start }) => [id, start]));

describe('a usual plan', () => {
  const plan = usual();
  const answer = schedulePlan(plan);

  it('finds a place for everything and breaks no rule', () => {
    expect(answer.unplaced).toEqual([]);
    expect(answer.conflicts).toEqual([]);
    expect(brokenRules(plan, answer)).toEqual([]);
  });

  it('numbers each series from 1 in order of time', () => {
    const ids = talksOf(answer.sessions, 'seller-5').map(({ id }) => id);
    expect(ids).toEqual(ids.map((_, n) => `coaching-seller-5-${n + 1}`));
  });

  it('writes times in the zone of the plan, before and after the clocks change', () => {
    const offsets = answer.sessions.map(({ start }) => [start < '2027-03-28', start.slice(19)]);
    expect(new Set(offsets.map(String))).toEqual(new Set(['true,+01:00', 'false,+02:00']));
  });

  it('is the same byte for byte the next time', () => {
    expect(JSON.stringify(schedulePlan(usual()))).toBe(JSON.stringify(answer));
  });
});

describe('a change', () => {
  const booked = withAnswer(usual(), schedulePlan(usual()));
  const before = starts(schedulePlan(booked).sessions);

  it('for one seller who is away leaves everybody else alone', () => {
    const away = [{ from: '2027-04-05', to: '2027-04-30', reason: null }];
    const people = booked.people.map((person) => (person.id === 'seller-3' ? { ...person, away } : person));
    const after = schedulePlan({ ...booked, people });
    const moved = after.sessions.filter(({ id, start }) => before[id] !== start).map(seriesOfSession);
    expect(new Set(moved)).toEqual(new Set(['coaching-seller-3']));
    expect(talksOf(after.sessions, 'seller-3')).toHaveLength(
      talksOf(schedulePlan(booked).sessions, 'seller-3').length,
    );
  });

  it('to a talk that was missed gives a new one after it, under the next number', () => {
    const plan = changed(booked, 'coaching-seller-1-4', { state: 'missed' });
    const after = talksOf(schedulePlan(plan).sessions, 'seller-1');
    const missed = booked.bookings.find(({ id }) => id === 'coaching-seller-1-4');
    const fresh = after.filter(({ id }) => before[id] === undefined);
    expect(fresh.map(({ id }) => id)).toEqual([`coaching-seller-1-${after.length + 1}`]);
    expect(Date.parse(fresh[0]?.start ?? '')).toBeGreaterThan(Date.parse(missed?.start ?? ''));
  });

  it('to a talk that was cancelled never books the same time again', () => {
    const plan = changed(booked, 'coaching-seller-2-6', { state: 'cancelled' });
    const after = talksOf(schedulePlan(plan).sessions, 'seller-2');
    expect(after.map(({ start }) => start)).not.toContain(before['coaching-seller-2-6']);
    expect(after).toHaveLength(talksOf(schedulePlan(booked).sessions, 'seller-2').length);
  });

  it('of the rhythm to fewer talks keeps those that stay where they are', () => {
    const coaching = { ...booked.rhythm.coaching, perMonth: 2 };
    const after = schedulePlan({ ...booked, rhythm: { ...booked.rhythm, coaching } });
    expect(after.sessions.filter(({ id, start }) => before[id] !== start)).toEqual([]);
    expect(after.sessions.length).toBeLessThan(Object.keys(before).length);
  });

  it('with a new seller takes the seller into the product training and moves no talk', () => {
    const people = [...booked.people, newcomer];
    const after = schedulePlan({ ...booked, people: people });
    const moved = after.sessions.filter(({ id, start }) => before[id] !== undefined && before[id] !== start);
    expect(moved).toEqual([]);
    const trainings = after.sessions.filter(
      (session) => seriesOfSession(session) === 'productTraining-coach-1',
    );
    expect(trainings.every(({ people: present }) => present.includes('new'))).toBe(true);
  });
});

describe('what a person has set', () => {
  it('stays, and is named where it breaks a rule', () => {
    const booking = (id: string, start: string, end: string): Booking => ({
      id,
      kind: 'coaching',
      people: ['coach-1', 'seller-1'],
      start,
      end,
      state: 'moved',
    });
    const bookings = [
      booking('coaching-seller-1-1', '2027-03-06T10:00:00+01:00', '2027-03-06T10:45:00+01:00'),
      booking('coaching-seller-1-2', '2027-03-09T12:30:00+01:00', '2027-03-09T13:15:00+01:00'),
      booking('coaching-seller-1-3', '2027-03-10T08:30:00+01:00', '2027-03-10T09:15:00+01:00'),
      booking('coaching-seller-1-4', '2027-03-10T09:00:00+01:00', '2027-03-10T09:45:00+01:00'),
      booking('coaching-seller-1-5', '2028-03-10T09:00:00+01:00', '2028-03-10T09:45:00+01:00'),
    ];
    const answer = schedulePlan({ ...usual(), bookings });
    const both = ['coach-1', 'seller-1'];
    expect(answer.conflicts).toEqual([
      { id: 'coaching-seller-1-1', rule: 'day', people: both },
      { id: 'coaching-seller-1-2', rule: 'lunch', people: both },
      { id: 'coaching-seller-1-3', rule: 'hours', people: ['coach-1'] },
      { id: 'coaching-seller-1-3', rule: 'overlap', people: both },
      { id: 'coaching-seller-1-4', rule: 'overlap', people: both },
      { id: 'coaching-seller-1-5', rule: 'day', people: both },
    ]);
    expect(answer.sessions.filter(({ state }) => state === 'moved').map(asBooking)).toEqual(bookings);
  });
});

describe('a short day', () => {
  it.each([
    ['08:00', '11:00'],
    ['14:00', '18:00'],
    ['06:00', '12:30'],
  ])('from %s to %s keeps its hours, whatever the usual lunch is', (dayStart, dayEnd) => {
    const plan = usual({ plan: { start: '2027-03-01', weeks: 12, calendar: { dayStart, dayEnd } } });
    expect(brokenRules(plan, schedulePlan(plan))).toEqual([]);
  });

  it('does not make a talk in the coach’s own time one outside it', () => {
    const calendar = {
      dayEnd: '15:00',
      coachingTimes: [{ coach: 'coach-1', weekday: 2, from: '13:00', to: '17:00' }],
    };
    const plan = usual({ plan: { start: '2027-03-01', weeks: 12, calendar } });
    const late: Booking = {
      id: 'coaching-seller-1-1',
      kind: 'coaching',
      people: ['coach-1', 'seller-1'],
      start: '2027-03-09T16:00:00+01:00',
      end: '2027-03-09T16:45:00+01:00',
      state: 'moved',
    };
    const { conflicts } = schedulePlan({ ...plan, bookings: [late] });
    expect(conflicts.map(({ rule }) => rule)).toEqual(['hours']);
  });
});

describe('a checkpoint after the last open day', () => {
  it('is said to have no day', () => {
    const plan = usual({ plan: { start: '2027-03-01', weeks: 12, checkpoints: { days: [83] } } });
    expect(schedulePlan(plan).unplaced).toMatchObject([{ kind: 'checkpoint', count: 1, code: 'days' }]);
  });
});

describe('too little time', () => {
  const tight = usual({ people: team({ sellers: 12, coaches: 2, leaders: 1, hours: 3 }) });
  const answer = schedulePlan(tight);

  it('is shared: no seller gets more than one talk more than another', () => {
    const counts = Array.from({ length: 12 }, (_, n) => talksOf(answer.sessions, `seller-${n + 1}`).length);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
  });

  it('is said with a reason, and the hours that were tried and are enough', () => {
    const [first] = answer.unplaced;
    expect(first).toMatchObject({
      kind: 'coaching',
      code: 'hours',
      remedy: { kind: 'moreHours', coach: 'coach-1' },
    });
    const hours = first?.remedy?.kind === 'moreHours' ? first.remedy.hoursPerWeek : 0;
    const helped = usual({ people: team({ sellers: 12, coaches: 2, leaders: 1, hours }) });
    expect(schedulePlan(helped).unplaced).toEqual([]);
  });

  it('is shared with a new seller too, at the cost of those who have most', () => {
    const people = [...tight.people, newcomer];
    const again = schedulePlan({ ...withAnswer(tight, answer), people: people });
    const team1 = [
      'new',
      ...tight.people.flatMap((one) => (one.role === 'seller' && one.coach === 'coach-1' ? [one.id] : [])),
    ];
    const counts = team1.map((seller) => talksOf(again.sessions, seller).length);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
  });
});

/** Two half days a week for coaching that the talks nearly fill, and two weeks away for every third seller. */
function tightPlan(sellers: number): Plan {
  const coaches = Math.ceil(sellers / 8);
  const people = team({ sellers, coaches, leaders: 1, hours: 5 }).map((person, i) =>
    person['role'] === 'seller' && i % 3 === 0
      ? { ...person, away: [{ from: `2027-0${2 + (i % 5)}-08`, to: `2027-0${2 + (i % 5)}-19` }] }
      : person,
  );
  const coachingTimes = Array.from({ length: coaches }, (_, n) => [
    { coach: `coach-${n + 1}`, weekday: 2, from: '08:30', to: '12:00' },
    { coach: `coach-${n + 1}`, weekday: 4, from: '13:00', to: '16:30' },
  ]).flat();
  const calendar = { coachingTimes, pauses: [{ from: '2027-07-05', to: '2027-08-01' }] };
  return planOf({ people, plan: { start: '2027-01-04', weeks: 40, calendar } });
}

describe('tight plans', () => {
  it.each([8, 14, 24, 32, 60])('of %i sellers have shorter waits than in a plain greedy', (sellers) => {
    const plan = tightPlan(sellers);
    const [own, plain] = [schedulePlan(plan), greedyCalendar(plan)];
    const unplaced = own.unplaced.reduce((sum, one) => sum + one.count, 0);
    expect(unplaced).toBeLessThanOrEqual(plain.unplaced);
    const [ours, theirs] = [spreadOf(plan, own.sessions), spreadOf(plan, plain.sessions)];
    expect(ours.worst).toBeLessThanOrEqual(theirs.worst ?? 0);
    expect(ours.mean).toBeLessThan((theirs.mean ?? 0) - 0.05);
  });
});
