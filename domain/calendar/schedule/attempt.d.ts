/** One try at the whole calendar, and which of several is the best. */
import type { Plan } from '#domain/plan.ts';
import { type Booked } from './booked.ts';
import { type Ground } from './ground.ts';
import { type ScarceCoaches } from './groups.ts';
import { type Series } from './series.ts';
export interface Attempt extends Booked {
    readonly ground: Ground;
}
/**
 * Groups in their most even places. Where that leaves something to wish for, also with the groups kept apart; and
 * never worse than the plain way. What stands proposed is to stay, so the plain way is only tried from the start.
 */
export declare function bestAttempt(plan: Plan): Attempt;
/** Places what still has room. */
export declare function complete(ground: Ground, series: readonly Series[], scarce: ScarceCoaches): void;
