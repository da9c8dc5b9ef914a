/** Random series of entries, and when they take time by a plain look at every day: nothing of the reader's own is used. */
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { OUTLOOK_ZONE } from './busyFiles.ts';

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

interface Rule {
  readonly freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  readonly interval: number;
  /** 1 is Monday. */
  readonly weekdays: readonly number[];
  /** Which of the weekdays in the month: 2, -1; 0 for each. */
  readonly ordinal: number;
  readonly monthDays: readonly number[];
  readonly months: readonly number[];
  readonly place: number | null;
  readonly weekStart: 1 | 7;
}
interface Clock {
  readonly hour: number;
  readonly minute: number;
}
export interface Series {
  readonly rule: Rule;
  readonly first: Temporal.PlainDate;
  /** Null for whole days. */
  readonly clock: Clock | null;
  readonly minutes: number;
  readonly zone: string;
  readonly end: { readonly kind: 'count' | 'until' | 'never'; readonly number: number };
  /** Which of the times are taken out. */
  readonly without: readonly number[];
}

/** A zone as a line writes it, with the one that it is. */
const ZONES: Readonly<Record<string, string>> = {
  'Europe/Stockholm': 'Europe/Stockholm',
  'America/New_York': 'America/New_York',
  'Tokyo Standard Time': 'Asia/Tokyo',
  [OUTLOOK_ZONE.name]: 'Europe/Stockholm',
  UTC: 'UTC',
};

const weekdays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 3 });
const monthDays = fc.uniqueArray(fc.constantFrom(1, 2, 15, 28, 29, 30, 31, -1, -2), {
  minLength: 1,
  maxLength: 2,
});
/** Days of a month from its beginning or its end. */
const daysFrom = (end: 1 | -1) =>
  fc.uniqueArray(
    fc.constantFrom(1, 2, 15, 28, 29, 30, 31).map((day) => end * day),
    { minLength: 1, maxLength: 2 },
  );
const months = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 3 });
const longMonth = fc.constantFrom(1, 3, 5, 7, 8, 10, 12).map((month) => [month]);
const none = { ordinal: 0, monthDays: [], months: [], place: null, weekdays: [] };
const common = { interval: fc.integer({ min: 1, max: 4 }), weekStart: fc.constantFrom<1 | 7>(1, 7) };
const rule: fc.Arbitrary<Rule> = fc.oneof(
  fc.record({ ...common, weekdays }).map((some) => ({ ...none, ...some, freq: 'DAILY' as const })),
  fc.record({ ...common, weekdays }).map((some) => ({ ...none, ...some, freq: 'WEEKLY' as const })),
  fc.record({ ...common, monthDays }).map((some) => ({ ...none, ...some, freq: 'MONTHLY' as const })),
  fc
    .record({
      ...common,
      weekdays: fc.integer({ min: 1, max: 7 }).map((day) => [day]),
      ordinal: fc.constantFrom(1, 2, 3, 4, -1),
    })
    .map((some) => ({ ...none, ...some, freq: 'MONTHLY' as const })),
  fc
    .record({ ...common, place: fc.constantFrom(1, 2, -1) })
    .map((some) => ({ ...none, ...some, weekdays: [1, 2, 3, 4, 5], freq: 'MONTHLY' as const })),
  fc
    .record({ ...common, months: longMonth, monthDays: fc.oneof(daysFrom(1), daysFrom(-1)) })
    .map((some) => ({ ...none, ...some, freq: 'YEARLY' as const })),
  fc
    .record({
      ...common,
      months,
      monthDays: fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { minLength: 1, maxLength: 3 }),
    })
    .map((some) => ({ ...none, ...some, freq: 'YEARLY' as const })),
  fc
    .record({
      ...common,
      months,
      weekdays: fc.integer({ min: 1, max: 7 }).map((day) => [day]),
      ordinal: fc.constantFrom(1, 2, -1),
    })
    .map((some) => ({ ...none, ...some, freq: 'YEARLY' as const })),
);

export const randomSeries: fc.Arbitrary<Series> = fc
  .record({
    rule,
    day: fc.integer({ min: -600, max: 350 }),
    clock: fc.option(fc.record<Clock>({ hour: fc.nat(23), minute: fc.constantFrom(0, 15, 30) })),
    minutes: fc.constantFrom(15, 60, 90, 600, 1440, 3000),
    zone: fc.constantFrom(...Object.keys(ZONES)),
    end: fc.record<Series['end']>({
      kind: fc.constantFrom('count', 'until', 'never'),
      number: fc.integer({ min: 1, max: 400 }),
    }),
    without: fc.uniqueArray(fc.nat(300), { maxLength: 6 }),
  })
  .map(({ day, ...some }) => {
    const first = firstOf(some.rule, Temporal.PlainDate.from('2026-06-01').add({ days: day }));
    return first && { ...some, first };
  })
  .filter((series) => series !== null);

const LONGEST_WAIT = 3000;

/** The first day on or after one that the rule gives, as a series begins; null where none comes for years. */
function firstOf(rule: Rule, from: Temporal.PlainDate): Temporal.PlainDate | null {
  for (let wait = 0; wait < LONGEST_WAIT; wait++) {
    const day = from.add({ days: wait });
    if (isOn(rule, day, day)) return day;
  }
  return null;
}

const weekOf = (day: Temporal.PlainDate, weekStart: 1 | 7): Temporal.PlainDate =>
  day.subtract({ days: (day.dayOfWeek - weekStart + 7) % 7 });

