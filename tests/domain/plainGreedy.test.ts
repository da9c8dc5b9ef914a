import { describe, expect, it } from 'vitest';
import fixtures from '../fixtures/plainGreedy.json' with { type: 'json' };
import { greedyCalendar } from '../support/plainGreedy.ts';
import { planOf } from '../support/plans.ts';

describe('the plain greedy that the scheduler is held against', () => {
  it.each(fixtures)('places the sessions of plan %# where the reference implementation does', (fixture) => {
    const { sessions, unplaced } = greedyCalendar(planOf(fixture.plan));
    expect(Object.fromEntries(sessions.map(({ id, start }) => [id, start]))).toEqual(fixture.starts);
    expect(unplaced).toBe(fixture.unplaced);
  });
});
