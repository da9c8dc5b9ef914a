/** What people's own calendars take of their days. */
import type { BusyTime } from '#domain/plan.ts';
import type { DayNumber } from '../days.ts';
import { localTime, readMoment, type Zone } from '../zone.ts';
import type { Interval } from './ground.ts';

const MINUTES_A_DAY = 1440;

/** The minutes that are taken each day from the first to the last; a time over midnight takes of both days. */
export function busyDays(
  busy: readonly BusyTime[],
  zone: Zone,
  { first, last }: { readonly first: DayNumber; readonly last: DayNumber },
): ReadonlyMap<DayNumber, readonly Interval[]> {
  const days = new Map<DayNumber, Interval[]>();
  for (const time of busy) {
    const from = localTime(zone, Math.floor(readMoment(time.from)));
    const to = localTime(zone, Math.ceil(readMoment(time.to)));
    for (let day = Math.max(first, from.day); day <= Math.min(last, to.day); day++) {
      const taken = {
        from: day === from.day ? from.minute : 0,
        to: day === to.day ? to.minute : MINUTES_A_DAY,
      };
      if (taken.from < taken.to) days.set(day, [...(days.get(day) ?? []), taken]);
    }
  }
  return days;
}
