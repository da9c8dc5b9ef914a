import { describe, expect, test } from 'vitest';
import { busyIn, calendar, event } from '../support/busyFiles.ts';

const RULES: readonly [string, readonly string[], readonly string[]][] = [
  ['so many times', ['RRULE:FREQ=WEEKLY;COUNT=3'], ['03-01T09:00', '03-08T09:00', '03-15T09:00']],
  [
    'until a moment, itself included',
    ['RRULE:FREQ=WEEKLY;UNTIL=20270315T080000Z;WKST=MO'],
    ['03-01T09:00', '03-08T09:00', '03-15T09:00'],
  ],
  ['until a moment before', ['RRULE:FREQ=WEEKLY;UNTIL=20270315T075959Z'], ['03-01T09:00', '03-08T09:00']],
  ['until a day', ['RRULE:FREQ=WEEKLY;UNTIL=20270308'], ['03-01T09:00', '03-08T09:00']],
  [
    'at the same time by the clock in summer',
    ['RRULE:FREQ=MONTHLY;BYDAY=1MO;COUNT=3'],
    ['03-01T09:00', '04-05T09:00', '05-03T09:00'],
  ],
  [
    'on the last workday of the month',
    ['RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3'],
    ['03-01T09:00', '03-31T09:00', '04-30T09:00'],
  ],
  [
    'but for a time',
    ['RRULE:FREQ=DAILY;COUNT=3', 'EXDATE;TZID=Europe/Stockholm:20270302T090000'],
    ['03-01T09:00', '03-03T09:00'],
  ],
  [
    'but for a time in UTC',
    ['RRULE:FREQ=DAILY;COUNT=3', 'EXDATE:20270302T080000Z,20270303T080000Z'],
    ['03-01T09:00'],
  ],
  [
    'but for a day',
    ['RRULE:FREQ=DAILY;COUNT=3', 'EXDATE;VALUE=DATE:20270301'],
    ['03-02T09:00', '03-03T09:00'],
  ],
  [
    'on more days',
    ['RDATE;TZID=Europe/Stockholm:20270310T110000,20270311T110000'],
    ['03-01T09:00', '03-10T11:00', '03-11T11:00'],
  ],
  ['in more periods', ['RDATE;VALUE=PERIOD:20270310T100000Z/PT30M'], ['03-01T09:00', '03-10T11:00']],
  [
    'with what nobody knows',
    ['RRULE:FREQ=DAILY;COUNT=2;RSCALE=GREGORIAN;X-NO=1'],
    ['03-01T09:00', '03-02T09:00'],
  ],
];

describe('What recurs', () => {
  const starts = (...events: readonly string[]): readonly string[] =>
    busyIn(calendar(...events)).map((time) => time.slice(5, 16));
  const HOUR = [
    'DTSTART;TZID=Europe/Stockholm:20270301T090000',
    'DTEND;TZID=Europe/Stockholm:20270301T100000',
  ];

  test.each(RULES)('does so %s', (_, lines, taken) => {
    const found = starts(event(...HOUR, ...lines));
    expect(found).toEqual(taken);
  });

  test('has its times replaced by what stands in their place, whatever zone that is told in', () => {
    const series = event('UID:a', ...HOUR, 'RRULE:FREQ=DAILY;COUNT=4');
    const moved = event(
      'UID:a',
      'RECURRENCE-ID:20270302T080000Z',
      'DTSTART:20270302T180000Z',
      'DURATION:PT1H',
    );
    const off = event(
      'UID:a',
      'RECURRENCE-ID;TZID=Europe/Stockholm:20270303T090000',
      'STATUS:CANCELLED',
      'DTSTART:20270303T080000Z',
    );
    const away = event(
      'UID:a',
      'RECURRENCE-ID;TZID=Europe/Stockholm:20270304T090000',
      'DTSTART:20270801T080000Z',
      'DURATION:PT1H',
    );
    expect(starts(moved, series, off, away)).toEqual(['03-01T09:00', '03-02T19:00']);
  });

  test('is later and longer from a time on where that is said', () => {
    const series = event('UID:a', ...HOUR, 'RRULE:FREQ=WEEKLY;COUNT=4');
    const rest = event(
      'UID:a',
      'RECURRENCE-ID;RANGE=THISANDFUTURE:20270315T080000Z',
      'DTSTART:20270315T100000Z',
      'DURATION:PT2H',
    );
    expect(busyIn(calendar(series, rest)).slice(2)).toEqual([
      '2027-03-15T11:00:00+01:00 2027-03-15T13:00:00+01:00',
      '2027-03-22T11:00:00+01:00 2027-03-22T13:00:00+01:00',
    ]);
  });

  test('on the 29th of February is so in leap years alone', () => {
    const leap = event('DTSTART;VALUE=DATE:20240229', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29');
    expect(busyIn(calendar(leap), { first: 20_454, last: 21_300 })).toEqual([
      '2028-02-29T00:00:00+01:00 2028-03-01T00:00:00+01:00',
    ]);
  });

  test('has been doing so since long before', () => {
    expect(starts(event('DTSTART;VALUE=DATE:16040506', 'RRULE:FREQ=YEARLY'))).toEqual(['05-06T00:00']);
  });
});
