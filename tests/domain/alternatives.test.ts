import { describe, expect, it } from 'vitest';
import {
  alternativesOf,
  chooseAlternative,
  chosenAlternative,
  keepAsAlternative,
} from '#domain/alternatives.ts';
import { fileOf } from '#domain/edit/documents.ts';
import { applyEdits } from '#domain/edit/edit.ts';
import { planAfter } from '#domain/edit/whatIf.ts';
import { openPlan } from '../support/openPlan.ts';
import { planOf, team, type Json } from '../support/plans.ts';

const people = team({ sellers: 12, coaches: 2, leaders: 1, hours: 4 });
const withPlan = (plan: Json) => openPlan({ people, plan });
const ownRhythm = { coaching: { perMonth: 2, minutes: 30, start: { weeks: 6, perMonth: 4 } } };

describe('The three alternatives', () => {
  it('ask for what research asks for at least, the usual, and all that there is room for', () => {
    const shown = alternativesOf(planOf({ people })).map(({ kind, figures, leavesOut, isChosen }) => ({
      kind,
      isChosen,
      minutes: Math.round(figures.coachingMinutesPerSellerPerWeek),
      hours: Math.round(figures.coachingHoursPerWeek * 10) / 10,
      verdict: figures.verdict.kind,
      leavesOut,
    }));
    expect(shown).toEqual([
      {
        kind: 'base',
        isChosen: false,
        minutes: 28,
        hours: 5.5,
        verdict: 'reasonable',
        leavesOut: [{ kind: 'refill', how: 'none' }],
      },
      { kind: 'recommended', isChosen: true, minutes: 35, hours: 6.9, verdict: 'reasonable', leavesOut: [] },
      { kind: 'full', isChosen: false, minutes: 52, hours: 10.4, verdict: 'doesNotAddUp', leavesOut: [] },
    ]);
  });

  it('say what falls below research', () => {
    const rhythm = { coaching: { perMonth: 1 }, productTraining: { perMonth: 0 } };
    const [base] = alternativesOf(planOf({ people, plan: { alternatives: [{ kind: 'base', rhythm }] } }));
    expect(base?.leavesOut).toEqual([
      { kind: 'coaching', how: 'belowResearch' },
      { kind: 'productTraining', how: 'none' },
      { kind: 'refill', how: 'none' },
    ]);
  });

  it('can be chosen, one edit each, and the plan then is that one', () => {
    for (const kind of ['base', 'full'] as const) {
      const open = withPlan({ rhythm: { ...ownRhythm, note: 'kept' } });
      const edits = chooseAlternative(open, kind);
      const after = planAfter(open, edits);
      expect([edits.length, after && chosenAlternative(after.plan)]).toEqual([1, kind]);
      expect(after && fileOf(after.documents)['plan']).toMatchObject({ rhythm: { note: 'kept' } });
    }
  });

  it('are left alone where the plan already is the one chosen', () => {
    const chosen = planAfter(withPlan({}), chooseAlternative(withPlan({}), 'full'));
    expect(chosen && chooseAlternative(chosen, 'full')).toEqual([]);
    expect(keepAsAlternative(withPlan({}), 'recommended')).toEqual([]);
  });

  it.each([
    {},
    { alternatives: [{ kind: 'full', rhythm: { coaching: { perMonth: 4 } } }, { kind: 'base' }] },
  ])('take the plan’s own rhythm in, and give it up again: %o', (before) => {
    const open = withPlan({ rhythm: ownRhythm, ...before });
    expect(chosenAlternative(open.plan)).toBeNull();
    const edits = keepAsAlternative(open, 'full');
    const after = planAfter(open, edits);
    expect(after?.plan.alternatives).toEqual({ ...open.plan.alternatives, full: open.plan.rhythm });
    expect(after && chosenAlternative(after.plan)).toBe('full');
    const done = applyEdits(open.documents.plan, edits);
    const undone = done.ok && applyEdits(done.value.document, done.value.inverse);
    expect(undone && undone.ok && undone.value.document).toEqual(open.documents.plan);
  });
});
