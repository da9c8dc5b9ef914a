import type { Conflict } from '../session.ts';
import { type Ground } from './ground.ts';
import type { Series } from './series.ts';
export declare function conflictsOf(ground: Ground, series: readonly Series[]): readonly Conflict[];
