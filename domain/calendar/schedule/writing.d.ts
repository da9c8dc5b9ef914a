import type { Chosen } from './booking.ts';
import type { Diary, Ground, Interval } from './ground.ts';
import { type Placed, type Series } from './series.ts';
/** Writes a new session into the calendar and the diaries. */
export declare function place(ground: Ground, series: Series, chosen: Chosen): Placed;
/** Lets a session count in a series, in order of time: its own, or another whose people were at it. */
export declare function count(series: Series, placed: Placed): void;
/** Writes a session into its series and the diaries of those who take part. */
export declare function write(ground: Ground, placed: Placed): void;
/** Takes it out again. */
export declare function erase(ground: Ground, placed: Placed): void;
/** What a session takes of one person's day, preparation included. */
export declare function blockOf(placed: Placed, person: Diary): Interval;
