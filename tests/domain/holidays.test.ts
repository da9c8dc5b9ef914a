import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addDays, dayNumber, weekdayOf } from '#domain/calendar/days.ts';
import { holidayName, holidaysOf, isHoliday } from '#domain/calendar/holidays.ts';
import { COUNTRIES, type Country } from '#domain/plan.ts';
import { holidayFiles } from '#scripts/holidays.ts';

const YEARS = Array.from({ length: 26 }, (_, index) => 2020 + index);
const FOLDER = new URL('../../resources/holidays/', import.meta.url);

describe('the red days of Sweden', () => {
  it.each(YEARS)('are those of the law and the three eves in %i', (year) => {
    const shown = holidaysOf('SE', year).map(({ date, name }) => `${date} ${name.local}`);
    expect(shown).toEqual(swedishHolidays(year));
  });

  it('are called by their Swedish names in Swedish and their English names in English', () => {
    expect(holidayName('SE', '2027-06-25', 'sv')).toBe('midsommarafton');
    expect(holidayName('SE', '2027-06-25', 'en')).toBe('Midsummer Eve');
    expect(holidayName('SE', '2027-06-28', 'sv')).toBeNull();
  });

  it('leave the half days and the squeezed days open', () => {
    const open = ['2027-01-05', '2027-03-25', '2027-03-27', '2027-04-30', '2027-05-07', '2027-11-05'];
    expect(open.filter((date) => isHoliday('SE', date))).toEqual([]);
  });
});

describe('the holidays of the other countries', () => {
  it.each<[Country, string, string]>([
    ['NO', '2027-03-25', 'Skjærtorsdag'],
    ['NO', '2027-05-17', 'Grunnlovsdagen'],
    ['NO', '2032-05-17', 'Grunnlovsdagen'],
    ['NO', '2027-12-24', 'Julaften'],
    ['DK', '2023-05-05', 'Store Bededag'],
    ['DK', '2027-03-25', 'Skærtorsdag'],
    ['DK', '2027-12-24', 'Juleaftensdag'],
    ['FI', '2026-06-19', 'juhannusaatto'],
    ['FI', '2026-06-20', 'juhannuspäivä'],
    ['FI', '2027-12-06', 'itsenäisyyspäivä'],
    ['DE', '2027-10-03', 'Tag der Deutschen Einheit'],
    ['DE', '2027-05-17', 'Pfingstmontag'],
    ['GB', '2022-06-02', 'Spring bank holiday'],
    ['GB', '2027-08-30', 'Summer bank holiday'],
    ['GB', '2027-12-27', 'Christmas Day (substitute day)'],
    ['GB', '2027-12-28', 'Boxing Day (substitute day)'],
    ['GB', '2028-01-03', "New Year's Day (substitute day)"],
    ['NL', '2025-04-26', 'Koningsdag'],
    ['NL', '2027-04-27', 'Koningsdag'],
    ['NL', '2031-04-26', 'Koningsdag'],
    ['US', '2027-01-18', 'Martin Luther King Jr. Day'],
    ['US', '2027-07-05', 'Independence Day (substitute day)'],
    ['US', '2027-11-25', 'Thanksgiving Day'],
    ['US', '2027-12-31', "New Year's Day (substitute day)"],
    ['US', '2028-11-10', 'Veterans Day (substitute day)'],
  ])('in %s hold %s, %s', (country, date, name) => {
    expect(holidayName(country, date, 'sv')).toBe(name);
  });

  it.each<[Country, string, string]>([
    ['NO', '2027-12-31', "New Year's Eve is a working day"],
    ['DK', '2024-04-26', 'the Prayer Day is abolished'],
    ['DK', '2027-04-23', 'the Prayer Day is abolished'],
    ['DK', '2027-05-01', '1 May is a working day by law'],
    ['DE', '2027-12-24', 'Christmas Eve is a working day by law'],
    ['DE', '2027-11-01', 'All Saints is a holiday in some states only'],
    ['GB', '2022-05-30', 'the spring bank holiday was moved to the Jubilee'],
    ['GB', '2027-12-29', 'no third substitute day'],
    ['NL', '2025-04-27', "King's Day is never on a Sunday"],
    ['NL', '2027-03-26', 'Good Friday is a working day'],
    ['NL', '2027-05-05', 'Liberation Day is a working day for most'],
    ['US', '2020-06-19', 'Juneteenth is federal from 2021'],
    ['US', '2027-11-26', 'the day after Thanksgiving is not federal'],
  ])('in %s do not hold %s: %s', (country, date) => {
    expect(isHoliday(country, date)).toBe(false);
  });

  it('move with Easter wherever they should, all years through', () => {
    const fromEaster: Readonly<Record<Country, readonly number[]>> = {
      SE: [-2, 0, 1, 39, 49],
      NO: [-3, -2, 0, 1, 39, 49, 50],
      DK: [-3, -2, 0, 1, 39, 49, 50],
      FI: [-2, 0, 1, 39, 49],
      DE: [-2, 1, 39, 50],
      GB: [-2, 1],
      NL: [0, 1, 39, 49, 50],
      US: [],
    };
    const missing = COUNTRIES.flatMap((country) =>
      YEARS.flatMap((year) => fromEaster[country].map((days) => addDays(easter(year), days)))
        .filter((date) => !isHoliday(country, date))
        .map((date) => `${country} ${date}`),
    );
    expect(missing).toEqual([]);
  });

  it('fill 2020 to 2045 and nothing outside', () => {
    const years = COUNTRIES.map((country) =>
      [2019, ...YEARS, 2046].filter((year) => holidaysOf(country, year).length > 0),
    );
    expect(years).toEqual(COUNTRIES.map(() => YEARS));
  });

  it('have one name a day, in order, also where two of them meet', () => {
    for (const country of COUNTRIES)
      for (const year of YEARS) {
        const dates = holidaysOf(country, year).map((holiday) => holiday.date);
        expect(dates).toEqual([...new Set(dates)].toSorted());
      }
  });
});

