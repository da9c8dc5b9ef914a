/** Plans in lists: what the row itself says, without opening a plan. */
import type { PlanRow } from '#contract/replies.ts';
import type { VerdictKind } from '#domain/figures.ts';
import { statement, type Connection } from './connection.ts';

interface Row extends Omit<PlanRow, 'verdict'> {
  readonly verdict: string;
}
const ofClient = statement<[string], Row>(
  `SELECT plan.id, plan.academy, plan.cohort, plan.start, plan.weeks, plan.sellers, plan.coaches,
     plan.minutes_per_seller_per_week AS minutesPerSellerPerWeek, plan.verdict, plan.per_month AS perMonth,
     plan.valid_until AS validUntil, plan.saved_at AS savedAt
   FROM academy JOIN plan ON plan.academy = academy.id
   WHERE academy.client = ? AND academy.is_deleted = 0 AND plan.is_deleted = 0
   ORDER BY plan.created, plan.id`,
);

/** A client's plans, the first made first. */
export function plansOf(db: Connection, client: string): readonly PlanRow[] {
  return ofClient(db)
    .all(client)
    .map((row) => ({ ...row, verdict: verdictOf(row.verdict) }));
}

const VERDICTS: readonly VerdictKind[] = ['tooThin', 'doesNotAddUp', 'demanding', 'reasonable'];

function verdictOf(text: string): VerdictKind {
  return VERDICTS.find((verdict) => verdict === text) ?? 'reasonable';
}
