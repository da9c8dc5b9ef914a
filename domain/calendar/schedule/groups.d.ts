import type { Diary, Ground } from './ground.ts';
import type { Series } from './series.ts';
/** A checkpoint waits so many workable days for a day when all can come. */
export declare const CHECKPOINT_WAIT_DAYS = 10;
/** Length of a talk with preparation, for each coach whose time for talks is scarce. */
export type ScarceCoaches = ReadonlyMap<Diary, number>;
/** Where a series would best lie: `even` makes its longest gap shortest, `paced` keeps the groups of a plan apart. */
export type Aim = 'even' | 'paced';
/** Places what the series still lacks. Sessions that fit nowhere are left out. */
export declare function placeGroup(ground: Ground, series: Series, scarce: ScarceCoaches, aim: Aim): void;
