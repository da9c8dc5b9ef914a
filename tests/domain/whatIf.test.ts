import { describe, expect, it } from 'vitest';
import { schedulePlan } from '#domain/calendar/schedule.ts';
import {
  coachLeaves,
  inGroups,
  moreSellers,
  planAfter,
  shorterTalks,
  tightFirst,
} from '#domain/edit/whatIf.ts';
import { ceilingMinutes, figuresOf, lackingHours } from '#domain/figures.ts';
import { inGroupsOf } from '#domain/groups.ts';
import type { Plan } from '#domain/plan.ts';
import { openPlan } from '../support/openPlan.ts';
import { team } from '../support/plans.ts';
import { asBooking } from '../support/randomPlans.ts';

const people = team({ sellers: 12, coaches: 3, hours: 3 });
const open = openPlan({ people });
const after = (edits: Parameters<typeof planAfter>[1]): Plan => planAfter(open, edits)?.plan ?? open.plan;
const sellersPerCoach = (plan: Plan): readonly number[] =>
  figuresOf(plan).coaches.map(({ sellers }) => sellers);

describe('What if', () => {
  it('a coach leaves: the others share the sellers, and keep their own bookings', () => {
    const bookings = schedulePlan(open.plan).sessions.map(asBooking);
    const booked = openPlan({ people, plan: { bookings } });
    const plan = planAfter(booked, coachLeaves(booked, 'coach-2'))?.plan;
    expect(plan && sellersPerCoach(plan)).toEqual([6, 6]);
    const own = bookings.filter(({ kind, people: who }) => kind === 'coaching' && !who.includes('coach-2'));
    expect(plan?.bookings.filter(({ kind }) => kind === 'coaching')).toEqual(own);
  });

  it('the only coach cannot leave', () => {
    expect(coachLeaves(openPlan({ people: team({ sellers: 3 }) }), 'coach-1')).toEqual([]);
  });

  it('five sellers more, dealt to those with fewest', () => {
    expect(sellersPerCoach(after(moreSellers(open, 5)))).toEqual([6, 6, 5]);
  });

  it('shorter talks', () => {
    expect(figuresOf(after(shorterTalks(open, 30))).coachingMinutesPerSellerPerWeek).toBeCloseTo(25.96, 2);
  });

  it('talks in pairs take half the coaches’ hours, and each seller has as many minutes', () => {
    const [now, pairs] = [figuresOf(open.plan), figuresOf(after(inGroups(open, 2)))];
    expect(pairs.coachingHoursPerWeek).toBeCloseTo(now.coachingHoursPerWeek / 2, 9);
    expect(pairs.coachingMinutesPerSellerPerWeek).toBe(now.coachingMinutesPerSellerPerWeek);
    expect(pairs.sellers).toEqual(now.sellers);
    expect(pairs.investment.hours.seller).toBe(now.investment.hours.seller);
    expect([ceilingMinutes(now), ceilingMinutes(pairs)]).toEqual([45, 90]);
    expect(pairs.coaches.map(({ groups, maxSellers }) => [groups, maxSellers])).toEqual([
      [2, 10],
      [2, 10],
      [2, 10],
    ]);
  });

  it('a tight start that there are no hours for does not add up', () => {
    const tight = figuresOf(after(tightFirst(open, { weeks: 8, perMonth: 4 })));
    // Four sellers four times a month: 16 hours.
    expect(tight.coaches[0]?.startHoursPerWeek).toBeCloseTo((16 * 12) / 52, 9);
    expect(tight.coaches[0]?.neededHoursPerWeek).toBeCloseTo((10 * 12) / 52, 9);
    expect(tight.coaches.map((coach) => lackingHours(coach).toFixed(2))).toEqual(['0.69', '0.69', '0.69']);
    expect(tight.verdict).toEqual({ kind: 'doesNotAddUp', people: ['coach-1', 'coach-2', 'coach-3'] });
    expect(tight.research.coaching).toBe('meets');
  });

  it('nothing changes where it is so already', () => {
    expect([
      shorterTalks(open, 45),
      inGroups(open, 1),
      tightFirst(open, null),
      moreSellers(open, 0),
      coachLeaves(open, 'nobody'),
    ]).toEqual([[], [], [], [], []]);
  });
});

describe('Groups', () => {
  it.each([
    [7, 3, [3, 2, 2]],
    [6, 4, [3, 3]],
    [1, 6, [1]],
    [4, 1, [1, 1, 1, 1]],
    [0, 2, []],
  ])('of %i by %i are as even as can be', (count, size, sizes) => {
    const members = Array.from({ length: count }, (_, i) => i);
    const groups = inGroupsOf(members, size);
    expect([groups.map((group) => group.length), groups.flat()]).toEqual([sizes, members]);
  });
});
