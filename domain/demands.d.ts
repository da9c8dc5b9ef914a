/** What the plan takes of the people: who does what and when, and what takes courage. */
export declare const DEMAND_ROLES: readonly ["leader", "coach", "trainer", "seller"];
export type DemandRole = (typeof DEMAND_ROLES)[number];
export declare const DEMAND_TIMES: readonly ["before", "during", "after"];
/** Before, during and after the academy. */
export type DemandTime = (typeof DEMAND_TIMES)[number];
export interface Demands {
    /** Null where nothing is agreed. */
    readonly who: Readonly<Record<DemandRole, Readonly<Record<DemandTime, string | null>>>>;
    readonly courage: readonly string[];
}
export declare function isStrongest(role: DemandRole, when: DemandTime): boolean;
/** How many of the twelve are agreed. */
export declare function agreedCount({ who }: Demands): number;
