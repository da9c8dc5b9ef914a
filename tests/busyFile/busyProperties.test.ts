import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { calendar, OUTLOOK_ZONE, read } from '../support/busyFiles.ts';
import { entriesOf, randomSeries, timesOf, type Series } from '../support/randomCalendars.ts';

const SINCE = Date.parse('2027-03-01T00:00:00+01:00');
const UNTIL = Date.parse('2027-06-07T00:00:00+02:00');
const LAST = Temporal.PlainDate.from('2027-06-10');
const MINUTE = 60_000;

/** Every minute of the plan, taken or not. */
function minutesOf(times: readonly (readonly [number, number])[]): Uint8Array {
  const minutes = new Uint8Array((UNTIL - SINCE) / MINUTE);
  for (const [from, to] of times) {
    const [start, end] = [from, to].map((time) => Math.max(0, (Math.min(time, UNTIL) - SINCE) / MINUTE));
    minutes.fill(1, start, end);
  }
  return minutes;
}

const fileOf = (all: readonly Series[]): string =>
  calendar(...OUTLOOK_ZONE.lines, ...all.flatMap((series, at) => entriesOf(`series-${at}`, series, LAST)));

describe('A calendar of series', () => {
  it('takes just the minutes that a look at every day finds', () => {
    fc.assert(
      fc.property(fc.array(randomSeries, { minLength: 1, maxLength: 3 }), (all) => {
        const found = read(fileOf(all));
        if (!found.ok) throw new Error(JSON.stringify(found.problem));
        const { busy, events } = found.value;
        const times = all.flatMap((series) => timesOf(series, LAST));
        const spans = busy.map(({ from, to }) => [Date.parse(from), Date.parse(to)] as const);
        expect(Buffer.from(minutesOf(spans)).equals(minutesOf(times))).toBe(true);
        expect(events).toBe(times.filter(([from, to]) => from < UNTIL && to > SINCE).length);
        expect(spans.every(([from, to], at) => from < to && to < (spans[at + 1]?.[0] ?? Infinity))).toBe(
          true,
        );
      }),
      { numRuns: 40 },
    );
  });
});

const SAMPLES = ['outlook', 'google'].map((name) =>
  readFileSync(join(import.meta.dirname, '../fixtures/calendars', `${name}.ics`), 'utf8').split('\r\n'),
);
const ODD = [
  'DTSTART:',
  'DTEND:20270301',
  'DURATION:-P1D',
  'RDATE:20270301/20270302',
  'EXDATE:Exempel',
  'BEGIN:VEVENT',
];
const odd = fc.oneof(
  fc.constantFrom(
    ...ODD,
    'END:VEVENT',
    'END:VCALENDAR',
    'RECURRENCE-ID:20270301',
    'TZID:Exempel',
    'RRULE:FREQ=HOURLY',
  ),
  fc.string(),
);

describe('A calendar with some lines changed', () => {
  it('is read or refused, never thrown at, and nothing of its texts comes out', () => {
    const changes = fc.array(fc.tuple(fc.nat(), fc.constantFrom('gone', 'twice', 'cut', 'odd'), odd), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.constantFrom(...SAMPLES), changes, (sample, all) => {
        const lines = [...sample];
        for (const [number, how, other] of all) {
          const at = number % lines.length;
          const line = lines[at] ?? '';
          const now = { gone: [], twice: [line, line], cut: [line.slice(0, number % 20)], odd: [other] }[how];
          lines.splice(at, 1, ...now);
        }
        const found = read(lines.join('\r\n'));
        expect(JSON.stringify(found)).not.toMatch(/exempel|rum 3/iu);
        if (found.ok) expect(found.value.events).toBeGreaterThanOrEqual(found.value.busy.length);
      }),
      { numRuns: 400 },
    );
  });
});
