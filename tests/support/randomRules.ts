/** Random rules of what recurs, as Outlook and Google write them, and whether a day is one of theirs by a plain look at it. */
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';

export const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

interface DayOf {
  /** 1 is Monday. */
  readonly weekday: number;
  /** Which of them in the month: 2, -1; 0 for each. */
  readonly ordinal: number;
}
export interface Rule {
  readonly freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  readonly interval: number;
  readonly days: readonly DayOf[];
  readonly monthDays: readonly number[];
  readonly months: readonly number[];
  /** Which of the month's days that are left. */
  readonly place: number | null;
  readonly weekStart: 1 | 7;
  /** Whether the rule says the time of the day too, as Exchange may. */
  readonly saysTime: boolean;
}

const weekday = fc.integer({ min: 1, max: 7 });
const each = (weekdays: readonly number[]): readonly DayOf[] =>
  weekdays.map((one) => ({ weekday: one, ordinal: 0 }));
const weekdays = fc.uniqueArray(weekday, { maxLength: 5 }).map(each);
const nth = (ordinals: readonly number[]) =>
  fc.record({ weekday, ordinal: fc.constantFrom(...ordinals) }).map((day) => [day]);
const twoNth = fc
  .tuple(weekday, fc.constantFrom([1, 3], [2, 4], [1, -1]))
  .map(([one, ordinals]) => ordinals.map((ordinal) => ({ weekday: one, ordinal })));
/** A weekday, the workdays, the weekend, any day. */
const set = fc
  .oneof(
    weekday.map((one) => [one]),
    fc.constantFrom([1, 2, 3, 4, 5], [6, 7], [7, 1, 2, 3, 4, 5, 6]),
  )
  .map(each);
const month = fc.integer({ min: 1, max: 12 });
const oneMonth = month.map((one) => [one]);
const months = fc.uniqueArray(month, { minLength: 1, maxLength: 3 });
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
const place = fc.constantFrom(1, 2, 3, 4, -1);

const none = { days: [], monthDays: [], months: [], place: null };
const common = { weekStart: fc.constantFrom<1 | 7>(1, 7), saysTime: fc.boolean() };
const interval = fc.integer({ min: 1, max: 4 });
/** Outlook counts years as twelve months. */
const inMonths = { ...common, interval: fc.constantFrom(1, 2, 3, 6, 12, 24) };
const inYears = { ...common, interval: fc.constantFrom(1, 1, 2, 4) };
const days = { ...common, interval, days: weekdays };

export const randomRule: fc.Arbitrary<Rule> = fc.oneof(
  fc.record(days).map((some) => ({ ...none, ...some, freq: 'DAILY' as const })),
  fc.record(days).map((some) => ({ ...none, ...some, freq: 'WEEKLY' as const })),
  fc
    .oneof(
      fc.record(inMonths),
      fc.record({ ...inMonths, monthDays }),
      fc.record({ ...inMonths, days: fc.oneof(nth([1, 2, 3, 4, 5, -1]), twoNth) }),
      fc.record({ ...inMonths, days: set, place }),
    )
    .map((some) => ({ ...none, ...some, freq: 'MONTHLY' as const })),
  fc
    .oneof(
      fc.record(inYears),
      fc.record({ ...inYears, months: oneMonth }),
      fc.record({ ...inYears, months: oneMonth, monthDays: fc.oneof(daysFrom(1), daysFrom(-1)) }),
      fc.record({
        ...inYears,
        months,
        monthDays: fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { minLength: 1, maxLength: 3 }),
      }),
      fc.record({ ...inYears, months, days: nth([1, 2, 3, 4, 5, -1]) }),
      fc.record({ ...inYears, months: oneMonth, days: set, place }),
    )
    .map((some) => ({ ...none, ...some, freq: 'YEARLY' as const })),
);

const LONGEST_WAIT = 3000;

/** The first day on or after one that the rule gives, as a series begins; null where none comes for years. */
export function firstOf(rule: Rule, from: Temporal.PlainDate): Temporal.PlainDate | null {
  for (let wait = 0; wait < LONGEST_WAIT; wait++) {
    const day = from.add({ days: wait });
    if (isOn(rule, day, day)) return day;
  }
  return null;
}

export function isOn(rule: Rule, first: Temporal.PlainDate, day: Temporal.PlainDate): boolean {
  return roundsBetween(rule, first, day) % rule.interval === 0 && isInRound(rule, first, day);
}

const weekOf = (day: Temporal.PlainDate, weekStart: 1 | 7): Temporal.PlainDate =>
  day.subtract({ days: (day.dayOfWeek - weekStart + 7) % 7 });

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
  const { freq, months: some } = rule;
  if (freq === 'MONTHLY') return isInMonth(rule, first, day);
  if (freq === 'YEARLY')
    return (some.length === 0 ? [first.month] : some).includes(day.month) && isInMonth(rule, first, day);
  if (rule.days.length === 0) return freq === 'DAILY' || day.dayOfWeek === first.dayOfWeek;
  return rule.days.some((one) => one.weekday === day.dayOfWeek);
}

/** Whether the day is among those that the rule takes of its month. */
function isInMonth(rule: Rule, first: Temporal.PlainDate, day: Temporal.PlainDate): boolean {
  if (rule.monthDays.length > 0)
    return rule.monthDays.some((one) => (one < 0 ? day.daysInMonth + 1 + one : one) === day.day);
  if (rule.days.length === 0) return day.day === first.day;
  const all = Array.from({ length: day.daysInMonth }, (_, at) => day.with({ day: at + 1 }));
  const taken = all.filter((one) => rule.days.some((of) => isNth(of, one)));
  const { place: at } = rule;
  return (at === null ? taken : taken.slice(at < 0 ? at : at - 1).slice(0, 1)).some((one) => one.equals(day));
}

function isNth({ weekday: of, ordinal }: DayOf, day: Temporal.PlainDate): boolean {
  if (day.dayOfWeek !== of) return false;
  if (ordinal === 0) return true;
  return ordinal > 0
    ? Math.ceil(day.day / 7) === ordinal
    : -Math.ceil((day.daysInMonth - day.day + 1) / 7) === ordinal;
}

/** `FREQ=MONTHLY;INTERVAL=1;…` without its end. */
export function textOf(rule: Rule, clock: { readonly hour: number; readonly minute: number } | null): string {
  const part = (name: string, values: readonly (number | string)[]): readonly string[] =>
    values.length === 0 ? [] : [`${name}=${values.join(',')}`];
  const isLong = rule.freq === 'MONTHLY' || rule.freq === 'YEARLY';
  return [
    `FREQ=${rule.freq}`,
    `INTERVAL=${rule.interval}`,
    `WKST=${DAYS[rule.weekStart - 1]}`,
    ...part('BYMONTH', rule.months),
    ...part('BYMONTHDAY', rule.monthDays),
    ...part(
      'BYDAY',
      rule.days.map((day) => `${day.ordinal === 0 ? '' : day.ordinal}${DAYS[day.weekday - 1]}`),
    ),
    ...part('BYSETPOS', rule.place === null ? [] : [rule.place]),
    ...(isLong && rule.saysTime && clock !== null ? [`BYMINUTE=${clock.minute};BYHOUR=${clock.hour}`] : []),
  ].join(';');
}
