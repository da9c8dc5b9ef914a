/** Wall-clock time in one time zone over a span of days, from the few moments its offset changes. */
import { Temporal } from 'temporal-polyfill';
import { isoDate, type DayNumber } from './days.ts';

/** Minutes since 1970-01-01T00:00Z. */
export type EpochMinutes = number;

const MINUTES_A_DAY = 1440;
const SECONDS_A_DAY = 86_400;
const MILLISECONDS_A_MINUTE = 60_000;

interface Offset {
  readonly from: EpochMinutes;
  readonly minutes: number;
}
export interface Zone {
  /** In order of time; the first holds from the beginning. */
  readonly offsets: readonly Offset[];
}

/** Worked out once each: the same plan is planned again and again. */
const known = new Map<string, Zone>();
const MOST_KNOWN = 1000;

/** The zone's offsets from one day before `first` to one day after `last`. Throws RangeError for an unknown zone. */
export function zoneOf(timeZone: string, first: DayNumber, last: DayNumber): Zone {
  const key = `${timeZone} ${first} ${last}`;
  const zone = known.get(key) ?? zoneBetween(timeZone, first, last);
  if (known.size < MOST_KNOWN) known.set(key, zone);
  return zone;
}

function zoneBetween(timeZone: string, first: DayNumber, last: DayNumber): Zone {
  const end = (last + 2) * MINUTES_A_DAY;
  let at = Temporal.Instant.fromEpochMilliseconds(
    (first - 1) * MINUTES_A_DAY * MILLISECONDS_A_MINUTE,
  ).toZonedDateTimeISO(timeZone);
  const offsets = [offsetAt(at)];
  for (;;) {
    const next = at.getTimeZoneTransition('next');
    if (next === null || next.epochMilliseconds / MILLISECONDS_A_MINUTE > end) return { offsets };
    offsets.push(offsetAt(next));
    at = next;
  }
}

function offsetAt(moment: Temporal.ZonedDateTime): Offset {
  return {
    from: moment.epochMilliseconds / MILLISECONDS_A_MINUTE,
    minutes: moment.offsetNanoseconds / 60_000_000_000,
  };
}

/** The day and minute on the wall at a moment. */
export function localTime(
  zone: Zone,
  moment: EpochMinutes,
): { readonly day: DayNumber; readonly minute: number } {
  const local = moment + offsetMinutes(zone, moment);
  const day = Math.floor(local / MINUTES_A_DAY);
  return { day, minute: local - day * MINUTES_A_DAY };
}

/** `2027-06-01T09:00:00+02:00`. A time that the clocks skip or repeat is read with the offset before the change. */
export function zonedTime(zone: Zone, day: DayNumber, minute: number): string {
  return writeMoment(zone, momentAt(zone, day * MINUTES_A_DAY + minute));
}

/** When it is so many minutes after 1970-01-01T00:00 on the wall; skipped and repeated times as above. */
export function momentAt(zone: Zone, local: number): EpochMinutes {
  const before = local - offsetMinutes(zone, local - MINUTES_A_DAY);
  const after = local - offsetMinutes(zone, before);
  return offsetMinutes(zone, before) === offsetMinutes(zone, after) ? after : before;
}

/** A moment in the zone's own time, `2027-06-01T09:00:00+02:00`. */
export function writeMoment(zone: Zone, moment: EpochMinutes): string {
  const offset = offsetMinutes(zone, moment);
  const seconds = Math.round((moment + offset) * 60);
  const day = Math.floor(seconds / SECONDS_A_DAY);
  const second = seconds - day * SECONDS_A_DAY;
  const clock = `${twoDigits(Math.floor(second / 3600))}:${twoDigits(Math.floor(second / 60) % 60)}:${twoDigits(second % 60)}`;
  const sign = offset < 0 ? '-' : '+';
  return `${isoDate(day)}T${clock}${sign}${twoDigits(Math.floor(Math.abs(offset) / 60))}:${twoDigits(Math.abs(offset) % 60)}`;
}

export function readMoment(time: string): EpochMinutes {
  return Date.parse(time) / MILLISECONDS_A_MINUTE;
}

/** Minutes since midnight of `14:30`. */
export function minuteOfDay(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

function offsetMinutes(zone: Zone, moment: EpochMinutes): number {
  let minutes = zone.offsets[0]?.minutes ?? 0;
  for (const offset of zone.offsets) if (offset.from <= moment) minutes = offset.minutes;
  return minutes;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
