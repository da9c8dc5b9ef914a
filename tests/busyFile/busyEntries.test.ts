import { describe, expect, test } from 'vitest';
import { busyIn, calendar, event } from '../support/busyFiles.ts';

const WRITTEN: readonly [string, readonly string[]][] = [
  ['in the plan’s zone', ['DTSTART:20270304T140000', 'DTEND:20270304T153000']],
  ['in UTC', ['DTSTART:20270304T130000Z', 'DTEND:20270304T143000Z']],
  [
    'in a zone by its IANA name',
    ['DTSTART;TZID=America/New_York:20270304T080000', 'DTEND;TZID=America/New_York:20270304T093000'],
  ],
  [
    'in a zone by its Windows name',
    [
      'DTSTART;TZID="W. Europe Standard Time":20270304T140000',
      'DTEND;TZID=W. Europe Standard Time:20270304T153000',
    ],
  ],
  [
    'from one zone to another',
    ['DTSTART;TZID=Europe/London:20270304T130000', 'DTEND;TZID=Europe/Helsinki:20270304T163000'],
  ],
  ['with a duration', ['DTSTART:20270304T140000', 'DURATION:PT1H30M']],
  [
    'over folded lines',
    ['DTSTART;TZID=Europe/\r\n Stockholm:202703\r\n\t04T140000', 'DTEND:20270304T153000'],
  ],
  ['in small letters', ['dtstart;tzid=Europe/Stockholm:20270304T140000', 'dtend:20270304t153000']],
  [
    'whose texts say other times',
    [
      'SUMMARY:DTSTART:20270305T140000',
      'DESCRIPTION:a\\n\r\n DTSTART:20270305T140000',
      'DTSTART:20270304T140000',
      'DTEND:20270304T153000',
    ],
  ],
  [
    'with an alarm',
    [
      'DTSTART:20270304T140000',
      'BEGIN:VALARM',
      'TRIGGER:-PT15M',
      'DURATION:PT9H',
      'DTEND:20270304T230000',
      'END:VALARM',
      'DTEND:20270304T153000',
    ],
  ],
  [
    'that is not certain',
    [
      'DTSTART:20270304T140000',
      'DTEND:20270304T153000',
      'STATUS:TENTATIVE',
      'X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE',
    ],
  ],
];
const FREE: readonly [string, string][] = [
  ['called off', 'STATUS:CANCELLED'],
  ['shown as free', 'TRANSP:TRANSPARENT'],
  ['free in Outlook', 'X-MICROSOFT-CDO-BUSYSTATUS:FREE'],
  ['work in another place', 'X-MICROSOFT-CDO-BUSYSTATUS:WORKINGELSEWHERE'],
  ['of this plan', 'UID:plan-1.coaching-seller-1-1'],
];
const LENGTHS: readonly [string, readonly string[], readonly string[]][] = [
  [
    'one day',
    ['DTSTART;VALUE=DATE:20270304', 'DTEND;VALUE=DATE:20270305'],
    ['2027-03-04T00:00:00+01:00 2027-03-05T00:00:00+01:00'],
  ],
  [
    'one day without an end',
    ['DTSTART;VALUE=DATE:20270304'],
    ['2027-03-04T00:00:00+01:00 2027-03-05T00:00:00+01:00'],
  ],
  [
    'one day that ends as it begins',
    ['DTSTART;VALUE=DATE:20270304', 'DTEND;VALUE=DATE:20270304'],
    ['2027-03-04T00:00:00+01:00 2027-03-05T00:00:00+01:00'],
  ],
  [
    'days with a duration',
    ['DTSTART:20270304', 'DURATION:P2D'],
    ['2027-03-04T00:00:00+01:00 2027-03-06T00:00:00+01:00'],
  ],
  [
    'the night of summer time',
    ['DTSTART;VALUE=DATE:20270328', 'DTEND;VALUE=DATE:20270329'],
    ['2027-03-28T00:00:00+01:00 2027-03-29T00:00:00+02:00'],
  ],
  [
    'until midnight',
    ['DTSTART:20270304T220000', 'DTEND:20270305T000000'],
    ['2027-03-04T22:00:00+01:00 2027-03-05T00:00:00+01:00'],
  ],
  [
    'over the night of summer time',
    ['DTSTART:20270327T220000', 'DTEND:20270328T060000'],
    ['2027-03-27T22:00:00+01:00 2027-03-28T06:00:00+02:00'],
  ],
  [
    'hours of that night',
    ['DTSTART:20270328T010000', 'DURATION:PT2H'],
    ['2027-03-28T01:00:00+01:00 2027-03-28T04:00:00+02:00'],
  ],
  [
    'a time that the clocks skip',
    ['DTSTART:20270328T023000', 'DURATION:PT1H'],
    ['2027-03-28T03:30:00+02:00 2027-03-28T04:30:00+02:00'],
  ],
  ['no time at all', ['DTSTART:20270304T140000'], []],
  [
    'what begins before the plan',
    ['DTSTART:20250101T000000', 'DTEND:20270301T120000'],
    ['2027-03-01T00:00:00+01:00 2027-03-01T12:00:00+01:00'],
  ],
  [
    'what ends after the plan',
    ['DTSTART;VALUE=DATE:20270606', 'DTEND;VALUE=DATE:20280101'],
    ['2027-06-06T00:00:00+02:00 2027-06-07T00:00:00+02:00'],
  ],
  ['what is over before', ['DTSTART:20270228T230000', 'DTEND:20270301T000000'], []],
  ['what begins after, and is not looked at', ['DTSTART:20270701T100000', 'DTEND:yesterday'], []],
];

describe('An entry', () => {
  const at = (...lines: readonly string[]): readonly string[] => busyIn(calendar(event(...lines)));
  const ONE = ['2027-03-04T14:00:00+01:00 2027-03-04T15:30:00+01:00'];

  test.each(WRITTEN)('%s is taken at its moments', (_, lines) => {
    expect(at(...lines)).toEqual(ONE);
  });

  test.each(FREE)('that is %s is not busy', (_, line) => {
    expect(at('DTSTART:20270304T140000', 'DTEND:20270304T153000', line)).toEqual([]);
    expect(at('DTSTART;VALUE=DATE:20270304', line)).toEqual([]);
  });

  test('of another plan is as busy as any', () => {
    expect(at('DTSTART:20270304T140000', 'DTEND:20270304T153000', 'UID:plan-10.coaching-seller-1-1')).toEqual(
      ONE,
    );
  });

  test.each(LENGTHS)('takes %s', (_, lines, taken) => {
    expect(at(...lines)).toEqual(taken);
  });

  test('takes the hour twice on the night of winter time', () => {
    const autumn = { first: 20_700, last: 20_800 };
    const lines = event('DTSTART:20261025T010000', 'DTEND:20261025T040000');
    expect(busyIn(calendar(lines), autumn)).toEqual(['2026-10-25T01:00:00+02:00 2026-10-25T04:00:00+01:00']);
  });
});
