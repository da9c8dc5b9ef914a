import type { Ground } from './ground.ts';
import type { Series } from './series.ts';
/**
 * Keeps each series off its own times that fell through while new dates are looked for. Returns what lifts that
 * again, for what finds no other time.
 */
export declare function avoidFellThrough(ground: Ground, series: readonly Series[]): () => void;
