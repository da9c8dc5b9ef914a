import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schedulePlan } from '#domain/calendar/schedule.ts';
import { plannedTotals, seriesCounts } from '#domain/calendar/planned.ts';
import { squeezeOf } from '#domain/calendar/squeeze.ts';
import { OTHER_KINDS, type OtherKind } from '#domain/calendar/squeezeOthers.ts';
import type { SessionKind } from '#domain/plan.ts';
import { workableDays } from '#domain/calendar/workdays.ts';
import { planOf, team } from '../support/plans.ts';
import { randomPlan, randomPlanInGroups } from '../support/randomPlans.ts';

/** Sellers in the plan: 6. Talks a month: 2.5, an hour with preparation. */
const people = team({ sellers: 6, coaches: 2, hours: 4 });
const LEADER = { id: 'l', role: 'leader' };

describe('the months of a plan', () => {
  it('say what red days, pauses and modules take, each day once', () => {
    const plan = planOf({
      people,
      academy: { modules: [{ title: 'Modul 1', date: '2027-04-14' }] },
      plan: {
        start: '2027-03-01',
        weeks: 13,
        calendar: { pauses: [{ from: '2027-03-29', to: '2027-04-02' }] },
      },
    });
    const months = squeezeOf(plan, schedulePlan(plan));
    expect(months.map(({ month, workdays, taken }) => [month, workdays, taken])).toEqual([
      ['2027-03', 23, { redDay: 2, pause: 2, module: 0 }],
      ['2027-04', 22, { redDay: 0, pause: 2, module: 1 }],
      ['2027-05', 20, { redDay: 1, pause: 0, module: 0 }],
    ]);
  });

  it('set the hours that the rhythm asks for against those of the coaches who are there', () => {
    const away = people.map((person) =>
      person['id'] === 'coach-2' ? { ...person, away: [{ from: '2027-03-01', to: '2027-03-12' }] } : person,
    );
    const plan = planOf({ people: away, plan: { start: '2027-03-01', weeks: 4 } });
    const [march] = squeezeOf(plan, schedulePlan(plan));
    expect(march?.promised).toBeCloseTo((6 * 2.5 * 4 * 12) / 52);
    expect(march?.neededHours).toBeCloseTo((6 * 2.5 * 4 * 12) / 52);
    // Good Friday lies in the fourth week: 19 days for one coach, 9 for the other.
    expect(march?.availableHours).toBeCloseTo((4 * (19 + 9)) / 5);
  });

  it('spread the hours of who works part time over the own days, and count the days better left free', () => {
    const partTime = people.map((person) =>
      person['role'] === 'coach' ? { ...person, workdays: [1, 2] } : person,
    );
    const calendar = { softDays: { bridgeDays: true } };
    const plan = planOf({ people: partTime, plan: { start: '2027-05-03', weeks: 4, calendar } });
    const [may] = squeezeOf(plan, schedulePlan(plan));
    // Eight Mondays and Tuesdays each, all open; the Friday after Ascension Day is squeezed.
    expect(may?.availableHours).toBeCloseTo((2 * 4 * 8) / 2);
    expect(may?.softDays).toBe(1);
  });

  it('know no hours where one coach has not said', () => {
    const plan = planOf({ people: team({ sellers: 2, coaches: 2 }) });
    for (const { availableHours } of squeezeOf(plan, schedulePlan(plan))) expect(availableHours).toBeNull();
  });

  it('count the tighter start in its own weeks', () => {
    const plan = planOf({
      people,
      plan: { start: '2027-03-01', weeks: 9, rhythm: { coaching: { start: { weeks: 4, perMonth: 5 } } } },
    });
    const [march, april] = squeezeOf(plan, schedulePlan(plan));
    const perDay = (6 * 12) / 52 / 5;
    expect(march?.promised).toBeCloseTo(perDay * (20 * 5 + 3 * 2.5));
    expect(april?.promised).toBeCloseTo(perDay * 22 * 2.5);
  });

  it('give the rest of the rhythm in whole sessions, and checkpoints on their days', () => {
    const led = [...people.map((one) => (one['role'] === 'coach' ? { ...one, leader: 'l' } : one)), LEADER];
    const rhythm = {
      productTraining: { perMonth: 1 },
      processReview: { perQuarter: 1 },
      refill: { perMonth: 0.5 },
    };
    const plan = planOf({
      people: led,
      plan: { start: '2027-03-01', weeks: 26, rhythm, checkpoints: { days: [30, 60, 400] } },
    });
    const schedule = schedulePlan(plan);
    const months = squeezeOf(plan, schedule);
    const promised = (kind: OtherKind) => months.map(({ others }) => others[kind].promised);
    // 23, 22, 21, 22, 22 and 22 workdays in six months of 21.67 on average, less the last August day's.
    expect(promised('productTraining')).toEqual([2, 2, 2, 2, 2, 2]);
    expect(promised('processReview')).toEqual([0, 1, 0, 0, 1, 0]);
    expect(promised('refill')).toEqual([1, 1, 1, 1, 1, 1]);
    expect(promised('checkpoint')).toEqual([1, 1, 0, 0, 0, 0]);
    expect(months.map(({ month }) => month)).toEqual([
      ...['2027-03', '2027-04', '2027-05', '2027-06', '2027-07', '2027-08'],
    ]);
  });

  it('hold all days and all sessions of any plan', () => {
    fc.assert(
      fc.property(fc.oneof(randomPlan, randomPlanInGroups), (plan) => {
        const schedule = schedulePlan(plan);
        const months = squeezeOf(plan, schedule);
        const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);
        const left = months.map(
          ({ workdays, taken }) => workdays - taken.redDay - taken.pause - taken.module,
        );
        expect(sum(left)).toBe(workableDays(plan).length);
        const placed = (of: SessionKind): number =>
          schedule.sessions.filter(({ kind }) => kind === of).length;
        expect(sum(months.map((month) => month.placed))).toBe(placed('coaching'));
        const wanted = plannedTotals(plan);
        for (const kind of OTHER_KINDS) {
          const whole = months.map(({ others }) => others[kind]);
          expect(sum(whole.map((one) => one.placed))).toBe(placed(kind));
          const promised = sum(whole.map((one) => one.promised));
          // What falls away with red days and pauses is promised too, and never less than the plan asks for.
          if (kind === 'checkpoint') expect(promised).toBe(wanted.checkpoint);
          else expect(promised).toBeGreaterThan(wanted[kind] - seriesCounts(plan)[kind] - 1);
        }
      }),
      { numRuns: 50 },
    );
  });
});
