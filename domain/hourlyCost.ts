/** What an hour of somebody's time costs the employer, worked out from a month's salary. */
import type { CostBasis } from './plan.ts';

/**
 * The employer's contributions by Swedish law, as a share of the salary. Solidity A, for this year only; less for the
 * youngest and for pensioners. Source: https://bjornlunden.com/se/bjornkoll/blogg/arbetsgivaravgifter
 */
export const SOCIAL_FEE = { currency: 'SEK', share: 0.3142, year: 2026 } as const;

/** Hours that somebody works in a year, by rule of thumb. */
export const HOURS_PER_YEAR = 1750;
/** How they come: the workdays of Sweden's 2026 at 8 hours, less the vacation by law; the rest is other absence. */
export const HOURS_COME_FROM = { year: 2026, workdays: 251, hoursADay: 8, vacationDays: 25 } as const;

/** What a Swedish business-to-business seller may earn a month. Solidity C: https://www.sellmaster.se/saljkraft/investera-i-saljkaren/ */
export const EXAMPLE_SALARY = { currency: 'SEK', salary: 50_000 } as const;

/** What is said, and otherwise what is suggested: no contributions in a currency other than Sweden's. */
export function suggestedBasis({ salary, socialFee, hoursPerYear }: CostBasis, currency: string): CostBasis {
  return {
    salary,
    socialFee: socialFee ?? (currency === SOCIAL_FEE.currency ? SOCIAL_FEE.share : null),
    hoursPerYear: hoursPerYear ?? HOURS_PER_YEAR,
  };
}

/** Whole units of the currency an hour, without pension and holiday pay; null unless all of it is known. */
export function hourlyCostOf({ salary, socialFee, hoursPerYear }: CostBasis): number | null {
  if (salary === null || socialFee === null || hoursPerYear === null) return null;
  return Math.round((salary * 12 * (1 + socialFee)) / hoursPerYear);
}
