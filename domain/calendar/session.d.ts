import type { SessionKind } from '../plan.ts';
/** A session that stands in the calendar. */
export interface Session {
    /** `coaching-<seller>-<n>`, `productTraining-<coach>-<n>`, `processReview-all-<n>`, `refill-<coach>-<n>`, `checkpoint-all-<days>` */
    readonly id: string;
    readonly kind: SessionKind;
    /** `2027-06-01T09:00:00+02:00`, in the plan's time zone. */
    readonly start: string;
    readonly end: string;
    /** Ids of those whose preparation lies just before the start; empty where nobody prepares. */
    readonly preparers: readonly string[];
    readonly preparationMinutes: number;
    /** Ids of all who take part. */
    readonly people: readonly string[];
    /** ISO week, `2027-W22`. */
    readonly week: string;
    readonly state: 'proposed' | 'moved' | 'locked' | 'held';
}
/** Why a session found no place: the coach's hours a week, no common free time, absence, no workable day. */
export type UnplacedCode = 'hours' | 'times' | 'away' | 'days';
/** What has been tried by scheduling again, and gives all of the coach's talks a place. */
export type Remedy = 
/** So many hours of coaching a week in all. */
{
    readonly kind: 'moreHours';
    readonly coach: string;
    readonly hoursPerWeek: number;
}
/** Coaching at any time of the working day, instead of the coach's own times. */
 | {
    readonly kind: 'anyTime';
    readonly coach: string;
};
/** Sessions of one kind and of the same people that could not be placed. */
export interface Unplaced {
    readonly kind: SessionKind;
    readonly people: readonly string[];
    readonly count: number;
    readonly code: UnplacedCode;
    readonly remedy: Remedy | null;
}
/** The rule that a moved or locked session breaks. */
export type ConflictRule = 'day' | 'hours' | 'lunch' | 'away' | 'coachingTimes' | 'overlap' | 'travel' | 'busy';
export interface Conflict {
    readonly id: string;
    readonly rule: ConflictRule;
    /** Those whom it concerns. */
    readonly people: readonly string[];
}
/** The booked calendar. Sessions in order of start, then id. */
export interface Schedule {
    /** Workable days / workdays in a week. */
    readonly activeWeeks: number;
    readonly sessions: readonly Session[];
    readonly unplaced: readonly Unplaced[];
    readonly conflicts: readonly Conflict[];
}
