/** How many talks a coach's days and weeks still hold. */
import { type Diary, type Ground, type Interval } from './ground.ts';
import type { Room } from './rounds.ts';
import type { Series } from './series.ts';
/** The room for talks of one coach, beside all that is booked. */
export declare function roomOf(ground: Ground, series: Series): Room;
/** The coaches whose own hours for coaching are so few that groups are best put beside them, with their talks' length. */
export declare function scarceCoaches(ground: Ground, series: readonly Series[]): ReadonlyMap<Diary, number>;
/** How many talks of a coach's day a block would take away. */
export declare function talksLost(ground: Ground, coach: Diary, length: number, place: number, block: Interval): number;
