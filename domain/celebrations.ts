/** The celebrations of a plan: who takes part in each, who has none, and what to ask about their days. */
import { dayNumber, isoDate, weekdayOf } from './calendar/days.ts';
import { isHoliday } from './calendar/holidays.ts';
import { isWithin, planSpan } from './calendar/workdays.ts';
import { sellersOf } from './people.ts';
import type { Celebration, IsoDate, Plan, Seller } from './plan.ts';

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
  | { readonly kind: 'outside'; readonly first: IsoDate; readonly last: IsoDate }
  | { readonly kind: 'redDay' | 'freeDay' }
  | { readonly kind: 'pause'; readonly reason: string | null }
  /** The seller whom it is for is not there. */
  | { readonly kind: 'away'; readonly person: string };

/** Why the day of a celebration may be a slip; null where nothing speaks against it. */
export function dayQuestion(plan: Plan, { date, person }: Celebration): DayQuestion | null {
  if (date === null) return null;
  const { country, workdays, pauses } = plan.calendar;
  const { first, last } = planSpan(plan);
  const day = dayNumber(date);
  if (day < first || day > last) return { kind: 'outside', first: isoDate(first), last: isoDate(last) };
  if (isHoliday(country, date)) return { kind: 'redDay' };
  const pause = pauses.find((range) => isWithin(date, [range]));
  if (pause !== undefined) return { kind: 'pause', reason: pause.reason };
  if (!workdays.includes(weekdayOf(day))) return { kind: 'freeDay' };
  const seller = sellersOf(plan).find(({ id }) => id === person);
  return seller !== undefined && isWithin(date, seller.away) ? { kind: 'away', person: seller.id } : null;
}
