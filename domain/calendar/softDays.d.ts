/** Days that can be booked, but are better left where there is room elsewhere. */
import type { Plan, SoftDays } from '../plan.ts';
import { type DayNumber } from './days.ts';
export type SoftDayKind = keyof SoftDays;
/** Whether the plan would rather leave any days at all. */
export declare function hasSoftDays({ calendar: { softDays } }: Plan): boolean;
/** Why the plan would rather leave that day; null where it would not. Says nothing of whether it can be booked. */
export declare function softDayKind({ calendar: { country, softDays } }: Plan, day: DayNumber): SoftDayKind | null;
