/**
 * Writes resources/holidays: a table of public holidays for each country, from the package date-holidays.
 * Which days count, and why, stands in docs/holidays.md.
 */
import { writeFileSync } from 'node:fs';
import DateHolidays, { type HolidaysTypes } from 'date-holidays';
import dateHolidays from 'date-holidays/package.json' with { type: 'json' };
import { COUNTRIES, type Country } from '#domain/plan.ts';
import {
  FIRST_HOLIDAY_YEAR,
  LAST_HOLIDAY_YEAR,
  type TableHoliday,
} from '#resources/holidays/holidayTable.ts';

interface Choice {
  /** The part of the country whose holidays count. */
  readonly state?: string;
  /** Languages of the local and the English name. */
  readonly languages: readonly [string, string];
  /** Rules of days that are not public holidays in the data, but free all the same. */
  readonly free: readonly string[];
}

const MIDSUMMER_EVE = 'friday after 06-19';
const CHOICES: Readonly<Record<Country, Choice>> = {
  SE: { languages: ['sv', 'en'], free: [MIDSUMMER_EVE, '12-24', '12-31'] },
  NO: { languages: ['no', 'en'], free: ['12-24'] },
  DK: { languages: ['da', 'en'], free: ['12-24'] },
  FI: { languages: ['fi', 'en'], free: [MIDSUMMER_EVE, '12-24'] },
  DE: { languages: ['de', 'en'], free: [] },
  GB: { state: 'ENG', languages: ['en', 'en'], free: [] },
  NL: { languages: ['nl', 'en'], free: [] },
  US: {
    languages: ['en-us', 'en-us'],
    free: ['substitutes 11-11 if sunday then next monday if saturday then previous friday'],
  },
};

export interface HolidayFile {
  readonly fileName: string;
  readonly text: string;
}

/** Every table as it should stand in resources/holidays. */
export function holidayFiles(): readonly HolidayFile[] {
  return COUNTRIES.map((country) => ({
    fileName: `${country.toLowerCase()}.ts`,
    text: fileText(country, tableOf(CHOICES[country], country)),
  }));
}

interface NamedDay {
  readonly date: string;
  readonly local: string;
  readonly english: string;
}

function tableOf(choice: Choice, country: Country): readonly TableHoliday[] {
  const byName = Map.groupBy(namedDays(choice, country), (day) => `${day.local}|${day.english}`);
  return [...byName.values()]
    .map((days) => ({ ...namesOf(days), on: shortened(days.map((day) => day.date)) }))
    .toSorted((a, b) => (dayOfYear(a) < dayOfYear(b) ? -1 : 1));
}

/** The days in order. Where two holidays meet, the day keeps the name that the data puts first. */
function namedDays(choice: Choice, country: Country): readonly NamedDay[] {
  const [local, english] = choice.languages.map((language) => yearsOf(choice, country, language));
  if (local?.length !== english?.length) throw new Error(`${country}: the languages differ in their days`);
  const days = (local ?? []).map((day, index) => ({
    date: day.date.slice(0, 10),
    local: day.name,
    english: english?.[index]?.name ?? day.name,
  }));
  return days.filter((day, index) => days[index - 1]?.date !== day.date);
}

function yearsOf(choice: Choice, country: Country, language: string): readonly HolidaysTypes.Holiday[] {
  const holidays = new DateHolidays({ country, ...(choice.state ? { state: choice.state } : {}) });
  const years = Array.from(
    { length: LAST_HOLIDAY_YEAR - FIRST_HOLIDAY_YEAR + 1 },
    (_, index) => FIRST_HOLIDAY_YEAR + index,
  );
  return years.flatMap((year) =>
    holidays
      .getHolidays(year, language)
      .filter((day) => day.type === 'public' || choice.free.includes(day.rule)),
  );
}

const namesOf = (days: readonly NamedDay[]): Pick<TableHoliday, 'local' | 'english'> => ({
  local: days[0]?.local ?? '',
  english: days[0]?.english ?? '',
});

/** One `12-24` for the same day in every year. */
function shortened(dates: readonly string[]): readonly string[] {
  const days = [...new Set(dates.map((date) => date.slice(5)))];
  return days.length === 1 && dates.length === LAST_HOLIDAY_YEAR - FIRST_HOLIDAY_YEAR + 1 ? days : dates;
}

const dayOfYear = (holiday: TableHoliday): string => holiday.on[0]?.slice(-5) ?? '';

function fileText(country: Country, table: readonly TableHoliday[]): string {
  return `/**
 * Public holidays of ${country}, ${FIRST_HOLIDAY_YEAR} to ${LAST_HOLIDAY_YEAR}: written by \`npm run holidays\`, not by hand.
 * Made from ${dateHolidays.name} ${dateHolidays.version} (https://github.com/commenthol/date-holidays), by commenthol and contributors.
 * Its code: ISC. Its data, of which this table is a selection and so under the same licence: CC BY-SA 3.0
 * (https://creativecommons.org/licenses/by-sa/3.0/), drawn in part from Wikipedia. Which days count, and every source: docs/holidays.md.
 */
import type { HolidayTable } from './holidayTable.ts';

export const ${country.toLowerCase()}: HolidayTable = [
${table.map(entryText).join('\n')}
];
`;
}

function entryText({ local, english, on }: TableHoliday): string {
  const start = `  { local: ${quoted(local)}, english: ${quoted(english)}, on: [`;
  if (on.length <= 2) return `${start}${on.map(quoted).join(', ')}] },`;
  const lines = Array.from({ length: Math.ceil(on.length / 7) }, (_, line) =>
    on.slice(line * 7, line * 7 + 7).map(quoted),
  );
  return `${start}\n${lines.map((dates) => `    ${dates.join(', ')},\n`).join('')}  ] },`;
}

const quoted = (text: string): string => `'${text.replaceAll("'", "\\'")}'`;

if (import.meta.main) {
  for (const { fileName, text } of holidayFiles())
    writeFileSync(new URL(`../resources/holidays/${fileName}`, import.meta.url), text);
}
