import { type Ground } from './ground.ts';
import type { Series } from './series.ts';
/** Books what the series lack, coach by coach: refill, training, and then the talks in order of their even days. */
export declare function placePlainly(ground: Ground, series: readonly Series[]): void;
