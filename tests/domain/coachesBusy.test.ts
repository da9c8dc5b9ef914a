import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { busyFiguresOf, coachesBusy } from '#domain/calendar/busy.ts';
import type { BusyTime, Plan } from '#domain/plan.ts';
import { planOf, team } from '../support/plans.ts';
import { randomPlanWithBusyTimesAndBookings } from '../support/randomBusyTimes.ts';

const MEETING = { from: '2027-03-04T14:00:00+01:00', to: '2027-03-04T15:30:00+01:00' };
const busyFor = (id: string, busy: readonly BusyTime[]): Plan =>
  planOf({ people: team({ hours: 4 }).map((one) => (one['id'] === id ? { ...one, busy } : one)) });

describe('what the coaches’ own calendars take', () => {
  const none = { who: [], hours: 0, byMonth: new Map() };

  it('is told by month, lunch and the days that nothing is booked on left out', () => {
    const busy = [
      MEETING,
      // Over lunch, at a weekend, on Good Friday, after the working day; two that overlap.
      { from: '2027-03-10T10:00:00+01:00', to: '2027-03-10T14:00:00+01:00' },
      { from: '2027-03-06T09:00:00+01:00', to: '2027-03-06T12:00:00+01:00' },
      { from: '2027-03-26T09:00:00+01:00', to: '2027-03-26T12:00:00+01:00' },
      { from: '2027-04-08T18:00:00+02:00', to: '2027-04-08T22:00:00+02:00' },
      { from: '2027-04-13T09:00:00+02:00', to: '2027-04-13T10:00:00+02:00' },
      { from: '2027-04-13T09:30:00+02:00', to: '2027-04-13T10:30:00+02:00' },
    ];
    expect(coachesBusy(busyFor('coach-1', busy))).toEqual({
      who: ['coach-1'],
      hours: 6,
      byMonth: new Map([
        ['2027-03', 4.5],
        ['2027-04', 1.5],
      ]),
    });
  });

  it('is nothing where no coach’s calendar is read, or it takes no working time', () => {
    expect(coachesBusy(busyFor('seller-1', [MEETING]))).toEqual(none);
    const evening = { from: '2027-03-04T19:00:00+01:00', to: '2027-03-04T20:00:00+01:00' };
    expect(coachesBusy(busyFor('coach-1', [evening]))).toEqual(none);
  });

  it('adds up, and is what is told of each of them', () => {
    fc.assert(
      fc.property(randomPlanWithBusyTimesAndBookings, (plan) => {
        const { who, hours, byMonth } = coachesBusy(plan);
        const each = plan.people
          .filter(({ id }) => who.includes(id))
          .map((person) => busyFiguresOf(plan, person).hours);
        const sum = (parts: Iterable<number>) => [...parts].reduce((a, b) => a + b, 0);
        expect(sum(each)).toBeCloseTo(hours);
        expect(sum(byMonth.values())).toBeCloseTo(hours);
      }),
      { numRuns: 20 },
    );
  });
});
