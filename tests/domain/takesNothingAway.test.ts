import { describe, expect, it } from 'vitest';
import type { SubjectEdit } from '#domain/edit/change.ts';
import { countCoaches, countSellers } from '#domain/edit/people.ts';
import { takesNothingAway } from '#domain/edit/takesNothingAway.ts';
import { openPlan, team } from '../support/plans.ts';

describe('Counting on the way to another number', () => {
  const open = openPlan({
    people: [
      ...team({ sellers: 4, coaches: 2 }),
      { id: 'anna', role: 'seller', coach: 'coach-1', name: 'Anna' },
      { id: 'busy', role: 'seller', coach: 'coach-1' },
    ],
    plan: {
      start: '2027-03-01',
      weeks: 12,
      behaviours: [{ id: 'b', seller: 'busy', result: 'Avslut', behaviour: 'Frågar först' }],
    },
  });
  const isFree = (edits: readonly SubjectEdit[]): boolean => takesNothingAway(open.documents, edits);

  it('takes nothing away where only nameless people without anything of their own go', () => {
    expect([7, 6].map((count) => isFree(countSellers(open, count)))).toEqual([true, true]);
    const bare = openPlan({ people: team({ sellers: 4, coaches: 2 }) });
    expect(takesNothingAway(bare.documents, countSellers(bare, 1))).toBe(true);
  });

  it('takes something away where a name, a behaviour or a coach’s sellers go', () => {
    expect([countSellers(open, 5), countSellers(open, 1), countCoaches(open, 1)].map(isFree)).toEqual([
      false,
      false,
      false,
    ]);
  });
});
