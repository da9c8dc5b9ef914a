/** Deals talks out day by day, the seller whose time runs out first served first (earliest deadline first). */
import type { Dealt, Room, Taker } from './rounds.ts';
export interface Limits {
    /** The longest gap aimed at, days. */
    readonly gap: number;
    /** How many days before its even place a talk may come. */
    readonly lead: number;
}
export declare function dealInTurn(room: Room, takers: readonly Taker[], limits: Limits): Dealt;
