import type { Plan, SessionKind } from '#domain/plan.ts';
import { type DayNumber } from '../days.ts';
import type { Session } from '../session.ts';
import type { Diary, Ground, Interval } from './ground.ts';
export interface Series {
    readonly kind: SessionKind;
    /** The middle of the ids: the seller, the coach or `all`. */
    readonly key: string;
    /** The ids without their number. */
    readonly name: string;
    /** The same in the bookings, which differs where whoever named a group has left it. */
    readonly bookedAs: string;
    readonly people: readonly Diary[];
    /** Who prepares when all take part. */
    readonly preparers: readonly Diary[];
    /** Those without whom no session of the series is held. In the group kinds the others may be missing. */
    readonly needed: readonly Diary[];
    /** The coach whose hours and times hold, in coaching; otherwise null. */
    readonly coach: Diary | null;
    readonly minutes: number;
    readonly preparationMinutes: number;
    /** How many the rhythm asks for. */
    readonly wanted: number;
    /** The first place in `Ground.days` where it may lie: a checkpoint's day, the day after a missed talk. */
    notBefore: number;
    /** Times that fell through and are not to be booked again while others are free. */
    readonly avoid: ({
        readonly place: number;
    } & Interval)[];
    /**
     * What is in the calendar, in order of time, talks among it that its sellers were given in another series.
     * Filled while the plan is scheduled.
     */
    readonly placed: Placed[];
}
export interface Placed {
    /** Where it belongs and is written; others may count it too. */
    readonly series: Series;
    /** Place in `Ground.days`; -1 where a person put it on a day that is not workable. */
    readonly place: number;
    readonly day: DayNumber;
    /** Minute of the day when the session starts; preparation lies before. */
    readonly start: number;
    readonly minutes: number;
    people: readonly Diary[];
    readonly preparers: readonly Diary[];
    readonly state: Session['state'];
    /** Null until it is given one. */
    id: string | null;
    /** Made now, so that it may still be moved to even things out. */
    readonly isNew: boolean;
    /** As a person booked it, to the second; null where the scheduler chose the time. */
    readonly exact: {
        readonly start: string;
        readonly end: string;
    } | null;
}
/** Every series of the plan, in the order they are placed: those of many people first. */
export declare function seriesOf(ground: Ground): readonly Series[];
type SeriesParts = Pick<Series, 'kind' | 'key' | 'people' | 'needed' | 'wanted'> & Partial<Pick<Series, 'coach' | 'notBefore'> & {
    readonly bookedAs: string | null;
}>;
/** Written out field by field: series of one form are what the scheduler's speed rests on. */
export declare function seriesFor(plan: Plan, parts: SeriesParts): Series;
export declare function lengthOf(plan: Plan, kind: SessionKind): {
    readonly minutes: number;
    readonly preparationMinutes: number;
};
/** Who prepares of those who take part. */
export declare function preparersOf(plan: Plan, series: Series, people: readonly Diary[]): readonly Diary[];
export declare function diaryOf(ground: Ground, id: string): Diary;
export {};
