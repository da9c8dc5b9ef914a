import type { Plan, Seller } from '#domain/plan.ts';
export interface TalkGroup {
    /** The one who names it first, the others in the plan's order. */
    readonly members: readonly Seller[];
    /** What its talks are called in the bookings; null where it has none. */
    readonly bookedAs: string | null;
}
/** Every coach's groups, in the order of their first members. As few as the size allows. */
export declare function talkGroups(plan: Plan): ReadonlyMap<string, readonly TalkGroup[]>;
