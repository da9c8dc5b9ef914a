import { describe, expect, test } from 'vitest';
import { busyIn, calendar, event, read } from '../support/busyFiles.ts';

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

/** As Outlook, Exchange and Google write them: from the first of the days, the others until 6 June. */
const WRITTEN: readonly (readonly string[])[] = [
  ['FREQ=MONTHLY;BYDAY=-1FR', '03-26', '04-30', '05-28'],
  ['FREQ=MONTHLY;BYDAY=FR;BYSETPOS=-1', '03-26', '04-30', '05-28'],
  ['FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2;WKST=SU', '03-09', '04-13', '05-11'],
  ['FREQ=MONTHLY;BYDAY=SU,MO,TU,WE,TH,FR,SA;BYSETPOS=-1', '03-31', '04-30', '05-31'],
  ['FREQ=MONTHLY;BYDAY=SA,SU;BYSETPOS=1', '03-06', '04-03', '05-01', '06-05'],
  ['FREQ=MONTHLY;BYMONTHDAY=31', '03-31', '05-31'],
  ['FREQ=MONTHLY;BYMONTHDAY=-1', '03-31', '04-30', '05-31'],
  ['FREQ=MONTHLY;BYMONTHDAY=10;BYMINUTE=0;BYHOUR=9', '03-10', '04-10', '05-10'],
  ['FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=15', '03-15', '05-15'],
  ['FREQ=YEARLY;BYDAY=2MO;BYMONTH=5', '05-10'],
  ['FREQ=YEARLY;BYDAY=MO;BYSETPOS=2;BYMONTH=5', '05-10'],
  ['FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;BYMONTH=4;BYMINUTE=0;BYHOUR=9', '04-30'],
  ['FREQ=YEARLY;BYMONTHDAY=6;BYMONTH=6', '06-06'],
  [
    'FREQ=WEEKLY;INTERVAL=2;UNTIL=20270330T070000Z;BYDAY=SU,TU;WKST=SU',
    '03-02',
    '03-14',
    '03-16',
    '03-28',
    '03-30',
  ],
  [
    'FREQ=WEEKLY;INTERVAL=2;UNTIL=20270330T090000;BYDAY=SU,TU;WKST=MO',
    '03-02',
    '03-07',
    '03-16',
    '03-21',
    '03-30',
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

  test.each(WRITTEN)('is read as programs write it: %s', (rule, ...days) => {
    const first = `DTSTART;TZID=Europe/Stockholm:2027${(days[0] ?? '').replace('-', '')}T090000`;
    expect(starts(event(first, 'DURATION:PT1H', `RRULE:${rule}`))).toEqual(days.map((day) => `${day}T09:00`));
  });

  test('by its place in a month, from a day that is not one of them, is read or refused', () => {
    const last = 'RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1';
    const tuesday = ['DTSTART;TZID=Europe/Stockholm:20270302T090000', 'DURATION:PT1H'];
    expect(starts(event(...tuesday, last))).toEqual(
      ['03-02', '03-31', '04-30', '05-31'].map((day) => `${day}T09:00`),
    );
    const rule = 'RRULE:FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2';
    expect(read(calendar(event(...HOUR, rule)))).toMatchObject({
      problem: { faults: [{ property: 'RRULE', expected: 'usualRule' }] },
    });
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

  test('on the 29th of February each year is so in leap years alone too', () => {
    const leap = event('DTSTART;VALUE=DATE:20240229', 'RRULE:FREQ=YEARLY');
    expect(busyIn(calendar(leap), { first: 20_454, last: 21_300 })).toEqual([
      '2028-02-29T00:00:00+01:00 2028-03-01T00:00:00+01:00',
    ]);
  });

  test('keeps its time on the wall when the clocks change, in its own zone', () => {
    const weekly = (zone: string): string =>
      event(`DTSTART;TZID=${zone}:20270310T090000`, 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;COUNT=4');
    expect(starts(weekly('Europe/Stockholm'))).toEqual(
      ['03-10', '03-17', '03-24', '03-31'].map((day) => `${day}T09:00`),
    );
    // New York has had its summer since the 14th.
    expect(starts(weekly('America/New_York'))).toEqual([
      '03-10T15:00',
      '03-17T14:00',
      '03-24T14:00',
      '03-31T15:00',
    ]);
  });

  test('is as much later on the wall from a time on, also where the clocks change meanwhile', () => {
    const series = event('UID:a', ...HOUR, 'RRULE:FREQ=WEEKLY;COUNT=6');
    const rest = event(
      'UID:a',
      'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Stockholm:20270322T090000',
      'DTSTART;TZID=Europe/Stockholm:20270329T100000',
      'DURATION:PT1H',
    );
    expect(starts(series, rest).slice(3)).toEqual(['03-29T10:00', '04-05T10:00', '04-12T10:00']);
  });

  test('has been doing so since long before', () => {
    expect(starts(event('DTSTART;VALUE=DATE:16040506', 'RRULE:FREQ=YEARLY'))).toEqual(['05-06T00:00']);
  });
});
