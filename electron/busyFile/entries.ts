/** The entries of a calendar: when each takes time, and nothing of what it is about. */
import type { ExpectedThere } from '#domain/busyFile.ts';
import { momentAt, type EpochMinutes } from '#domain/calendar/zone.ts';
import { lineOf, linesNamed, parameterOf, type Component, type ContentLine } from './contentLines.ts';
import { readRule, type Reading, type Rule } from './rules.ts';
import {
  MINUTES_A_DAY,
  momentOf,
  readDuration,
  readStamp,
  type Length,
  type Stamp,
  type Zones,
} from './stamps.ts';

export interface Once {
  readonly start: Stamp;
  readonly length: Length;
}
export interface Times extends Once {
  readonly rules: readonly Rule[];
  /** More of them, beside the rules. */
  readonly more: readonly Once[];
  readonly except: readonly Stamp[];
}
export interface Entry {
  /** What the entries of one series have in common. */
  readonly series: string;
  /** Null where it takes no time. */
  readonly times: Times | null;
  /** Which time of its series it stands in the place of. */
  readonly replaces: Stamp | null;
  /** Of that and all that come after it. */
  readonly isRest: boolean;
}

interface Sources {
  readonly zones: Zones;
  readonly reading: Reading;
  /** How the UIDs of the plan's own entries begin. */
  readonly own: readonly string[];
}

export function entriesOf(component: Component, sources: Sources): readonly Entry[] {
  const uid = lineOf(component, 'UID')?.value ?? '';
  const said = Buffer.from(uid, 'latin1').toString().replaceAll(/\\(.)/gu, '$1').trim();
  if (sources.own.some((beginning) => said.startsWith(beginning))) return [];
  // Without a UID it is a series of its own.
  const series = said === '' ? `line ${component.number}` : said;
  if (component.name === 'VFREEBUSY') return freeBusyOf(component, series, sources);
  return component.name === 'VEVENT' ? eventOf(component, series, sources) : [];
}

function eventOf(component: Component, series: string, sources: Sources): readonly Entry[] {
  const line = lineOf(component, 'RECURRENCE-ID');
  const takesTime = !isFree(component);
  if (line === undefined)
    return takesTime ? [{ series, times: timesOf(component, sources), replaces: null, isRest: false }] : [];
  const replaces = stampOn(line, sources);
  if (replaces === null) return [];
  const isRest = parameterOf(line, 'RANGE')?.toUpperCase() === 'THISANDFUTURE';
  return [{ series, times: takesTime ? timesOf(component, sources) : null, replaces, isRest }];
}

/** Called off, declined, or shown as free: at home, in another place, a reminder of a day. */
function isFree(component: Component): boolean {
  const said = (name: string): string => lineOf(component, name)?.value.trim().toUpperCase() ?? '';
  return (
    component.isDeclined === true ||
    said('STATUS') === 'CANCELLED' ||
    said('TRANSP') === 'TRANSPARENT' ||
    ['FREE', 'WORKINGELSEWHERE'].includes(said('X-MICROSOFT-CDO-BUSYSTATUS'))
  );
}

function timesOf(component: Component, sources: Sources): Times | null {
  const { reading, zones } = sources;
  const line = lineOf(component, 'DTSTART');
  if (line === undefined) {
    reading.faults.push({ line: component.number, property: component.name, expected: 'start' });
    return null;
  }
  const start = stampOn(line, sources);
  // What begins after the plan need not be right.
  if (start === null || start.wall > (reading.span.last + 2) * MINUTES_A_DAY) return null;
  const length = lengthOf(component, start, sources);
  if (length === null) return null;
  return {
    start,
    length,
    rules: linesNamed(component, 'RRULE').flatMap((rule) => readRule(rule, zones, reading) ?? []),
    more: listed(component, 'RDATE', (text, dates) => onceFrom(text, dates, length, sources)),
    except: listed(component, 'EXDATE', (text, dates) => stampFrom(text, dates, sources)),
  };
}

/** All that the lines of a name list. */
function listed<Item>(
  component: Component,
  name: string,
  read: (text: string, line: ContentLine) => Item | null,
): readonly Item[] {
  return linesNamed(component, name).flatMap((line) =>
    line.value.split(',').flatMap((text) => read(text, line) ?? []),
  );
}

/** By its end or its duration; without either a day is a day long, and a time takes no time. */
function lengthOf(component: Component, start: Stamp, sources: Sources): Length | null {
  const end = lineOf(component, 'DTEND');
  const duration = lineOf(component, 'DURATION');
  if (end !== undefined) {
    const stamp = stampOn(end, sources);
    return stamp && lengthUntil(start, stamp, end, sources);
  }
  if (duration === undefined) return { wall: start.isDay ? MINUTES_A_DAY : 0, exact: 0 };
  return readDuration(duration.value) ?? faulty(duration, 'duration', sources);
}

/** Between times of one zone as the wall shows it, so that a night stays one when the clocks change. */
function lengthUntil(start: Stamp, end: Stamp, line: ContentLine, sources: Sources): Length | null {
  if (momentOf(end) < momentOf(start)) return faulty(line, 'end', sources);
  if (start.zone !== end.zone) return { wall: 0, exact: momentOf(end) - momentOf(start) };
  return { wall: Math.max(start.isDay ? MINUTES_A_DAY : 0, end.wall - start.wall), exact: 0 };
}

function freeBusyOf(component: Component, series: string, sources: Sources): readonly Entry[] {
  const lines = linesNamed(component, 'FREEBUSY').filter(
    (line) => parameterOf(line, 'FBTYPE')?.toUpperCase() !== 'FREE',
  );
  const none = { wall: 0, exact: 0 };
  return listed({ ...component, lines }, 'FREEBUSY', (text, line) =>
    text.includes('/') ? onceFrom(text, line, none, sources) : faulty(line, 'period', sources),
  ).map((once) => ({
    ...{ series, replaces: null, isRest: false },
    times: { ...once, rules: [], more: [], except: [] },
  }));
}

/** A start with the length that is usual, or a start and an end or duration: `…/PT1H`. */
function onceFrom(text: string, line: ContentLine, usual: Length, sources: Sources): Once | null {
  const [from = '', to] = text.trim().split('/');
  const start = stampFrom(from, line, sources);
  if (start === null) return null;
  if (to === undefined) return { start, length: usual };
  if (/^\+?P/iu.test(to)) {
    const length = readDuration(to);
    return length === null ? faulty(line, 'period', sources) : { start, length };
  }
  const end = stampFrom(to, line, sources);
  const length = end && lengthUntil(start, end, line, sources);
  return length && { start, length };
}

const stampOn = (line: ContentLine, sources: Sources): Stamp | null => stampFrom(line.value, line, sources);

function stampFrom(text: string, line: ContentLine, sources: Sources): Stamp | null {
  const stamp = readStamp(text, line, sources.zones);
  return typeof stamp === 'string' ? faulty(line, stamp, sources) : stamp;
}

function faulty({ number, name }: ContentLine, expected: ExpectedThere, { reading }: Sources): null {
  reading.faults.push({ line: number, property: name, expected });
  return null;
}

/** When something that takes time once is over. */
export function endOf({ start, length }: Once): EpochMinutes {
  return momentAt(start.zone, start.wall + length.wall) + length.exact;
}
