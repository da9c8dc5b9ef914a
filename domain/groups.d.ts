import type { Plan } from './plan.ts';
/** In the order given, as even in size as can be, none above the size: 7 by 3 is 3, 2 and 2. */
export declare function inGroupsOf<Member>(members: readonly Member[], size: number): readonly (readonly Member[])[];
/** How many talks it takes for each of so many sellers to have one. */
export declare function groupCount(sellers: number, size: number): number;
/** The talks of one round, all coaches together. */
export declare function groupsInPlan(plan: Plan): number;
