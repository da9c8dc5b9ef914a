import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schedulePlan } from '#domain/calendar/schedule.ts';
import { talkGroups } from '#domain/calendar/schedule/talkGroups.ts';
import { groupCount, inGroupsOf } from '#domain/groups.ts';
import { sellersByCoach } from '#domain/people.ts';
import type { Person, Plan } from '#domain/plan.ts';
import { afterEdit, anyEdit } from '../support/oneEdit.ts';
import { planOf, team } from '../support/plans.ts';
import {
  inGroupsOf as withGroupsOf,
  randomPlanInGroups,
  randomPlanRegrouped,
  withAnswer,
} from '../support/randomPlans.ts';

const groupsIn = (plan: Plan): readonly string[] =>
  [...talkGroups(plan).values()].flatMap((groups) =>
    groups.map(({ members }) => members.map(({ id }) => id.replace('seller-', '')).join(' ')),
  );

describe('the groups of any plan', () => {
  it('hold each seller once, beside the own coach, none above the size and as few as it allows', () => {
    const plans = fc.oneof(randomPlanRegrouped, randomPlanInGroups);
    fc.assert(
      fc.property(plans, anyEdit, (plan, edit) => {
        const edited = afterEdit(withAnswer(plan, schedulePlan(plan)), edit)?.plan ?? plan;
        const { groupSize } = edited.rhythm.coaching;
        for (const [coach, sellers] of sellersByCoach(edited)) {
          const groups = talkGroups(edited).get(coach) ?? [];
          const ids = groups.flatMap(({ members }) => members.map(({ id }) => id));
          expect(ids.toSorted()).toEqual(sellers.map(({ id }) => id).toSorted());
          expect(groups.length).toBe(groupCount(sellers.length, groupSize));
          expect(Math.max(...groups.map(({ members }) => members.length))).toBeLessThanOrEqual(groupSize);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are dealt in the order of the plan where nothing is booked', () => {
    fc.assert(
      fc.property(randomPlanInGroups, (plan) => {
        const dealt = [...sellersByCoach(plan)].map(([coach, sellers]) => [
          coach,
          inGroupsOf(sellers, plan.rhythm.coaching.groupSize).map((members) => ({ members, bookedAs: null })),
        ]);
        expect([...talkGroups(plan)]).toEqual(dealt);
      }),
    );
  });
});

describe('groups of three that are booked', () => {
  const booked = (sellers: number): Plan => {
    const fresh = planOf({
      people: team({ sellers, coaches: 1, hours: 10 }),
      plan: { start: '2027-01-11', weeks: 20, rhythm: { coaching: { groupSize: 3 } } },
    });
    return withAnswer(fresh, schedulePlan(fresh));
  };
  const edited = (plan: Plan, kind: 'add' | 'remove', who = 0): Plan =>
    afterEdit(plan, { kind, who, where: 0 })?.plan ?? plan;

  it('take in a new one where they are smallest, and else there is one more', () => {
    expect(groupsIn(edited(booked(7), 'add'))).toEqual(['1 2 3', '4 5', '6 7 the-new-one']);
    expect(groupsIn(edited(booked(6), 'add'))).toEqual(['1 2 3', '4 5 6', 'the-new-one']);
  });

  it('have a gap where one has left', () => {
    expect(groupsIn(edited(booked(9), 'remove', 4))).toEqual(['1 2 3', '4 6', '7 8 9']);
  });

  it('go on under the next one’s name, at the same times', () => {
    const before = booked(9);
    const after = schedulePlan(edited(before, 'remove', 3));
    const times = (name: string, { sessions }: Pick<ReturnType<typeof schedulePlan>, 'sessions'>) =>
      sessions.filter(({ id }) => id.startsWith(`coaching-${name}-`)).map(({ start }) => start);
    expect(times('seller-5', after)).toEqual(times('seller-4', schedulePlan(before)));
    expect(times('seller-5', after).length).toBeGreaterThan(5);
  });

  it('are one less where that is enough: the smallest goes to the others', () => {
    expect(groupsIn(edited(booked(7), 'remove', 6))).toEqual(['1 2 3', '4 5 6']);
  });

  it('stay where the plan’s people come in another order', () => {
    const plan = booked(7);
    const people: readonly Person[] = plan.people.toReversed();
    expect(groupsIn({ ...plan, people }).toSorted()).toEqual(['1 3 2', '4 5', '6 7']);
  });

  it('are cut by a smaller size, and joined by a larger', () => {
    expect(groupsIn(withGroupsOf(booked(6), 2))).toEqual(['1 2', '3 6', '4 5']);
    expect(groupsIn(withGroupsOf(booked(6), 6))).toEqual(['1 2 3 4 5 6']);
  });
});
