/**
 * What people would rather: sessions leave soft days, and come at the times that are preferred, where that costs no
 * session its place and makes no wait clearly longer.
 */
import { type Attempt } from './attempt.ts';
/** A wait of up to so many even gaps is not clearly longer. */
export declare const CLEARLY_LONGER = 1.5;
/** Moves what is proposed until no single move is better; what then has room is placed. */
export declare function followWishes({ ground, series }: Attempt): void;
