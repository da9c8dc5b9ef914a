/** What an offer that runs out of pages can be without: it stands elsewhere too, or is said in fewer words. */
import { sellersOf } from '../people.ts';
import type { Plan } from '../plan.ts';

/** The order in which it is left out, the lowest first. Never the price, a promise, a term or the key ratio. */
export const SPARE = {
  /** The letters stand in the calendar, the hours in the calendar files. */
  commonDays: 1,
  /** The footnotes say how solid each source is. */
  sourceTable: 2,
  growth: 3,
  /** The guides are handed out by themselves. */
  furtherGuides: 4,
  /** The table of roles says the same in fewer words. */
  whoDoesWhat: 5,
};

const USUAL = { sellers: 30, pages: 8 };
const LARGE = { sellers: 60, pages: 12 };

/** Pages that a reader is asked to turn, cover included; null where the calendar alone is more than that. */
export function pageLimit(plan: Plan): number | null {
  const sellers = sellersOf(plan).length;
  if (sellers <= USUAL.sellers) return USUAL.pages;
  return sellers <= LARGE.sellers ? LARGE.pages : null;
}
