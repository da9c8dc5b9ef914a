import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { calendar, event, OUTLOOK_ZONE, read } from '../support/busyFiles.ts';
import { linesOf, randomSeries, timesOf, type Series } from '../support/randomCalendars.ts';

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
  calendar(...OUTLOOK_ZONE.lines, ...all.map((series, at) => event(`UID:${at}`, ...linesOf(series, LAST))));

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
