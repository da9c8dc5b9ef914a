/** Days that can be booked, but are better left where there is room elsewhere. */
import type { IsoDate, Plan, SoftDays } from '../plan.ts';
import { isoDate, weekdayOf, type DayNumber } from './days.ts';
import { isHoliday } from './holidays.ts';
import { isoWeekOf } from './weeks.ts';

export type SoftDayKind = keyof SoftDays;

const SATURDAY = 6;
const SUMMER = { from: '06-15', to: '08-15' };
const YEAR_END = { from: '12-26', to: '12-31' };
const AUTUMN_BREAK_WEEK = 44;

/** Whether the plan would rather leave any days at all. */
export function hasSoftDays({ calendar: { softDays } }: Plan): boolean {
  const { winterBreak, ...kinds } = softDays;
  return winterBreak.length > 0 || Object.values(kinds).includes(true);
}

/** Why the plan would rather leave that day; null where it would not. Says nothing of whether it can be booked. */
export function softDayKind({ calendar: { country, softDays } }: Plan, day: DayNumber): SoftDayKind | null {
  const date = isoDate(day);
  const isSwedish = country === 'SE';
  const holds: Readonly<Record<SoftDayKind, () => boolean>> = {
    bridgeDays: () => softDays.bridgeDays && isBridgeDay(country, day),
    yearEnd: () => softDays.yearEnd && isInYear(date, YEAR_END),
    summer: () => softDays.summer && isInYear(date, SUMMER),
    winterBreak: () => isSwedish && softDays.winterBreak.includes(isoWeekOf(date).week),
    autumnBreak: () => isSwedish && softDays.autumnBreak && isoWeekOf(date).week === AUTUMN_BREAK_WEEK,
  };
  return KINDS.find((kind) => holds[kind]()) ?? null;
}

const KINDS: readonly SoftDayKind[] = ['bridgeDays', 'yearEnd', 'summer', 'winterBreak', 'autumnBreak'];

/** Between a red day and a weekend or another red day. */
function isBridgeDay(country: Plan['calendar']['country'], day: DayNumber): boolean {
  const isRed = (other: DayNumber): boolean => isHoliday(country, isoDate(other));
  const isFree = (other: DayNumber): boolean => weekdayOf(other) >= SATURDAY || isRed(other);
  const around = [day - 1, day + 1];
  return !isFree(day) && around.every(isFree) && around.some((other) => weekdayOf(other) < SATURDAY);
}

/** Whether the day lies within two days of any year, `MM-DD`, both included. */
function isInYear(date: IsoDate, { from, to }: { readonly from: string; readonly to: string }): boolean {
  const day = date.slice('YYYY-'.length);
  return from <= day && day <= to;
}
