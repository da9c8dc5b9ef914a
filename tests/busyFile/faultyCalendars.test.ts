/** Calendars that are wrong somewhere: told by the line, and by what belongs there. */
import { describe, expect, test } from 'vitest';
import { calendar, event, read } from '../support/busyFiles.ts';

const MEETING = ['DTSTART:20270304T140000', 'DTEND:20270304T153000'];
const faults = (...found: readonly object[]) => ({ kind: 'lines', faults: found, unlisted: 0 });
const fault = (property: string, expected: string, line = 6) => faults({ line, property, expected });
/** With the faulty line after the UID. */
const one = (...lines: readonly string[]): string => calendar(event('UID:a', ...lines));

const WRONG: readonly [string, string, object][] = [
  ['a day that is none', one('DTSTART:20270230T100000'), fault('DTSTART', 'moment')],
  ['an hour that is none', one('DTSTART:20270301T250000'), fault('DTSTART', 'moment')],
  ['words for a time', one('DTSTART:i morgon'), fault('DTSTART', 'moment')],
  ['no start', one('DTEND:20270304T153000'), fault('VEVENT', 'start', 4)],
  [
    'an end before the start',
    one('DTSTART:20270304T153000', 'DTEND:20270304T140000'),
    fault('DTEND', 'end', 7),
  ],
  [
    'a duration that is none',
    one('DTSTART:20270304T153000', 'DURATION:1h'),
    fault('DURATION', 'duration', 7),
  ],
  [
    'a duration without end',
    one('DTSTART:20270304T153000', `DURATION:PT${'9'.repeat(400)}H`),
    fault('DURATION', 'duration', 7),
  ],
  [
    'a zone that nobody knows',
    one('DTSTART;TZID=Atlantis/Poseidonis:20270304T153000'),
    fault('DTSTART', 'zone'),
  ],
  ['no frequency', one(...MEETING, 'RRULE:INTERVAL=2'), fault('RRULE', 'rule', 8)],
  [
    'a rule that contradicts itself',
    one(...MEETING, 'RRULE:FREQ=WEEKLY;BYMONTHDAY=1'),
    fault('RRULE', 'rule', 8),
  ],
  ['places in a set of nothing', one(...MEETING, 'RRULE:FREQ=DAILY;BYSETPOS=400'), fault('RRULE', 'rule', 8)],
  ...[
    'FREQ=YEARLY;BYWEEKNO=20',
    'FREQ=YEARLY;BYMONTHDAY=1',
    'FREQ=YEARLY;BYMONTH=2,3;BYMONTHDAY=-1',
    'FREQ=DAILY;BYSETPOS=1;BYHOUR=9,10',
    'FREQ=MONTHLY;BYHOUR=9,10',
  ].map((rule): [string, string, object] => [
    `the rule ${rule}`,
    one(...MEETING, `RRULE:${rule}`),
    fault('RRULE', 'usualRule', 8),
  ]),
  [
    'methods for a rule',
    one(...MEETING, 'RRULE:FREQ=;ITERATOR=1;__PROTO__=1;CONSTRUCTOR'),
    fault('RRULE', 'rule', 8),
  ],
  [
    'an end of a rule that is none',
    one(...MEETING, 'RRULE:FREQ=DAILY;UNTIL=never'),
    fault('RRULE', 'rule', 8),
  ],
  [
    'an exception that is none',
    one(...MEETING, 'EXDATE:20270304T140000,maybe'),
    fault('EXDATE', 'moment', 8),
  ],
  [
    'a time of nothing',
    calendar('BEGIN:VFREEBUSY', 'FREEBUSY:20270304T140000Z', 'END:VFREEBUSY'),
    fault('FREEBUSY', 'period', 5),
  ],
  [
    'an offset that is none',
    calendar(
      'BEGIN:VTIMEZONE',
      'TZID:Hemma',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZOFFSETFROM:+1',
      'TZOFFSETTO:+0100',
      'END:STANDARD',
      'END:VTIMEZONE',
      event('DTSTART;TZID=Hemma:20270304T140000'),
    ),
    faults({ line: 8, property: 'TZOFFSETFROM', expected: 'offset' }),
  ],
  ['what ends that was not begun', calendar('END:VEVENT'), fault('END', 'closing', 4)],
  [
    'what ends in another order',
    calendar('BEGIN:VEVENT', 'BEGIN:VALARM', 'END:VEVENT', 'END:VALARM'),
    fault('END', 'closing', 6),
  ],
  ['entries in entries', calendar('BEGIN:VEVENT\r\n'.repeat(100_000)), fault('BEGIN', 'shallower', 7)],
];

describe('A calendar', () => {
  test.each(WRONG)('with %s is refused by its line', (_, content, expected) => {
    expect(read(content)).toEqual({ ok: false, problem: expected });
  });

  test('has its first ten faults said, in order, and the others counted', () => {
    const content = calendar(
      ...Array.from({ length: 25 }, (_, at) => event(`UID:${at}`, at % 2 === 0 ? 'DTSTART:x' : 'DTEND:x')),
    );
    const found = read(content);
    expect(found).toMatchObject({ problem: { kind: 'lines', unlisted: 15 } });
    if (found.ok || found.problem.kind !== 'lines') throw new Error('It was read.');
    expect(found.problem.faults.map(({ line }) => line)).toEqual([6, 8, 14, 16, 22, 24, 30, 32, 38, 40]);
  });
});
