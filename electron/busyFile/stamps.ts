/** Days, times and durations as a calendar file writes them. */
import { localTime, momentAt, type EpochMinutes, type Zone } from '#domain/calendar/zone.ts';
import { parameterOf, type ContentLine } from './contentLines.ts';

/** Minutes since 1970-01-01T00:00 on the wall of some zone. */
export type WallMinutes = number;

export const MINUTES_A_DAY = 1440;

export interface Stamp {
  readonly wall: WallMinutes;
  readonly isDay: boolean;
  readonly zone: Zone;
}
/** How long something is: as the clock on the wall shows it, and beside that as time passes. */
export interface Length {
  readonly wall: number;
  readonly exact: number;
}

export interface Zones {
  /** The plan's: of whole days and of times without a zone. */
  readonly own: Zone;
  /** Null where nobody knows it. */
  readonly named: (name: string) => Zone | null;
}

export const UTC: Zone = { offsets: [{ from: 0, minutes: 0 }] };

export function momentOf({ zone, wall }: Stamp): EpochMinutes {
  return momentAt(zone, wall);
}

/** What the wall of a zone shows at a moment. */
export function wallAt(zone: Zone, moment: EpochMinutes): WallMinutes {
  const { day, minute } = localTime(zone, moment);
  return day * MINUTES_A_DAY + minute;
}

const STAMP = /^(\d{8})(?:T(\d{6})(Z?))?$/iu;

/** A day or time of a line. Without a zone it is in the plan's. What is wrong with it where it cannot be read. */
export function readStamp(text: string, line: ContentLine, zones: Zones): Stamp | 'moment' | 'zone' {
  const [, date = '', clock = '', utc = ''] = STAMP.exec(text.trim()) ?? [];
  const wall = wallMinutes(timeIn(date, clock));
  if (wall === null) return 'moment';
  const isDay = clock === '';
  if (utc !== '') return { wall, isDay, zone: UTC };
  const name = isDay ? null : parameterOf(line, 'TZID');
  const zone = name === null ? zones.own : zones.named(name);
  return zone === null ? 'zone' : { wall, isDay, zone };
}

type WallTime = Readonly<Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>>;

function timeIn(date: string, clock: string): WallTime {
  return {
    ...{ year: Number(date.slice(0, 4)), month: Number(date.slice(4, 6)), day: Number(date.slice(6)) },
    ...{ hour: Number(clock.slice(0, 2)), minute: Number(clock.slice(2, 4)), second: Number(clock.slice(4)) },
  };
}

/** Null where there is no such day or time: there is no month 0. */
export function wallMinutes({ year, month, day, hour, minute, second }: WallTime): WallMinutes | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const isThere = hour < 24 && minute < 60 && second < 61;
  return isThere ? date.getTime() / 60_000 + hour * 60 + minute + second / 60 : null;
}

const DURATION = /^\+?P(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6})S)?)?$/iu;

/** Days are as long as they are on the wall, hours as long as hours. */
export function readDuration(text: string): Length | null {
  const found = DURATION.exec(text.trim());
  if (found === null || !/\d/u.test(text)) return null;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = found
    .slice(1)
    .map((part) => Number(part ?? 0));
  return { wall: (weeks * 7 + days) * MINUTES_A_DAY, exact: hours * 60 + minutes + seconds / 60 };
}
