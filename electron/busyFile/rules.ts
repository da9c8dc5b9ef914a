/** What recurs: the starts that a rule gives, counted one by one and never without end. */
import ICAL from 'ical.js';
import { MOST_TIMES, MOST_TIMES_IN_ALL, type BusyFault, type LineFault } from '#domain/busyFile.ts';
import { isoDate, type DayNumber } from '#domain/calendar/days.ts';
import type { ContentLine } from './contentLines.ts';
import {
  MINUTES_A_DAY,
  readStamp,
  UTC,
  wallAt,
  wallMinutes,
  type Stamp,
  type WallMinutes,
  type Zones,
} from './stamps.ts';

/** What all that is read of one file has in common. */
export interface Reading {
  /** The days of the plan. */
  readonly span: { readonly first: DayNumber; readonly last: DayNumber };
  readonly faults: LineFault[];
  /** Told the line of every rule before its times are counted. */
  readonly begins: (line: number) => void;
  /** The times counted so far. */
  counted: number;
  /** Set where there are too many; nothing is counted after that. */
  excess: BusyFault | null;
}

export interface Rule {
  readonly line: ContentLine;
  readonly recur: ICAL.Recur;
  readonly until: Stamp | null;
}

/** What else a rule says has no bearing on when. */
const PART =
  /^(?:FREQ|COUNT|INTERVAL|WKST|BY(?:SECOND|MINUTE|HOUR|DAY|MONTHDAY|YEARDAY|WEEKNO|MONTH|SETPOS))=./u;

/** Null, and a fault, where it is none. Its end is kept apart: only here is its zone known. */
export function readRule(line: ContentLine, zones: Zones, { faults }: Reading): Rule | null {
  const parts = line.value.trim().toUpperCase().split(';');
  const [, end] = parts.find((part) => part.startsWith('UNTIL='))?.split('=') ?? [];
  const until = end === undefined ? null : readStamp(end, line, { ...zones, named: () => zones.own });
  const recur = recurOf(parts.filter((part) => PART.test(part)).join(';'));
  if (recur === null || typeof until === 'string') faults.push(ruleFault(line, 'rule'));
  else if (UNUSUAL.some((isSo) => isSo(recur))) faults.push(ruleFault(line, 'usualRule'));
  else return { line, recur, until };
  return null;
}

function recurOf(text: string): ICAL.Recur | null {
  const recur = text.includes('FREQ=') ? tried(() => ICAL.Recur.fromString(text)) : null;
  // ical.js takes the days of a year in the order that they are said in.
  recur?.parts.BYMONTH?.sort((a, b) => a - b);
  recur?.parts.BYMONTHDAY?.sort((a, b) => Math.sign(b) - Math.sign(a) || a - b);
  return recur;
}

/** What ical.js does not count as RFC 5545 says. */
const UNUSUAL: readonly ((rule: ICAL.Recur) => boolean)[] = [
  // By the weeks of a year.
  ({ parts }) => 'BYWEEKNO' in parts,
  // By places in a set that is not the weekdays of one month.
  ({ freq, parts }) =>
    'BYSETPOS' in parts &&
    !('BYDAY' in parts && (freq === 'MONTHLY' || (freq === 'YEARLY' && parts.BYMONTH?.length === 1))),
  // By the same days of several months of a year, where not every month has them.
  ({ freq, parts: { BYMONTH, BYMONTHDAY } }) =>
    freq === 'YEARLY' &&
    BYMONTHDAY !== undefined &&
    BYMONTH?.length !== 1 &&
    (BYMONTH === undefined || BYMONTHDAY.some((day) => day < 1 || day > 28)),
  // By several times of some days of a month or year.
  (recur) => isLong(recur) && timesOfDay(recur).some((times) => times.length > 1),
];

const isLong = ({ freq }: ICAL.Recur): boolean => freq === 'MONTHLY' || freq === 'YEARLY';

const TIMES: ReadonlySet<string> = new Set(['BYHOUR', 'BYMINUTE', 'BYSECOND']);

/** The hours, minutes and seconds that a rule says. */
function timesOfDay({ parts: { BYHOUR, BYMINUTE, BYSECOND } }: ICAL.Recur): readonly (readonly number[])[] {
  return [BYHOUR ?? [], BYMINUTE ?? [], BYSECOND ?? []];
}

/** The reader throws plain errors at what it does not take. */
function tried<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}

const ruleFault = (
  { number: line, name: property }: ContentLine,
  expected: 'rule' | 'usualRule',
): LineFault => ({ line, property, expected });

export interface Within {
  readonly first: WallMinutes;
  readonly last: WallMinutes;
}

