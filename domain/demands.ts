/** What the plan takes of the people: who does what and when, and what takes courage. */
export const DEMAND_ROLES = ['leader', 'coach', 'trainer', 'seller'] as const;
export type DemandRole = (typeof DEMAND_ROLES)[number];
export const DEMAND_TIMES = ['before', 'during', 'after'] as const;
/** Before, during and after the academy. */
export type DemandTime = (typeof DEMAND_TIMES)[number];

export interface Demands {
  /** Null where nothing is agreed. */
  readonly who: Readonly<Record<DemandRole, Readonly<Record<DemandTime, string | null>>>>;
  readonly courage: readonly string[];
}

/** The three that matter most for what is trained to be used. Source: the study `transfer`. */
const STRONGEST: ReadonlySet<string> = new Set(['coach before', 'trainer before', 'coach after']);

export function isStrongest(role: DemandRole, when: DemandTime): boolean {
  return STRONGEST.has(`${role} ${when}`);
}

/** How many of the twelve are agreed. */
export function agreedCount({ who }: Demands): number {
  return DEMAND_ROLES.flatMap((role) => DEMAND_TIMES.filter((when) => who[role][when] !== null)).length;
}
