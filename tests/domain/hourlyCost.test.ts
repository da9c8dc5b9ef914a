import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hourlyCostOf, HOURS_COME_FROM, HOURS_PER_YEAR, suggestedBasis } from '#domain/hourlyCost.ts';

const NOTHING = { salary: null, socialFee: null, hoursPerYear: null };
const amount = (max: number) => fc.double({ min: 0, max, noNaN: true });

describe('what an hour costs', () => {
  it('comes out of the salary, the contributions and the hours', () => {
    expect(hourlyCostOf({ salary: 50_000, socialFee: 0.3142, hoursPerYear: 1750 })).toBe(451);
  });

  it('is unknown as long as any of the three is', () => {
    const whole = { salary: 50_000, socialFee: 0.3142, hoursPerYear: 1750 };
    for (const field of ['salary', 'socialFee', 'hoursPerYear'] as const)
      expect(hourlyCostOf({ ...whole, [field]: null })).toBeNull();
  });

  it('rises with salary and contributions, and falls with the hours', () => {
    fc.assert(
      fc.property(
        amount(1e6),
        amount(1),
        fc.double({ min: 1, max: 8784, noNaN: true }),
        amount(1000),
        (salary, socialFee, hoursPerYear, more) => {
          const cost = hourlyCostOf({ salary, socialFee, hoursPerYear }) ?? -1;
          expect(hourlyCostOf({ salary: salary + more, socialFee, hoursPerYear })).toBeGreaterThanOrEqual(
            cost,
          );
          expect(hourlyCostOf({ salary, socialFee, hoursPerYear: hoursPerYear + more })).toBeLessThanOrEqual(
            cost,
          );
        },
      ),
    );
  });
});

describe('what is suggested', () => {
  it('is Sweden’s contributions in kronor only, and never a salary', () => {
    expect(suggestedBasis(NOTHING, 'SEK')).toEqual({ salary: null, socialFee: 0.3142, hoursPerYear: 1750 });
    expect(suggestedBasis(NOTHING, 'EUR')).toEqual({ salary: null, socialFee: null, hoursPerYear: 1750 });
  });

  it('gives way to what is said, nothing included', () => {
    const said = { salary: 40_000, socialFee: 0, hoursPerYear: 1600 };
    expect(suggestedBasis(said, 'SEK')).toEqual(said);
  });

  it('is a year’s workdays, less the vacation by law and about a week', () => {
    const { workdays, hoursADay, vacationDays } = HOURS_COME_FROM;
    const other = (workdays - vacationDays) * hoursADay - HOURS_PER_YEAR;
    expect(other / hoursADay).toBeCloseTo(7.25);
  });
});
