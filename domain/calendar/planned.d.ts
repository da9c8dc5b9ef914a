import type { Plan, RhythmKind } from '../plan.ts';
export declare const WEEKS_A_MONTH: number;
export declare const WEEKS_A_QUARTER = 13;
/** Sessions for each seller, each coach with sellers, all together, and each coach with a leader. */
export type PlannedCounts = Readonly<Record<RhythmKind, number>>;
/** The count of each kind in the plan's open weeks, rounded up so that nobody falls below the rhythm. */
export declare function plannedCounts(plan: Plan): PlannedCounts;
/** The checkpoint days that lie within the plan. */
export declare function plannedCheckpoints(plan: Plan): readonly number[];
/** How many sessions the plan asks for of every kind, all people together. */
export declare function plannedTotals(plan: Plan): PlannedCounts & {
    readonly checkpoint: number;
};
/** How many have each kind of session in the plan's rhythm: groups, coaches with sellers, all together, coaches with a leader. */
export declare function seriesCounts(plan: Plan): Readonly<Record<RhythmKind, number>>;
