/** The single values of a plan file: texts, numbers, dates, times, ids. */
import type { ClockTime, IsoDate, Role, Weekday } from '../plan.ts';
import { single, type Shape } from './shapes.ts';

/** More than any sum of money or number in a plan, and far from where arithmetic loses its footing. */
const MOST = 1e12;

const isText = (value: unknown): value is string => typeof value === 'string' && !value.includes('\0');
/** Any text; an optional one that is blank counts as absent. */
export const text = single(isText, { kind: 'text' });
/** A text that says something. */
export const line = single((value): value is string => isText(value) && value.trim() !== '', {
  kind: 'line',
});

export const boolean = single((value): value is boolean => typeof value === 'boolean', { kind: 'boolean' });

export function oneOf<const Value extends string>(values: readonly Value[]): Shape<Value> {
  return single((value): value is Value => values.some((one) => one === value), { kind: 'oneOf', values });
}

export function number(least = 0, most = MOST): Shape<number> {
  return single((value): value is number => typeof value === 'number' && value >= least && value <= most, {
    kind: 'number',
    least,
    most,
  });
}
export function wholeNumber(least: number, most: number): Shape<number> {
  return single(
    (value): value is number => Number.isInteger(value) && Number(value) >= least && Number(value) <= most,
    { kind: 'wholeNumber', least, most },
  );
}
export const weekday = single(
  (value): value is Weekday => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 7,
  { kind: 'wholeNumber', least: 1, most: 7 },
);

/** A day that is in the calendar: not 30 February. */
export function isDate(value: unknown): value is IsoDate {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const year = Number(value.slice(0, 4));
  const month = Number(value.slice(5, 7));
  const day = Number(value.slice(8));
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 && isLeapYear ? 29 : (DAYS_OF_MONTH[month - 1] ?? 0);
  return day >= 1 && day <= days;
}
const DAYS_OF_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
export const date = single(isDate, { kind: 'date' });

export const isTime = (value: unknown): value is ClockTime =>
  typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value);
export const time = single(isTime, { kind: 'time' });

const MOMENT =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;
/** A point in time with its offset, so that it means the same on every computer. */
export const isMoment = (value: unknown): value is string =>
  typeof value === 'string' && isDate(MOMENT.exec(value)?.[1]);
export const moment = single(isMoment, { kind: 'moment' });

/** Ids name files, so those that Windows keeps for devices are out; `all` is the file for everybody. */
const RESERVED = /^(all|con|prn|aux|nul|com\d|lpt\d)$/;
export const newId = single(
  (value): value is string =>
    typeof value === 'string' && /^[a-z0-9][a-z0-9-]{0,47}$/.test(value) && !RESERVED.test(value),
  { kind: 'newId' },
);
const isString = (value: unknown): value is string => typeof value === 'string';
/** Names somebody in people; who that is the references check. */
export const idOf = (role: Role): Shape<string> => single(isString, { kind: 'idOf', role });
export const knownId = single(isString, { kind: 'knownId' });

/** A zone by name, as the computer's own time zone data knows it. */
export const timeZone = single(isTimeZone, { kind: 'timeZone' });
/** The last zone that was found good: asking the computer's time zone data takes longer than all the rest of a plan. */
let goodZone: string | null = null;
function isTimeZone(value: unknown): value is string {
  if (value === goodZone) return value !== null;
  if (typeof value !== 'string' || !isZoneName(value)) return false;
  goodZone = value;
  return true;
}
function isZoneName(value: string): boolean {
  if (!/^[A-Za-z][\w+/-]{0,62}$/.test(value)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
export const currency = single(
  (value): value is string =>
    typeof value === 'string' &&
    /^[A-Z]{3}$/.test(value) &&
    Intl.supportedValuesOf('currency').includes(value),
  { kind: 'currency' },
);
/** Six hex digits, as `1F4E8C`. */
export const color = single(
  (value): value is string => typeof value === 'string' && /^[0-9a-f]{6}$/iu.test(value),
  { kind: 'color' },
);
