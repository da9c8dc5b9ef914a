/** The days and hours of a plan: what can be booked, and what had better not be. */
/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = string;
/** A time of day, `HH:MM`, 24 hours. */
export type ClockTime = string;
/** 1 (Monday) to 7 (Sunday). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;
export declare const COUNTRIES: readonly ["SE", "NO", "DK", "FI", "DE", "GB", "NL", "US"];
export type Country = (typeof COUNTRIES)[number];
/** First and last day, both included. */
export interface DateRange {
    readonly from: IsoDate;
    readonly to: IsoDate;
    readonly reason: string | null;
}
/** A part of a day. */
export interface TimeSpan {
    readonly from: ClockTime;
    readonly to: ClockTime;
}
/** A coach's own time for coaching, every such weekday. */
export interface CoachingTime {
    readonly coach: string;
    readonly weekday: Weekday;
    readonly from: ClockTime;
    readonly to: ClockTime;
}
/** The weeks of winter break in Sweden; which one it is depends on where one lives. */
export declare const WINTER_BREAK_WEEKS: readonly [7, 8, 9, 10];
/** Days on which there can be sessions, but rather not. */
export interface SoftDays {
    /** Between a red day and a weekend or another red day. */
    readonly bridgeDays: boolean;
    /** Between Christmas and New Year. */
    readonly yearEnd: boolean;
    /** 15 June to 15 August. */
    readonly summer: boolean;
    /** ISO weeks of winter break; in Sweden only. */
    readonly winterBreak: readonly number[];
    /** Week 44; in Sweden only. */
    readonly autumnBreak: boolean;
}
export interface PlanCalendar {
    readonly timeZone: string;
    readonly country: Country;
    readonly workdays: readonly Weekday[];
    readonly dayStart: ClockTime;
    readonly dayEnd: ClockTime;
    /** Null means no lunch. */
    readonly lunch: {
        readonly from: ClockTime;
        readonly to: ClockTime;
    } | null;
    readonly pauses: readonly DateRange[];
    readonly coachingTimes: readonly CoachingTime[];
    /** The first day that anything new is put on, where the plan has been planned anew; null from the start. */
    readonly plannedFrom: IsoDate | null;
    readonly softDays: SoftDays;
}