describe('the tables of holidays', () => {
  it('are what the script writes today', () => {
    for (const { fileName, text } of holidayFiles())
      expect(readFileSync(new URL(fileName, FOLDER), 'utf8')).toBe(text);
  });

  it('are one for each country, and nothing else', () => {
    const expected = [...holidayFiles().map((file) => file.fileName), 'holidayTable.ts'];
    expect(readdirSync(FOLDER).toSorted()).toEqual(expected.toSorted());
  });
});

/** The law's own words (1989:253) and Midsummer Eve, Christmas Eve and New Year's Eve, apart from the tables. */
function swedishHolidays(year: number): readonly string[] {
  const easterDay = easter(year);
  const midsummerDay = firstSaturdayFrom(`${year}-06-20`);
  return [
    `${year}-01-01 nyårsdagen`,
    `${year}-01-06 trettondedag jul`,
    `${addDays(easterDay, -2)} långfredagen`,
    `${easterDay} påskdagen`,
    `${addDays(easterDay, 1)} annandag påsk`,
    `${year}-05-01 första maj`,
    `${addDays(easterDay, 39)} Kristi himmelsfärdsdag`,
    `${addDays(easterDay, 49)} pingstdagen`,
    `${year}-06-06 nationaldagen`,
    `${addDays(midsummerDay, -1)} midsommarafton`,
    `${midsummerDay} midsommardagen`,
    `${firstSaturdayFrom(`${year}-10-31`)} alla helgons dag`,
    `${year}-12-24 julafton`,
    `${year}-12-25 juldagen`,
    `${year}-12-26 annandag jul`,
    `${year}-12-31 nyårsafton`,
  ].toSorted();
}

function firstSaturdayFrom(date: string): string {
  return addDays(date, 6 - (weekdayOf(dayNumber(date)) % 7));
}

/** Easter Sunday by the calculation of Gauss, as it holds for 1900 to 2099. */
function easter(year: number): string {
  const d = (19 * (year % 19) + 24) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + 5) % 7;
  const afterMarch22 = d + e === 35 || (d === 28 && e === 6 && year % 19 > 10) ? d + e - 7 : d + e;
  return addDays(`${year}-03-22`, afterMarch22);
}
