/** ISO 8601 weeks: Monday first, week 1 holds the year's first Thursday, so a year has 52 or 53. */
import type { IsoDate } from '../plan.ts';
import { dayNumber, isoDate, weekdayOf, type DayNumber } from './days.ts';

export interface IsoWeek {
  /** The year the week belongs to: 1 January 2027 lies in week 53 of 2026. */
  readonly year: number;
  readonly week: number;
}

export function isoWeekOf(date: IsoDate): IsoWeek {
  const thursday = mondayOf(dayNumber(date)) + 3;
  const year = Number(isoDate(thursday).slice(0, 4));
  return { year, week: 1 + Math.floor((thursday - dayNumber(`${year}-01-01`)) / 7) };
}

/** Written once each, as days are. */
const written = new Map<IsoDate, string>();
const MOST_WRITTEN = 20_000;

/** `2027-W05` */
export function isoWeekName(date: IsoDate): string {
  const known = written.get(date);
  if (known !== undefined) return known;
  const { year, week } = isoWeekOf(date);
  const name = `${year}-W${String(week).padStart(2, '0')}`;
  if (written.size < MOST_WRITTEN) written.set(date, name);
  return name;
}

/** The Monday of the day's week. */
export function mondayOf(day: DayNumber): DayNumber {
  return day - weekdayOf(day) + 1;
}
