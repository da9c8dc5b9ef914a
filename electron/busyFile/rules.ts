/** What recurs: the starts that a rule gives, counted one by one and never without end. */
import ICAL from 'ical.js';
import { MOST_TIMES, MOST_TIMES_IN_ALL, type BusyFault, type LineFault } from '#domain/busyFile.ts';
import { isoDate, type DayNumber } from '#domain/calendar/days.ts';
import { localTime } from '#domain/calendar/zone.ts';
import type { ContentLine } from './contentLines.ts';
import {
  MINUTES_A_DAY,
  readStamp,
  UTC,
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
  if (recur !== null && typeof until !== 'string') return { line, recur, until };
  faults.push(ruleFault(line));
  return null;
}

function recurOf(text: string): ICAL.Recur | null {
  if (!text.includes('FREQ=')) return null;
  return tried(() => ICAL.Recur.fromString(text));
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

const ruleFault = ({ number: line, name: property }: ContentLine): LineFault => ({
  line,
  property,
  expected: 'rule',
});

/** The starts of a rule up to and including a minute, by the wall of the first one. */
export function startsOf(
  rule: Rule,
  start: Stamp,
  last: WallMinutes,
  reading: Reading,
): readonly WallMinutes[] {
  if (reading.excess !== null) return [];
  reading.begins(rule.line.number);
  const end = Math.min(last, endOfRule(rule, start));
  const starts = tried(() => counted(rule, start, end, reading));
  if (starts === null) reading.faults.push(ruleFault(rule.line));
  return starts ?? [];
}

function counted(
  { line, recur }: Rule,
  start: Stamp,
  end: WallMinutes,
  reading: Reading,
): readonly WallMinutes[] {
  const starts: WallMinutes[] = [];
  const iterator = recur.iterator(timeOf(start));
  for (let wall = nextOf(iterator); wall !== null && wall <= end; wall = nextOf(iterator)) {
    starts.push(wall);
    if (starts.length > MOST_TIMES)
      reading.excess = { kind: 'tooOften', line: line.number, most: MOST_TIMES };
    else if (++reading.counted > MOST_TIMES_IN_ALL)
      reading.excess = { kind: 'tooManyTimes', most: MOST_TIMES_IN_ALL };
    if (reading.excess !== null) return [];
  }
  return starts;
}

function endOfRule({ until }: Rule, { zone }: Stamp): WallMinutes {
  if (until === null) return Infinity;
  if (until.isDay) return until.wall + MINUTES_A_DAY - 1;
  if (until.zone !== UTC) return until.wall;
  const { day, minute } = localTime(zone, until.wall);
  return day * MINUTES_A_DAY + minute;
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
function nextOf(iterator: { readonly next: () => ICAL.Time | null }): WallMinutes | null {
  const time = iterator.next();
  return time && wallMinutes(time);
}
