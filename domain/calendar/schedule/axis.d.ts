/** How a series' days are weighed: all alike, or those of a tighter start more, so that even there is closer. */
import type { Plan, SessionKind } from '#domain/plan.ts';
import type { DayNumber } from '../days.ts';
import type { Ground } from './ground.ts';
export interface Axis {
    /** Where a place lies; the day before the first at -1, and a day one further on where all weigh alike. */
    readonly of: (place: number) => number;
    /** The place of a position, whole or between two. */
    readonly placeOf: (position: number) => number;
    /** How much more the heaviest day weighs than the mean. */
    readonly slack: number;
}
/** Every day alike. */
export declare const EVEN: Axis;
/** The axis of the plan's talks over its workable days. */
export declare function talksAxis(plan: Plan, days: readonly DayNumber[]): Axis;
export declare function axisOf(ground: Ground, kind: SessionKind): Axis;
