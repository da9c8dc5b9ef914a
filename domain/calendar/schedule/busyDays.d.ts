/** What people's own calendars take of their days. */
import type { BusyTime } from '#domain/plan.ts';
import type { DayNumber } from '../days.ts';
import { type Zone } from '../zone.ts';
import type { Interval } from './ground.ts';
/** The minutes that are taken each day from the first to the last; a time over midnight takes of both days. */
export declare function busyDays(busy: readonly BusyTime[], zone: Zone, { first, last }: {
    readonly first: DayNumber;
    readonly last: DayNumber;
}): ReadonlyMap<DayNumber, readonly Interval[]>;
