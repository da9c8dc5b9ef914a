import type { ClientRow, PlanRow } from '#contract/replies.ts';

export interface PlanOfClient {
  readonly client: ClientRow;
  readonly plan: PlanRow;
}

/** The plans of the clients, the one changed last first. */
export function latestPlans(clients: readonly ClientRow[]): readonly PlanOfClient[] {
  return clients
    .flatMap((client) => client.plans.map((plan) => ({ client, plan })))
    .toSorted((a, b) => b.plan.savedAt.localeCompare(a.plan.savedAt));
}
