/** Calendar days as whole numbers, so that counting and comparing them is plain arithmetic. */
import type { IsoDate, Weekday } from '../plan.ts';
/** Days since 1970-01-01. */
export type DayNumber = number;
export declare function dayNumber(date: IsoDate): DayNumber;
export declare function isoDate(day: DayNumber): IsoDate;
/** 1 (Monday) to 7 (Sunday). */
export declare function weekdayOf(day: DayNumber): Weekday;
export declare function addDays(date: IsoDate, days: number): IsoDate;
