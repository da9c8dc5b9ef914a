import { describe, expect, it } from 'vitest';
import { celebratedBy, dayQuestion, notCelebrated } from '#domain/celebrations.ts';
import type { Celebration } from '#domain/plan.ts';
import { planOf, type Json } from '../support/plans.ts';

const PEOPLE: readonly Json[] = [
  { id: 'kim', role: 'trainer' },
  { id: 'lars', role: 'leader' },
  { id: 'karin', role: 'coach', leader: 'lars' },
  { id: 'omar', role: 'coach', leader: 'lars' },
  { id: 'anna', role: 'seller', coach: 'karin', away: [{ from: '2027-04-12', to: '2027-04-16' }] },
  { id: 'bo', role: 'seller', coach: 'omar' },
];
const planWith = (...celebrations: readonly Json[]) =>
  planOf({
    people: PEOPLE,
    plan: {
      start: '2027-03-01',
      weeks: 20,
      calendar: { pauses: [{ from: '2027-07-05', to: '2027-07-18', reason: 'Semester' }] },
      celebrations: celebrations.map((celebration, i) => ({ id: `c${i}`, how: 'Fika', ...celebration })),
    },
  });
const only = (celebration: Json): [ReturnType<typeof planWith>, Celebration] => {
  const plan = planWith(celebration);
  const [first] = plan.celebrations;
  if (first === undefined) throw new Error('no celebration');
  return [plan, first];
};

describe('A celebration', () => {
  it.each([
    [{}, ['kim', 'lars', 'karin', 'omar', 'anna', 'bo']],
    [{ scope: 'individual' }, ['karin', 'omar', 'anna', 'bo']],
    [{ scope: 'individual', person: 'bo' }, ['bo', 'omar']],
    [{ scope: 'group', person: 'bo' }, ['kim', 'lars', 'karin', 'omar', 'anna', 'bo']],
  ])('%j is in the calendars of %j', (celebration, people) => {
    expect(celebratedBy(...only(celebration))).toEqual(people);
  });

  it.each([
    [{}, null],
    [{ date: '2027-04-09' }, null],
    [{ date: '2027-02-28' }, { kind: 'outside', first: '2027-03-01', last: '2027-07-18' }],
    [{ date: '2027-07-19' }, { kind: 'outside', first: '2027-03-01', last: '2027-07-18' }],
    [{ date: '2027-05-06' }, { kind: 'redDay' }],
    [{ date: '2027-04-10' }, { kind: 'freeDay' }],
    [{ date: '2027-07-18' }, { kind: 'pause', reason: 'Semester' }],
    [{ date: '2027-04-14', scope: 'individual' }, null],
    [{ date: '2027-04-14', scope: 'individual', person: 'bo' }, null],
    [
      { date: '2027-04-14', scope: 'individual', person: 'anna' },
      { kind: 'away', person: 'anna' },
    ],
  ])('on %j is asked about with %j', (celebration, question) => {
    expect(dayQuestion(...only(celebration))).toEqual(question);
  });
});

describe('Nothing of their own to celebrate', () => {
  const without = (...celebrations: readonly Json[]) =>
    notCelebrated(planWith(...celebrations)).map(({ id }) => id);

  it('is said of all, until there is something for each or for one by one', () => {
    expect(without({})).toEqual(['anna', 'bo']);
    expect(without({ scope: 'individual', person: 'bo' })).toEqual(['anna']);
    expect(without({ scope: 'individual', person: 'bo' }, { scope: 'individual' })).toEqual([]);
  });
});