function isOn(rule: Rule, first: Temporal.PlainDate, day: Temporal.PlainDate): boolean {
  return roundsBetween(rule, first, day) % rule.interval === 0 && isInRound(rule, first, day);
}

/** How many days, weeks, months or years. */
function roundsBetween(
  { freq, weekStart }: Rule,
  first: Temporal.PlainDate,
  day: Temporal.PlainDate,
): number {
  if (freq === 'DAILY') return first.until(day).days;
  if (freq === 'WEEKLY') return weekOf(first, weekStart).until(weekOf(day, weekStart)).days / 7;
  const years = day.year - first.year;
  return freq === 'YEARLY' ? years : years * 12 + day.month - first.month;
}

function isInRound(rule: Rule, first: Temporal.PlainDate, day: Temporal.PlainDate): boolean {
  const { freq, weekdays: days } = rule;
  if (freq === 'MONTHLY') return isInMonth(rule, day);
  if (freq === 'YEARLY') return rule.months.includes(day.month) && isInMonth(rule, day);
  if (days.length === 0) return freq === 'DAILY' || day.dayOfWeek === first.dayOfWeek;
  return days.includes(day.dayOfWeek);
}

/** Whether the day is among those that the rule takes of its month. */
function isInMonth(rule: Rule, day: Temporal.PlainDate): boolean {
  const all = Array.from({ length: day.daysInMonth }, (_, at) => day.with({ day: at + 1 }));
  if (rule.monthDays.length > 0)
    return rule.monthDays.some((one) => (one < 0 ? day.daysInMonth + 1 + one : one) === day.day);
  const taken = all.filter(({ dayOfWeek }) => rule.weekdays.includes(dayOfWeek));
  const place = rule.place ?? rule.ordinal;
  return taken.at(place < 0 ? place : place - 1)?.equals(day) === true;
}

/** The days of a series until a day, those taken out among them. */
function daysOf({ rule, first, end }: Series, last: Temporal.PlainDate): readonly Temporal.PlainDate[] {
  const days: Temporal.PlainDate[] = [];
  const until = end.kind === 'until' ? first.add({ days: end.number }) : last;
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

/** From and to of each time, in milliseconds, until a day. */
export function timesOf(series: Series, last: Temporal.PlainDate): readonly (readonly [number, number])[] {
  const { clock, minutes, zone, without } = series;
  return daysOf(series, last)
    .filter((_, at) => !without.includes(at))
    .map((day) => {
      const start = day.toPlainDateTime(clock ?? undefined);
      const end = clock === null ? start.add({ days: Math.ceil(minutes / 1440) }) : start.add({ minutes });
      const inZone = clock === null ? 'Europe/Stockholm' : (ZONES[zone] ?? 'UTC');
      return [
        start.toZonedDateTime(inZone).epochMilliseconds,
        end.toZonedDateTime(inZone).epochMilliseconds,
      ] as const;
    });
}

/** `20270304`, `20270304T140000` */
const digits = (date: Temporal.PlainDate | Temporal.PlainDateTime): string =>
  date.toString().replaceAll(/[-:]/gu, '').slice(0, 15);

/** The lines of a series. */
export function linesOf(series: Series, last: Temporal.PlainDate): readonly string[] {
  const { first, clock, minutes, zone, without } = series;
  const parameter = clock === null ? ';VALUE=DATE' : zone === 'UTC' ? '' : `;TZID="${zone}"`;
  const written = (time: Temporal.PlainDateTime): string => `${digits(time)}${zone === 'UTC' ? 'Z' : ''}`;
  const stamp = (day: Temporal.PlainDate): string =>
    clock === null ? digits(day) : written(day.toPlainDateTime(clock));
  const end = written(first.toPlainDateTime(clock ?? undefined).add({ minutes }));
  const gone = daysOf(series, last).filter((_, at) => without.includes(at));
  return [
    `DTSTART${parameter}:${stamp(first)}`,
    clock === null ? `DURATION:P${Math.ceil(minutes / 1440)}D` : `DTEND${parameter}:${end}`,
    `RRULE:${ruleText(series)}`,
    ...(gone.length === 0 ? [] : [`EXDATE${parameter}:${gone.map(stamp).join(',')}`]),
  ];
}

function ruleText({ rule, first, clock, zone, end }: Series): string {
  const {
    freq,
    interval,
    weekdays: days,
    ordinal,
    monthDays: numbers,
    months: some,
    place,
    weekStart,
  } = rule;
  const part = (name: string, values: readonly (number | string)[]): readonly string[] =>
    values.length === 0 ? [] : [`${name}=${values.join(',')}`];
  const last = first.add({ days: end.number });
  const until =
    clock === null
      ? digits(last)
      : `${digits(
          last
            .toZonedDateTime({ timeZone: ZONES[zone] ?? 'UTC', plainTime: clock })
            .withTimeZone('UTC')
            .toPlainDateTime(),
        )}Z`;
  return [
    `FREQ=${freq}`,
    `INTERVAL=${interval}`,
    `WKST=${DAYS[weekStart - 1]}`,
    ...part('BYMONTH', some),
    ...part('BYMONTHDAY', numbers),
    ...part(
      'BYDAY',
      days.map((day) => `${ordinal === 0 ? '' : ordinal}${DAYS[day - 1]}`),
    ),
    ...part('BYSETPOS', place === null ? [] : [place]),
    ...(end.kind === 'count' ? [`COUNT=${end.number}`] : []),
    ...(end.kind === 'until' ? [`UNTIL=${until}`] : []),
  ].join(';');
}
