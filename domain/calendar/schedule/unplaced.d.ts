/** What found no place, why, and what has been tried and gives it one. */
import type { Unplaced, UnplacedCode } from '../session.ts';
import { type Ground } from './ground.ts';
import type { Series } from './series.ts';
export declare function unplacedOf(ground: Ground, series: readonly Series[]): readonly Unplaced[];
export declare function codeOf(ground: Ground, series: Series): UnplacedCode;
