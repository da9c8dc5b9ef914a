/**
 * Deals one coach's talks out over the days so that no seller waits longer than need be. Whole numbers only: days
 * are places, capacity is a count of talks.
 */
import type { Axis } from './axis.ts';
export interface Room {
    /** Talks that each day can hold. */
    readonly perDay: readonly number[];
    /** The week each day belongs to, counted from 0. */
    readonly weekOf: readonly number[];
    /** Talks that each week can hold. */
    readonly perWeek: readonly number[];
    readonly axis: Axis;
}
export interface Taker {
    /** Days of the talks that stand, in order. */
    readonly standing: readonly number[];
    /** How many more to deal out. */
    readonly count: number;
    /** Whether the seller can come that day. */
    readonly canCome: (day: number) => boolean;
}
/** The days of each taker's new talks, in order. */
export type Dealt = readonly (readonly number[])[];
/**
 * The days of each taker's new talks. Evenly paced days are taken as they are where they keep every gap as short as
 * it can be; where room is scarce, serving in turn is tried with longer and longer gaps, and the best is taken.
 */
export declare function dealOut(room: Room, all: readonly Taker[]): Dealt;
/** Whose turn it is, day by day: the whole day times how many they are, and which of them. */
export declare function turnsOf(days: Dealt): Int32Array;
