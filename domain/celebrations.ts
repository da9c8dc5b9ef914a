/** The celebrations of a plan: who takes part in each, who has none, and what to ask about their days. */
import { plainDayQuestion, type PlainDayQuestion } from './calendar/dayQuestion.ts';
import { dayNumber } from './calendar/days.ts';
import { isAwayOn } from './calendar/workdays.ts';
import { sellersOf } from './people.ts';
import type { Celebration, Plan, Seller } from './plan.ts';

/** Whose calendars a celebration stands in: everybody's, all sellers' and coaches', or those of a seller and the coach. */
export function celebratedBy(plan: Plan, { scope, person }: Celebration): readonly string[] {
  const ids = plan.people.map(({ id }) => id);
  if (scope === 'group') return ids;
  if (person === null)
    return plan.people.filter(({ role }) => role === 'seller' || role === 'coach').map(({ id }) => id);
  const seller = sellersOf(plan).find(({ id }) => id === person);
  return seller === undefined ? [] : [seller.id, seller.coach];
}

/** Sellers for whom nothing of their own is to be celebrated; nobody where something is for each of them. */
export function notCelebrated(plan: Plan): readonly Seller[] {
  const own = plan.celebrations.filter(({ scope }) => scope === 'individual').map(({ person }) => person);
  return own.includes(null) ? [] : sellersOf(plan).filter(({ id }) => !own.includes(id));
}

export type DayQuestion =
  | PlainDayQuestion
  /** The seller whom it is for is not there. */
  | { readonly kind: 'away'; readonly person: string };

/** Why the day of a celebration may be a slip; null where nothing speaks against it. */
export function dayQuestion(plan: Plan, { date, person }: Celebration): DayQuestion | null {
  if (date === null) return null;
  const question = plainDayQuestion(plan, date);
  if (question !== null) return question;
  const seller = sellersOf(plan).find(({ id }) => id === person);
  return seller !== undefined && isAwayOn(seller, dayNumber(date))
    ? { kind: 'away', person: seller.id }
    : null;
}
