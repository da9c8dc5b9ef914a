/** What a plan gives the scheduler to work on: its open days, its open hours, and a diary for each person. */
import type { ClockTime, Person, Plan, Weekday } from '#domain/plan.ts';
import { type DayNumber } from '../days.ts';
import { type Zone } from '../zone.ts';
import { type Axis } from './axis.ts';
/** Minutes of one day, the end not included. */
export interface Interval {
    readonly from: number;
    readonly to: number;
}
/** One person's time. Days are places in `Ground.days`. */
export interface Diary {
    readonly id: string;
    readonly role: Person['role'];
    readonly away: readonly boolean[];
    /** What the person's own calendar takes of each day, also of those that are not workable. */
    readonly own: ReadonlyMap<DayNumber, readonly Interval[]>;
    /** That, and what is booked each day, preparation included; nothing where a day is missing. Filled while scheduling. */
    readonly busy: (Interval[] | undefined)[];
    /** A coach's own times for coaching by weekday; null where any time will do. */
    coachingTimes: ReadonlyMap<Weekday, readonly Interval[]> | null;
    /** Minutes of coaching, preparation included, that fit in a week; Infinity where nobody has said. */
    weeklyMinutes: number;
    /** When on the day the person would rather meet; null where any time will do. */
    readonly preferred: Interval | null;
    /** Minutes kept free between two sessions of a day. */
    readonly travel: number;
    /** Minutes of coaching booked in each of the plan's weeks. Filled while scheduling. */
    readonly coached: number[];
}
export interface Ground {
    readonly plan: Plan;
    readonly zone: Zone;
    /** The workable days in order. */
    readonly days: readonly DayNumber[];
    /** Place of a day in `days`. */
    readonly placeOf: ReadonlyMap<DayNumber, number>;
    /** Which of the plan's open weeks each day lies in, counted from 0. */
    readonly weekOf: readonly number[];
    /** Place of a week by its Monday. */
    readonly weekPlaces: ReadonlyMap<DayNumber, number>;
    /** The days that are better left where there is room elsewhere. */
    readonly isSoft: readonly boolean[];
    /** The working day without lunch. */
    readonly openHours: readonly Interval[];
    readonly diaries: ReadonlyMap<string, Diary>;
    /** What the talks are spread evenly on. */
    readonly axis: Axis;
}
export declare function groundOf(plan: Plan): Ground;
/** Less than one session a week still gives room for one; none at all gives none. */
export declare function usableMinutes(plan: Plan, weekly: number): number;
/** The day before and after lunch. The usual lunch may lie outside a short day, and then takes nothing of it. */
export declare function openHoursOf(plan: Plan): readonly Interval[];
/** The hours in which a coach can coach on a day: the own times, or the whole working day. */
export declare function coachingHours(ground: Ground, coach: Diary, place: number): readonly Interval[];
/** Intervals in order, those that touch or overlap made one. */
export declare function joined(intervals: readonly Interval[]): readonly Interval[];
/** What is left of an interval beside what is taken. */
export declare function without(hours: Interval, taken: readonly Interval[]): readonly Interval[];
export declare function common(window: Interval, open: readonly Interval[]): readonly Interval[];
export declare function interval(from: ClockTime, to: ClockTime): Interval;
