import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newPlan } from '#domain/newPlan.ts';
import { toPlan } from '#domain/planFile.ts';
import { sellersByCoach } from '#domain/people.ts';
import { readOk } from '../support/plans.ts';

const FACTS = { id: 'a', language: 'sv', consultant: {}, people: null, today: '2027-03-04' } as const;

describe('a new plan', () => {
  it('is a plan from the start, with as many people as asked for, shared out evenly', () => {
    const counts = fc.record({
      sellers: fc.integer({ min: 1, max: 60 }),
      coaches: fc.integer({ min: 1, max: 12 }),
    });
    fc.assert(
      fc.property(counts, (people) => {
        const plan = toPlan(readOk({ ...newPlan({ ...FACTS, people }), client: { name: 'A' } }));
        const shares = [...sellersByCoach(plan).values()].map((sellers) => sellers.length);
        expect(plan.people).toHaveLength(people.sellers + people.coaches);
        expect(shares.length).toBe(Math.min(people.sellers, people.coaches));
        expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it.each([
    ['2027-03-01', '2027-03-08'],
    ['2027-03-07', '2027-03-08'],
    ['2026-12-31', '2027-01-04'],
  ])('made on %s begins on Monday %s', (today, start) => {
    expect(newPlan({ ...FACTS, today })).toMatchObject({ plan: { start, weeks: 26 } });
  });

  it('names the consultant by what is known, and not at all where nothing is', () => {
    const consultant = { name: 'Kim', company: ' ', phone: '' };
    expect(newPlan({ ...FACTS, consultant })).toMatchObject({ consultant: { name: 'Kim' } });
    expect(newPlan(FACTS)).not.toHaveProperty('consultant');
  });
});
