import type { Ground } from './ground.ts';
import type { Series } from './series.ts';
/** Places and evens out the talks that the coach's sellers still lack. */
export declare function placeCoaching(ground: Ground, talks: readonly Series[]): void;
/** Fills what room is left. Evened out again until nothing more finds a place. */
export declare function completeCoaching(ground: Ground, talks: readonly Series[]): void;
