/** Which days of a plan can be booked. */
import type { DateRange, IsoDate, Person, Plan } from '../plan.ts';
import { type DayNumber } from './days.ts';
/** First and last calendar day of the plan. */
export declare function planSpan(plan: Plan): {
    readonly first: DayNumber;
    readonly last: DayNumber;
};
/** Every workable day in order: a workday, not a public holiday, not in a pause, not a module day. */
export declare function workableDays(plan: Plan): readonly DayNumber[];
/** Workable days / workdays in a week: the weeks that the rhythm is counted on. */
export declare function activeWeeks(plan: Plan): number;
/** The active weeks among the first weeks of the plan. */
export declare function activeStartWeeks(plan: Plan, weeks: number): number;
/** Whether the person is away that day, or does not work that weekday. */
export declare function isAwayOn({ away, workdays }: Person, day: DayNumber): boolean;
export declare function isWithin(date: IsoDate, ranges: readonly DateRange[]): boolean;
