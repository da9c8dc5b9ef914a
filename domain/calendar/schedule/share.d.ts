import type { Ground } from './ground.ts';
import type { Series } from './series.ts';
/** Places what can still be placed, the seller with the fewest talks first. Says whether anything was. */
export declare function fillRest(ground: Ground, talks: readonly Series[]): boolean;
