/** ISO 8601 weeks: Monday first, week 1 holds the year's first Thursday, so a year has 52 or 53. */
import type { IsoDate } from '../plan.ts';
import { type DayNumber } from './days.ts';
export interface IsoWeek {
    /** The year the week belongs to: 1 January 2027 lies in week 53 of 2026. */
    readonly year: number;
    readonly week: number;
}
export declare function isoWeekOf(date: IsoDate): IsoWeek;
/** `2027-W05` */
export declare function isoWeekName(date: IsoDate): string;
/** The Monday of the day's week. */
export declare function mondayOf(day: DayNumber): DayNumber;
