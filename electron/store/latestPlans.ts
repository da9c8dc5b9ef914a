/** The plans that were changed last. */
import { statement } from './connection.ts';
import { reading, type Store } from './store.ts';
import type { Problem } from '#contract/problems.ts';
import { ok, type Result } from '#domain/result.ts';

export interface LatestPlan {
  readonly plan: string;
  /** The client's name. */
  readonly client: string;
  readonly cohort: string | null;
}

const latest = statement<[number], LatestPlan>(
  `SELECT plan.id AS plan, client.name AS client, plan.cohort
   FROM plan JOIN academy ON academy.id = plan.academy JOIN client ON client.id = academy.client
   WHERE plan.is_deleted = 0 AND academy.is_deleted = 0 AND client.is_deleted = 0
   ORDER BY plan.saved_at DESC, plan.created DESC LIMIT ?`,
);

/** The last first. */
export function latestPlans(store: Store, limit: number): Result<readonly LatestPlan[], Problem> {
  return reading(store, (db) => ok(latest(db).all(limit)));
}
