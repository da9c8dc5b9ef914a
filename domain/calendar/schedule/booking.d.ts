/** Finding a free time. */
import { type Diary, type Ground, type Interval } from './ground.ts';
import { type Series } from './series.ts';
/**
 * Who would take part on a day: all, or in a group those who are not away. Null where that is too few: without somebody
 * needed, or with fewer than half; the coach of a talk makes no part of the half.
 */
export declare function attendance(series: Series, place: number): readonly Diary[] | null;
/** The earliest minute at which the session can start that day for those people; null where there is none. */
export declare function earliestStart(ground: Ground, series: Series, place: number, people: readonly Diary[]): number | null;
/** The earliest free minute from a given one, in any of the open hours; null where there is none. */
export declare function startFrom(ground: Ground, series: Series, place: number, people: readonly Diary[], from: number): number | null;
/** Whether the session can stand at that very minute with those people. */
export declare function isFreeAt(ground: Ground, series: Series, chosen: Chosen): boolean;
/** Whether one more talk fits in what the coach has that week. */
export declare function hasHours(ground: Ground, series: Series, place: number): boolean;
export interface Chosen {
    readonly place: number;
    readonly start: number;
    readonly people: readonly Diary[];
}
/** The session's time on a day with all rules kept; null where it does not fit. */
export declare function fitOn(ground: Ground, series: Series, place: number, mustAllCome: boolean): Chosen | null;
/** What a session that starts then would take of one person's day. */
export declare function blockOfStart(ground: Ground, series: Series, people: readonly Diary[], person: Diary, start: number): Interval;
