import type { Ground } from './ground.ts';
import type { Series } from './series.ts';
export declare function evenOut(ground: Ground, talks: readonly Series[]): void;
