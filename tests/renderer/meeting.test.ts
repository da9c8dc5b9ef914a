import { describe, expect, test } from 'vitest';
import { schedulePlan } from '#domain/calendar/schedule.ts';
import { planAfter } from '#domain/edit/whatIf.ts';
import { offerOf } from '#domain/proposal/offer.ts';
import { groupSizesOf, questionsOf } from '#renderer/features/meeting/questions.ts';
import { scoreOf } from '#renderer/features/meeting/score.ts';
import { stageOf } from '#renderer/features/meeting/stage.ts';
import { sv } from '#resources/texts/sv/sv.ts';
import { openPlan, team } from '../support/plans.ts';

describe('the spread', () => {
  test('is shown larger on a larger screen, and cut anew for a smaller one', () => {
    expect([
      stageOf(1440, 900),
      stageOf(1920, 1080),
      stageOf(1280, 800),
      stageOf(1024, 768),
      stageOf(640, 400),
    ]).toEqual([
      { zoom: 1, field: 616, inner: 504, size: 'usual' },
      { zoom: 1.2, field: 616, inner: 504, size: 'usual' },
      { zoom: 1, field: 548, inner: 436, size: 'usual' },
      { zoom: 1, field: 424, inner: 360, size: 'small' },
      { zoom: 1, field: 640, inner: 592, size: 'narrow' },
    ]);
  });
});

describe('the score', () => {
  const score = (sellers: number) => {
    const { plan } = openPlan({ people: team({ sellers, coaches: 2, hours: 20 }) });
    return scoreOf(
      offerOf({ plan, schedule: schedulePlan(plan), texts: sv, today: '2027-01-20', initials: false }),
    );
  };

  test('has a line for each seller, and of many an even choice', () => {
    expect([score(3).lines.length, score(40).lines.length]).toEqual([3, 16]);
  });

  test('has every talk of the sellers it shows, within the plan', () => {
    const { lines, talks } = score(3);
    expect(lines.flat()).toHaveLength(talks);
    expect(talks).toBeGreaterThan(3);
    expect(lines.flat().filter((at) => at < 0 || at > 1)).toEqual([]);
  });
});

describe('what if', () => {
  test('asks only what would change something, and gives the way back', () => {
    const alone = openPlan({ people: team({ sellers: 4, coaches: 1 }) });
    expect(questionsOf(alone, sv, null).map(({ id }) => id)).toEqual([
      'moreSellers',
      'shorter',
      'tightFirst',
      'groups',
    ]);
    const two = openPlan({ people: team({ sellers: 4, coaches: 2 }) });
    expect(questionsOf(two, sv, null)[0]?.id).toBe('coachLeaves');
  });

  test('shows the sizes of a group once talks are in groups', () => {
    const open = openPlan({ people: team({ sellers: 6, coaches: 1 }) });
    expect(groupSizesOf(open, sv)).toEqual([]);
    const groups = questionsOf(open, sv, null).find(({ id }) => id === 'groups');
    const after = planAfter(open, groups?.edits ?? []);
    if (after === null) throw new Error('The groups make no plan.');
    expect(groupSizesOf(after, sv).map(({ size, isOn }) => [size, isOn])).toEqual([
      [2, false],
      [3, true],
      [4, false],
      [5, false],
      [6, false],
    ]);
    const again = questionsOf(after, sv, null).find(({ id }) => id === 'groups');
    expect(planAfter(after, again?.back ?? [])?.plan.rhythm.coaching.groupSize).toBe(1);
  });
});
