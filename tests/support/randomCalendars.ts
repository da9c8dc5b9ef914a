/** Random series of entries, and when they take time by a plain look at every day: nothing of the reader's own is used. */
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { event, OUTLOOK_ZONE } from './busyFiles.ts';
import { firstOf, isOn, randomRule, textOf, type Rule } from './randomRules.ts';

interface Clock {
  readonly hour: number;
  readonly minute: number;
}
/** One time of the series stands at another time; or that one and all that come after it. */
interface Moved {
  readonly at: number;
  readonly minutes: number;
  readonly isRest: boolean;
}
export interface Series {
  readonly rule: Rule;
  readonly first: Temporal.PlainDate;
  /** Null for whole days. */
  readonly clock: Clock | null;
  readonly minutes: number;
  readonly zone: string;
  readonly end: {
    readonly kind: 'count' | 'until' | 'untilDay' | 'untilOnTheWall' | 'never';
    readonly number: number;
  };
  /** Which of the times are taken out. */
  readonly without: readonly number[];
  /** More of them, so many days after the first. */
  readonly more: readonly number[];
  readonly moved: Moved | null;
}

/** A zone as a line writes it, with the one that it is. */
const ZONES: Readonly<Record<string, string>> = {
  'Europe/Stockholm': 'Europe/Stockholm',
  'America/New_York': 'America/New_York',
  'Tokyo Standard Time': 'Asia/Tokyo',
  [OUTLOOK_ZONE.name]: 'Europe/Stockholm',
  UTC: 'UTC',
};

export const randomSeries: fc.Arbitrary<Series> = fc
  .record({
    rule: randomRule,
    day: fc.integer({ min: -600, max: 350 }),
    clock: fc.option(fc.record<Clock>({ hour: fc.nat(23), minute: fc.constantFrom(0, 15, 30) })),
    minutes: fc.constantFrom(15, 60, 90, 600, 1440, 3000),
    zone: fc.constantFrom(...Object.keys(ZONES)),
    end: fc.record<Series['end']>({
      kind: fc.constantFrom('count', 'until', 'untilDay', 'untilOnTheWall', 'never'),
      number: fc.integer({ min: 1, max: 400 }),
    }),
    without: fc.uniqueArray(fc.nat(300), { maxLength: 6 }),
    more: fc.uniqueArray(fc.nat(300), { maxLength: 3 }),
    moved: fc.option(
      fc.record<Moved>({
        at: fc.nat(40),
        minutes: fc.constantFrom(-1440, -90, 15, 600, 2880),
        isRest: fc.boolean(),
      }),
    ),
  })
  .map(({ day, ...some }) => {
    const first = firstOf(some.rule, Temporal.PlainDate.from('2026-06-01').add({ days: day }));
    return first && { ...some, first };
  })
  .filter((series) => series !== null);

/** The days that the rule gives until a day, those taken out among them. */
function daysOf({ rule, first, end }: Series, last: Temporal.PlainDate): readonly Temporal.PlainDate[] {
  const days: Temporal.PlainDate[] = [];
  const until = end.kind.startsWith('until') ? first.add({ days: end.number }) : last;
  for (
    let day = first;
    Temporal.PlainDate.compare(day, until) <= 0 && Temporal.PlainDate.compare(day, last) <= 0;
    day = day.add({ days: 1 })
  ) {
    if (end.kind === 'count' && days.length === end.number) break;
    if (isOn(rule, first, day)) days.push(day);
  }
  return days;
}

/** More days than the rule gives. */
function moreOf(series: Series, last: Temporal.PlainDate): readonly Temporal.PlainDate[] {
  const days = daysOf(series, last);
  return series.more
    .map((after) => series.first.add({ days: after }))
    .filter((day) => !days.some((one) => one.equals(day)));
}

/** The day whose time is moved; null where none is. */
function movedDay(series: Series, last: Temporal.PlainDate): Temporal.PlainDate | null {
  const { clock, moved, without } = series;
  if (clock === null || moved === null || without.includes(moved.at)) return null;
  return daysOf(series, last)[moved.at] ?? null;
}

