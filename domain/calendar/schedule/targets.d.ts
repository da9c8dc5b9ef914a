/** Where the sessions of a series would lie if nothing stood in the way, and how even a series is. */
import { type Axis } from './axis.ts';
import type { Ground } from './ground.ts';
import type { Series } from './series.ts';
/** The places that a series has, bounded by the day before the plan and the day after it. */
export declare function bounds(ground: Ground, series: Series): readonly number[];
/**
 * `count` more places that make the longest gap as short as it can be: each gap is cut into equal parts, the one
 * with the longest parts first. Places are fractions of `Ground.days`.
 */
export declare function evenTargets(edges: readonly number[], count: number): readonly number[];
/** The place nearest to a target for which `at` gives an answer, the later of two equally near first. */
export declare function nearest<Answer>(target: number, length: number, at: (place: number) => Answer | null): Answer | null;
/** How much a gap weighs against the even one: steep, so that the longest gap counts above all. */
export declare function gapCost(gap: number, even: number): number;
/** The even gap of a series: workable days per session. */
export declare function evenGap(ground: Ground, series: Series): number;
/** The longest gap of a series in days on its axis, the plan's two ends included. */
export declare function longestGap(ground: Ground, series: Series): number;
/** The shortest that the longest gap of so many sessions can be. */
export declare function shortestGap(axis: Axis, days: number, count: number): number;
/** Whether the series has a session that day. Looked for from the end, where the last ones placed mostly are. */
export declare function hasSessionOn(series: Series, place: number): boolean;
