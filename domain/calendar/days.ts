/** Calendar days as whole numbers, so that counting and comparing them is plain arithmetic. */
import type { IsoDate, Weekday } from '../plan.ts';

/** Days since 1970-01-01. */
export type DayNumber = number;

const MILLISECONDS_A_DAY = 86_400_000;

export function dayNumber(date: IsoDate): DayNumber {
  return Date.parse(`${date}T00:00:00Z`) / MILLISECONDS_A_DAY;
}

/** Written once each: the same few hundred days come back in all that is planned. */
const written = new Map<DayNumber, IsoDate>();
const MOST_WRITTEN = 20_000;

export function isoDate(day: DayNumber): IsoDate {
  const known = written.get(day);
  if (known !== undefined) return known;
  const date = new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
  if (written.size < MOST_WRITTEN) written.set(day, date);
  return date;
}

/** From 1 January 1970 on. */
const WEEKDAYS: readonly Weekday[] = [4, 5, 6, 7, 1, 2, 3];

/** 1 (Monday) to 7 (Sunday). */
export function weekdayOf(day: DayNumber): Weekday {
  return WEEKDAYS[((day % 7) + 7) % 7] ?? 1;
}

/** The day of a moment on the calendar of the computer. */
export function localDate(moment: Date): IsoDate {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return isoDate(dayNumber(date) + days);
}
