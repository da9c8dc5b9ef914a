/** The talks that sellers have been given already, by themselves or in whatever group they were. */
import type { Booking } from '#domain/plan.ts';
import type { Ground } from './ground.ts';
import type { Series } from './series.ts';
/**
 * The series in which each talk that people have set counts. A series counts what its seller with the fewest was given,
 * so that nobody falls below the rhythm.
 */
export declare function talksGiven(ground: Ground, asked: ReadonlyMap<string, Series>, set: readonly Booking[]): ReadonlyMap<Booking, readonly Series[]>;