/** The starts of a rule within some minutes, by the wall of the first one; it may give earlier ones too. */
export function startsOf(
  rule: Rule,
  start: Stamp,
  { first, last }: Within,
  reading: Reading,
): readonly WallMinutes[] {
  if (reading.excess !== null) return [];
  if (!isAtItsTime(rule, start)) {
    reading.faults.push(ruleFault(rule.line, 'usualRule'));
    return [];
  }
  reading.begins(rule.line.number);
  const end = Math.min(last, endOfRule(rule, start));
  const starts = tried(() => counted(rule, nearer(rule, start, first), end, reading));
  if (starts === null) reading.faults.push(ruleFault(rule.line, 'rule'));
  const [earliest = start.wall] = starts ?? [];
  if (earliest !== start.wall && !isInPlace(rule, earliest))
    reading.faults.push(ruleFault(rule.line, 'usualRule'));
  return starts ?? [];
}

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** By its place in a month: ical.js takes a wrong day first where the series does not begin on one of them. */
function isInPlace({ recur: { freq, parts } }: Rule, wall: WallMinutes): boolean {
  const { BYDAY = [], BYSETPOS } = parts;
  if (freq !== 'MONTHLY' || BYSETPOS === undefined) return true;
  const date = new Date(wall * 60_000);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const days = Array.from({ length: 31 }, (_, at) => new Date(Date.UTC(year, month, at + 1)))
    .filter((day) => day.getUTCMonth() === month)
    .filter((day) => BYDAY.some((name) => name.endsWith(WEEKDAYS[day.getUTCDay()] ?? '')))
    .map((day) => day.getUTCDate());
  const at = days.indexOf(date.getUTCDate());
  return at >= 0 && (BYSETPOS.includes(at + 1) || BYSETPOS.includes(at - days.length));
}

/** What comes by months or years may say the time of the day again, as Exchange does, but no other. */
function isAtItsTime({ recur }: Rule, { wall, isDay }: Stamp): boolean {
  if (!isLong(recur) || isDay) return true;
  const seconds = Math.round((wall - Math.floor(wall / MINUTES_A_DAY) * MINUTES_A_DAY) * 60);
  const own = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return timesOfDay(recur).every(([time], at) => time === undefined || time === own[at]);
}

function counted(
  { line, recur }: Rule,
  start: Stamp,
  end: WallMinutes,
  reading: Reading,
): readonly WallMinutes[] {
  const starts: WallMinutes[] = [];
  const months = monthsOf(recur, start);
  let count = 0;
  const iterator = recur.iterator(timeOf(start));
  for (let time = nextOf(iterator); time !== null; time = nextOf(iterator)) {
    const wall = wallMinutes(time);
    if (wall === null || wall > end) break;
    // Where a year has no 29 February, ical.js gives the first of March.
    if (months === null || months.includes(time.month)) starts.push(wall);
    if (++count > MOST_TIMES) reading.excess = { kind: 'tooOften', line: line.number, most: MOST_TIMES };
    else if (++reading.counted > MOST_TIMES_IN_ALL)
      reading.excess = { kind: 'tooManyTimes', most: MOST_TIMES_IN_ALL };
    if (reading.excess !== null) return [];
  }
  return starts;
}

/** The months that a rule keeps to; null where it does not. A year's day alone keeps to its own. */
function monthsOf({ freq, parts }: ICAL.Recur, start: Stamp): readonly number[] | null {
  if (parts.BYMONTH !== undefined) return parts.BYMONTH;
  return freq === 'YEARLY' && Object.keys(parts).every((part) => TIMES.has(part))
    ? [timeOf(start).month]
    : null;
}

/** How often a rule comes round, in minutes, where that is always as long. */
const ROUNDS: Readonly<Record<string, number>> = {
  SECONDLY: 1 / 60,
  MINUTELY: 1,
  HOURLY: 60,
  DAILY: MINUTES_A_DAY,
  WEEKLY: 7 * MINUTES_A_DAY,
};

/** A start whole rounds later from which the rule gives the same: what has recurred for years need not be counted. */
function nearer({ recur }: Rule, start: Stamp, first: WallMinutes): Stamp {
  const round = (ROUNDS[recur.freq] ?? Infinity) * recur.interval;
  if (recur.count !== null || round === Infinity || first <= start.wall) return start;
  return { ...start, wall: start.wall + Math.floor((first - start.wall) / round) * round };
}

function endOfRule({ until }: Rule, { zone }: Stamp): WallMinutes {
  if (until === null) return Infinity;
  if (until.isDay) return until.wall + MINUTES_A_DAY - 1;
  return until.zone === UTC ? wallAt(zone, until.wall) : until.wall;
}

function timeOf({ wall, isDay }: Stamp): ICAL.Time {
  const [year = 0, month = 0, day = 0] = isoDate(Math.floor(wall / MINUTES_A_DAY))
    .split('-')
    .map(Number);
  const seconds = Math.round((wall - Math.floor(wall / MINUTES_A_DAY) * MINUTES_A_DAY) * 60);
  const clock = {
    hour: Math.floor(seconds / 3600),
    minute: Math.floor(seconds / 60) % 60,
    second: seconds % 60,
  };
  return ICAL.Time.fromData({ year, month, day, ...(isDay ? { isDate: true } : clock) });
}

/** Null after the last one. */
function nextOf(iterator: { readonly next: () => ICAL.Time | null }): ICAL.Time | null {
  return iterator.next();
}
