import { type DayNumber } from './days.ts';
/** Minutes since 1970-01-01T00:00Z. */
export type EpochMinutes = number;
interface Offset {
    readonly from: EpochMinutes;
    readonly minutes: number;
}
export interface Zone {
    /** In order of time; the first holds from the beginning. */
    readonly offsets: readonly Offset[];
}
/** The zone's offsets from one day before `first` to one day after `last`. Throws RangeError for an unknown zone. */
export declare function zoneOf(timeZone: string, first: DayNumber, last: DayNumber): Zone;
/** The day and minute on the wall at a moment. */
export declare function localTime(zone: Zone, moment: EpochMinutes): {
    readonly day: DayNumber;
    readonly minute: number;
};
/** `2027-06-01T09:00:00+02:00`. A time that the clocks skip or repeat is read with the offset before the change. */
export declare function zonedTime(zone: Zone, day: DayNumber, minute: number): string;
/** When it is so many minutes after 1970-01-01T00:00 on the wall; skipped and repeated times as above. */
export declare function momentAt(zone: Zone, local: number): EpochMinutes;
/** A moment in the zone's own time, `2027-06-01T09:00:00+02:00`. */
export declare function writeMoment(zone: Zone, moment: EpochMinutes): string;
export declare function readMoment(time: string): EpochMinutes;
/** Minutes since midnight of `14:30`. */
export declare function minuteOfDay(time: string): number;
export {};
