import { describe, expect, test } from 'vitest';
import { figuresOf } from '#domain/figures.ts';
import { foundRows, peopleTree, unfoldedRows, type PersonRow } from '#renderer/features/plan/peopleTree.ts';
import { loadsAfter, loadsOf } from '#renderer/features/plan/personLoads.ts';
import { planOf, team } from '../support/plans.ts';

const PLAN = planOf({
  people: [
    { id: 'boss', role: 'leader' },
    { id: 'a', role: 'coach', leader: 'boss', coachingHoursPerWeek: 1.5 },
    { id: 'b', role: 'coach', leader: 'boss' },
    { id: 'alone', role: 'coach' },
    ...['s1', 's2'].map((id) => ({ id, role: 'seller', coach: 'a' })),
    { id: 's3', role: 'seller', coach: 'b' },
  ],
});
const ids = (rows: readonly PersonRow[]): readonly string[] => rows.map(({ person }) => person.id);

describe('The rows of the people tree', () => {
  test('each says whom it stands under, its place there, and how many stand below', () => {
    const said = peopleTree(PLAN).map(
      ({ person, level, parent, place, of, below }) =>
        `${level} ${person.id} under ${parent ?? 'nobody'}, ${place} of ${of}, ${below} below`,
    );
    expect(said).toEqual([
      '0 boss under nobody, 1 of 2, 2 below',
      '1 a under boss, 1 of 2, 2 below',
      '2 s1 under a, 1 of 2, 0 below',
      '2 s2 under a, 2 of 2, 0 below',
      '1 b under boss, 2 of 2, 1 below',
      '2 s3 under b, 1 of 1, 0 below',
      '0 alone under nobody, 2 of 2, 0 below',
    ]);
  });

  test('whoever is folded hides all below, at every level', () => {
    const rows = peopleTree(PLAN);
    expect([ids(unfoldedRows(rows, new Set(['a']))), ids(unfoldedRows(rows, new Set(['boss'])))]).toEqual([
      ['boss', 'a', 'b', 's3', 'alone'],
      ['boss', 'alone'],
    ]);
  });

  test('who is found stands with those above, and a coach with all sellers', () => {
    const rows = peopleTree(PLAN);
    expect([
      ids(foundRows(rows, (id) => id === 's2')),
      ids(foundRows(rows, (id) => id === 'b')),
      ids(foundRows(rows, () => false)),
    ]).toEqual([['boss', 'a', 's2'], ['boss', 'b', 's3'], []]);
  });
});

describe('What somebody has to do', () => {
  const plan = planOf({ people: team({ sellers: 12, coaches: 2, leaders: 1, trainers: 0 }) });

  test('a leader’s is that of the coaches together', () => {
    const { coaches, leaders } = loadsOf(PLAN, figuresOf(PLAN));
    const needed = (id: string): number => coaches.get(id)?.needed ?? NaN;
    expect(leaders.get('boss')).toEqual({ coaches: 2, sellers: 3, needed: needed('a') + needed('b') });
  });

  test('one seller more is half an hour more, before it is done and after', () => {
    const before = loadsOf(plan, figuresOf(plan)).coaches;
    const trial = loadsAfter(plan, ['seller-1'], 'coach-2').coaches;
    const rounded = (load: { sellers: number; needed: number } | undefined) => [
      load?.sellers,
      load?.needed.toFixed(2),
    ];
    expect([
      rounded(before.get('coach-2')),
      rounded(trial.get('coach-2')),
      rounded(trial.get('coach-1')),
    ]).toEqual([
      [6, '3.46'],
      [7, '4.04'],
      [5, '2.88'],
    ]);
  });

  test('a tighter start counts where it asks for more', () => {
    const tight = planOf({
      people: team({ sellers: 2, coaches: 1, leaders: 0, trainers: 0 }),
      plan: { start: '2027-03-01', weeks: 30, rhythm: { coaching: { start: { weeks: 6, perMonth: 4 } } } },
    });
    const load = loadsOf(tight, figuresOf(tight)).coaches.get('coach-1');
    expect([load?.isAtStart, load?.needed.toFixed(2)]).toEqual([true, '1.85']);
  });
});
