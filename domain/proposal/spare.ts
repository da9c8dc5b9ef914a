/** What an offer that runs out of pages can be without: it stands elsewhere too, or is said in fewer words. */
import { coachesOf, sellersOf } from '../people.ts';
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

/** Of each of the trainer's own words: so that no section is hidden behind what stands before it. */
export const OWN_LETTERS = 600;

const USUAL = { sellers: 30, pages: 8 };
const LARGE = { sellers: 60, pages: 12 };

/** Weeks of a calendar, rows of one on a page, and what of them its heads and notes take. */
const CALENDAR = { weeks: 26, rows: 45, beside: 7 };
/** Letters of one's own that find room beside the rest, and those that fill a page. */
const OWN_WORDS = { beside: 150, page: 2500 };

/** Pages that a reader is asked to turn, cover included; null where the calendar alone is more than that. */
export function pageLimit(plan: Plan): number | null {
  const sellers = sellersOf(plan).length;
  if (sellers > LARGE.sellers) return null;
  const usual = sellers <= USUAL.sellers ? USUAL.pages : LARGE.pages;
  return usual + calendarPages(plan, sellers) + ownPages(plan);
}

/** A plan longer than a calendar is wide has more of them. */
function calendarPages(plan: Plan, sellers: number): number {
  if (sellers > USUAL.sellers) return 0;
  const more = Math.ceil(plan.weeks / CALENDAR.weeks) - 1;
  const rows = sellers + coachesOf(plan).length + 1 + CALENDAR.beside;
  return Math.round((more * rows) / CALENDAR.rows);
}

/** What the trainer writes of her own is never left out. */
function ownPages({ proposal }: Plan): number {
  const letters = proposal.sections
    .filter(({ isShown }) => isShown)
    .flatMap(({ before, after }) => [before, after])
    .reduce((sum, words) => sum + Math.min(OWN_LETTERS, words?.length ?? 0), 0);
  return Math.ceil(Math.max(0, letters - OWN_WORDS.beside) / OWN_WORDS.page);
}
