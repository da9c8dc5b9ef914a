/**
 * Public holidays by country, from the tables in resources/holidays (docs/holidays.md says which days count).
 * The tables hold 2020 to 2045. Outside them no day is a holiday: a plan that reaches outside is refused when read.
 */
import { de } from '#resources/holidays/de.ts';
import { dk } from '#resources/holidays/dk.ts';
import { fi } from '#resources/holidays/fi.ts';
import { gb } from '#resources/holidays/gb.ts';
import {
  FIRST_HOLIDAY_YEAR,
  LAST_HOLIDAY_YEAR,
  type HolidayTable,
} from '#resources/holidays/holidayTable.ts';
import { nl } from '#resources/holidays/nl.ts';
import { no } from '#resources/holidays/no.ts';
import { se } from '#resources/holidays/se.ts';
import { us } from '#resources/holidays/us.ts';
import type { Country, IsoDate, Language } from '../plan.ts';

export interface Holiday {
  readonly date: IsoDate;
  /** In the country's own language, and in English. */
  readonly name: { readonly local: string; readonly english: string };
}

/** The country's holidays of one year, in order of date, one for each day. Empty outside the tables. */
export function holidaysOf(country: Country, year: number): readonly Holiday[] {
  const prefix = `${year}-`;
  return [...byDate(country).values()].filter((holiday) => holiday.date.startsWith(prefix));
}

/** Whether the day is a public holiday. False outside the tables. */
export function isHoliday(country: Country, date: IsoDate): boolean {
  return byDate(country).has(date);
}

/** What the holiday is called: in English for `en`, otherwise as the country itself says. Null for any other day. */
export function holidayName(country: Country, date: IsoDate, language: Language): string | null {
  const name = byDate(country).get(date)?.name;
  if (name === undefined) return null;
  return language === 'en' ? name.english : name.local;
}

const TABLES: Readonly<Record<Country, HolidayTable>> = {
  SE: se,
  NO: no,
  DK: dk,
  FI: fi,
  DE: de,
  GB: gb,
  NL: nl,
  US: us,
};

const unfolded = new Map<Country, ReadonlyMap<IsoDate, Holiday>>();

/** A country's table as one look-up by date, in order of date; unfolded once. */
function byDate(country: Country): ReadonlyMap<IsoDate, Holiday> {
  const known = unfolded.get(country);
  if (known !== undefined) return known;
  const days = TABLES[country].flatMap(({ local, english, on }) =>
    on.flatMap(datesOf).map((date): Holiday => ({ date, name: { local, english } })),
  );
  days.sort((a, b) => (a.date < b.date ? -1 : 1));
  const made = new Map(days.map((day) => [day.date, day]));
  unfolded.set(country, made);
  return made;
}

/** `12-24` stands for that day in every year of the tables. */
function datesOf(day: string): readonly IsoDate[] {
  if (day.length > 'MM-DD'.length) return [day];
  const dates: IsoDate[] = [];
  for (let year = FIRST_HOLIDAY_YEAR; year <= LAST_HOLIDAY_YEAR; year++) dates.push(`${year}-${day}`);
  return dates;
}
