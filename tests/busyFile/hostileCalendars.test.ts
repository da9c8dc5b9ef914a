/** Calendars that are broken, far too large or made to harm: each ends with its sentence, soon, in a thread of its own. */
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { MOST_CALENDAR_BYTES, MOST_ENTRIES, MOST_TIMES, MOST_TIMES_IN_ALL } from '#domain/busyFile.ts';
import { MOST_BUSY_TIMES } from '#domain/planFile/planShape.ts';
import { readBusyInLimits } from '#electron/busyFile/inLimits.ts';
import type { Threads } from '#electron/thread/threads.ts';
import { bytesOf, calendar, event, jobOf } from '../support/busyFiles.ts';
import { cpuTimer } from '../support/cpuTime.ts';
import { threads } from '../support/threads.ts';

const MEGABYTE = 1024 * 1024;
const SECONDS = 1000;

const MEETING = ['DTSTART:20270304T140000', 'DTEND:20270304T153000'];
const recurring = (rule: string, start = '20270301T000000'): string =>
  calendar(event(`DTSTART:${start}`, 'DURATION:PT1S', `RRULE:${rule}`));
const many = (count: number, one: (at: number) => string): string =>
  calendar(...Array.from({ length: count }, (_, at) => one(at)));
/** `0,1,2` */
const UP_TO = (last: number): string => Array.from({ length: last + 1 }, (_, at) => at).join();
/** With the faulty line after the UID. */
const one = (...lines: readonly string[]): string => calendar(event('UID:a', ...lines));

type Refusal = { readonly kind: string } & Readonly<Record<string, unknown>>;
const EMPTY: readonly [string, string | Uint8Array, Refusal][] = [
  ['nothing', new Uint8Array(0), { kind: 'empty' }],
  ['only blank lines', '\r\n \r\n\t\r\n', { kind: 'empty' }],
  [
    'a picture',
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
    { kind: 'noCalendar' },
  ],
  ['the zip that Google gives', zipSync({ 'a.ics': bytesOf(one(...MEETING)) }), { kind: 'noCalendar' }],
  ['a web page', '<html><body>BEGIN:VCALENDAR</body></html>', { kind: 'noCalendar' }],
  ['a calendar that was cut off', one(...MEETING).slice(0, -40), { kind: 'cutOff' }],
];

const LARGE: readonly [string, () => string | Uint8Array, Refusal][] = [
  [
    'more than twenty megabytes',
    () => new Uint8Array(MOST_CALENDAR_BYTES + 1),
    { kind: 'tooLarge', megabytes: 20 },
  ],
  [
    'nothing but lines',
    () => calendar('\n'.repeat(19 * MEGABYTE)),
    { kind: 'tooManyLines', most: 1_000_000 },
  ],
  [
    'more entries than any',
    () => many(MOST_ENTRIES + 1, (at) => event(`UID:${at}`, ...MEETING)),
    { kind: 'tooManyEntries', most: MOST_ENTRIES },
  ],
  [
    'more busy times than one has',
    () =>
      many(MOST_BUSY_TIMES + 1, (at) =>
        event(
          `UID:${at}`,
          `DTSTART:202703${String(1 + Math.floor(at / 288)).padStart(2, '0')}T${String(Math.floor(at / 12) % 24).padStart(2, '0')}${String((at % 12) * 5).padStart(2, '0')}00`,
          'DURATION:PT1M',
        ),
      ),
    { kind: 'tooManyBusy', most: MOST_BUSY_TIMES },
  ],
  [
    'every second without end',
    () => recurring('FREQ=SECONDLY'),
    { kind: 'tooOften', line: 8, most: MOST_TIMES },
  ],
  [
    'every second but by an interval of none',
    () => recurring('FREQ=SECONDLY;INTERVAL=0;COUNT=0'),
    { kind: 'tooOften', line: 8, most: MOST_TIMES },
  ],
  [
    'every minute but by the minutes of an hour',
    () => recurring(`FREQ=DAILY;BYHOUR=${UP_TO(23)};BYMINUTE=${UP_TO(59)}`),
    { kind: 'tooOften', line: 8, most: MOST_TIMES },
  ],
  [
    'every day since 1973, many times over',
    () => many(9, () => event('DTSTART:19730301', 'RRULE:FREQ=DAILY;COUNT=19000')),
    { kind: 'tooManyTimes', most: MOST_TIMES_IN_ALL },
  ],
  [
    'on a day that never comes',
    () => recurring('FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'),
    { kind: 'tooHeavy', line: 8 },
  ],
  ['in seconds of one month', () => recurring('FREQ=SECONDLY;BYMONTH=2'), { kind: 'tooHeavy', line: 8 }],
];

/** Longer than the app gives any calendar, since a busy machine makes everything longer. */
const read = (content: string | Uint8Array, most = 60 * SECONDS) =>
  readBusyInLimits(threads, jobOf(content), most);

async function expectRefused(content: string | Uint8Array, expected: Refusal): Promise<void> {
  const before = process.memoryUsage.rss();
  const taken = cpuTimer();
  // What would never end is left when its time is over, long after it has begun.
  const most = expected.kind === 'tooHeavy' ? 6 * SECONDS : undefined;
  expect(await read(content, most)).toEqual({ ok: false, problem: expected });
  expect(taken()).toBeLessThan(8 * SECONDS);
  expect(process.memoryUsage.rss() - before).toBeLessThan(500 * MEGABYTE);
}

describe('A hostile calendar', () => {
  test.each(EMPTY)('that is %s is refused in words, soon', async (_, content, expected) => {
    await expectRefused(content, expected);
  });
  test.each(LARGE)('that is or recurs %s is refused in words, soon', async (_, make, expected) => {
    await expectRefused(make(), expected);
  });
});

describe('A large but honest calendar', () => {
  test('of many years is read', async () => {
    const description = `DESCRIPTION:${'Exempel '.repeat(20)}`;
    const content = many(20_000, (at) =>
      event(
        `UID:${at}`,
        `DTSTART:${2010 + (at % 20)}0304T${10 + (at % 8)}0000`,
        'DURATION:PT30M',
        description,
      ),
    );
    expect(await read(content)).toMatchObject({ ok: true, value: { events: 1000 } });
  });

  test('that takes too long is left, and the next one is read', async () => {
    const content = one(...MEETING);
    expect(await readBusyInLimits(threads, jobOf(content), 1)).toEqual({
      ok: false,
      problem: { kind: 'tooHeavy', line: null },
    });
    expect(await read(content)).toMatchObject({ ok: true });
  });

  test('that fills its memory ends alone', async () => {
    const tight: Threads = {
      run: (name, input, options) =>
        threads.run(name, input, {
          ...options,
          memory: { maxOldGenerationSizeMb: 8, maxYoungGenerationSizeMb: 1 },
        }),
    };
    const content = many(MOST_ENTRIES, (at) => event(`UID:${at}`, ...MEETING));
    expect(await readBusyInLimits(tight, jobOf(content))).toMatchObject({ problem: { kind: 'tooHeavy' } });
  });
});