/** From and to of each time, in milliseconds, until a day. */
export function timesOf(series: Series, last: Temporal.PlainDate): readonly (readonly [number, number])[] {
  const { clock, minutes, moved, zone, without } = series;
  const since = movedDay(series, last);
  const isMoved = (day: Temporal.PlainDate): boolean =>
    since !== null &&
    (since.equals(day) || (moved?.isRest === true && Temporal.PlainDate.compare(day, since) > 0));
  return [...daysOf(series, last).filter((_, at) => !without.includes(at)), ...moreOf(series, last)].map(
    (day) => {
      const start = day
        .toPlainDateTime(clock ?? undefined)
        .add({ minutes: isMoved(day) ? (moved?.minutes ?? 0) : 0 });
      const end = clock === null ? start.add({ days: Math.ceil(minutes / 1440) }) : start.add({ minutes });
      const inZone = clock === null ? 'Europe/Stockholm' : (ZONES[zone] ?? 'UTC');
      return [
        start.toZonedDateTime(inZone).epochMilliseconds,
        end.toZonedDateTime(inZone).epochMilliseconds,
      ] as const;
    },
  );
}

/** `20270304`, `20270304T140000` */
const digits = (date: Temporal.PlainDate | Temporal.PlainDateTime): string =>
  date.toString().replaceAll(/[-:]/gu, '').slice(0, 15);

/** The entries of a series, in a calendar where nothing else has its UID. */
export function entriesOf(uid: string, series: Series, last: Temporal.PlainDate): readonly string[] {
  const { first, clock, minutes, moved, zone, without } = series;
  const parameter = clock === null ? ';VALUE=DATE' : zone === 'UTC' ? '' : `;TZID="${zone}"`;
  const written = (time: Temporal.PlainDateTime): string => `${digits(time)}${zone === 'UTC' ? 'Z' : ''}`;
  const stamp = (day: Temporal.PlainDate): string =>
    clock === null ? digits(day) : written(day.toPlainDateTime(clock));
  const lasting = (start: Temporal.PlainDateTime): readonly string[] =>
    clock === null
      ? [`DTSTART${parameter}:${digits(start.toPlainDate())}`, `DURATION:P${Math.ceil(minutes / 1440)}D`]
      : [`DTSTART${parameter}:${written(start)}`, `DTEND${parameter}:${written(start.add({ minutes }))}`];
  const listed = (name: string, days: readonly Temporal.PlainDate[]): readonly string[] =>
    days.length === 0 ? [] : [`${name}${parameter}:${days.map(stamp).join(',')}`];
  const gone = daysOf(series, last).filter((_, at) => without.includes(at));
  const one = event(
    `UID:${uid}`,
    ...lasting(first.toPlainDateTime(clock ?? undefined)),
    `RRULE:${textOf(series.rule, clock)}${endText(series)}`,
    ...listed('EXDATE', gone),
    ...listed('RDATE', moreOf(series, last)),
  );
  const since = movedDay(series, last);
  if (since === null || moved === null) return [one];
  const range = moved.isRest ? ';RANGE=THISANDFUTURE' : '';
  const now = since.toPlainDateTime(clock ?? undefined).add({ minutes: moved.minutes });
  return [event(`UID:${uid}`, `RECURRENCE-ID${range}${parameter}:${stamp(since)}`, ...lasting(now)), one];
}

/** Until a moment in UTC, as both programs write it; a day, or a time on the wall, as others do. */
function endText({ first, clock, zone, end }: Series): string {
  if (end.kind === 'never') return '';
  if (end.kind === 'count') return `;COUNT=${end.number}`;
  const last = first.add({ days: end.number });
  if (clock === null || end.kind === 'untilDay') return `;UNTIL=${digits(last)}`;
  const time = last.toPlainDateTime(clock);
  if (end.kind === 'untilOnTheWall') return `;UNTIL=${digits(time)}`;
  const inUtc = time.toZonedDateTime(ZONES[zone] ?? 'UTC').withTimeZone('UTC');
  return `;UNTIL=${digits(inUtc.toPlainDateTime())}Z`;
}
