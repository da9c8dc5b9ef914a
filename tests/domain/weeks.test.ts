import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { addDays, dayNumber, isoDate, weekdayOf } from '#domain/calendar/days.ts';
import { isoWeekName, isoWeekOf, mondayOf } from '#domain/calendar/weeks.ts';

/** Every day that a plan can reach, and the weeks around its ends. */
const DAYS = Array.from(
  { length: dayNumber('2046-01-15') - dayNumber('2019-12-15') },
  (_, index) => dayNumber('2019-12-15') + index,
);

describe('the days of the calendar', () => {
  it('are counted, named and stepped through as Temporal does', () => {
    const differing = DAYS.filter((day) => {
      const date = isoDate(day);
      const other = Temporal.PlainDate.from('1970-01-01').add({ days: day });
      return (
        date !== other.toString() ||
        dayNumber(date) !== day ||
        weekdayOf(day) !== other.dayOfWeek ||
        addDays(date, 45) !== other.add({ days: 45 }).toString() ||
        addDays(date, -400) !== other.subtract({ days: 400 }).toString()
      );
    });
    expect(differing).toEqual([]);
  });

  it('before 1970 have their weekday too', () => {
    expect([-1, -7, -8].map(weekdayOf)).toEqual([3, 4, 3]);
  });
});

describe('the ISO weeks', () => {
  it('are those that Temporal gives, every day of 2020 to 2045', () => {
    const differing = DAYS.map(isoDate).filter((date) => {
      const other = Temporal.PlainDate.from(date);
      const { year, week } = isoWeekOf(date);
      return year !== other.yearOfWeek || week !== other.weekOfYear;
    });
    expect(differing).toEqual([]);
  });

  it('lead through week 53 of 2026 into 2027', () => {
    const names = ['2026-12-27', '2026-12-28', '2026-12-31', '2027-01-01', '2027-01-03', '2027-01-04'];
    expect(names.map(isoWeekName)).toEqual([
      '2026-W52',
      '2026-W53',
      '2026-W53',
      '2026-W53',
      '2026-W53',
      '2027-W01',
    ]);
  });

  it('are 53 in the long years and 52 in all others', () => {
    const years = Array.from({ length: 26 }, (_, index) => 2020 + index);
    const long = years.filter((year) => isoWeekOf(`${year}-12-28`).week === 53);
    expect(long).toEqual([2020, 2026, 2032, 2037, 2043]);
  });

  it('give the last days of December to the next year where its week 1 begins', () => {
    expect(isoWeekName('2024-12-30')).toBe('2025-W01');
    expect(isoWeekName('2023-01-01')).toBe('2022-W52');
  });

  it('begin on the Monday', () => {
    const week = ['2027-01-04', '2027-01-06', '2027-01-10'].map((date) => isoDate(mondayOf(dayNumber(date))));
    expect(week).toEqual(['2027-01-04', '2027-01-04', '2027-01-04']);
  });
});
