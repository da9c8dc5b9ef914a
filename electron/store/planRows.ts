/** Plans in lists: what the row itself says, without opening a plan. */
import type { PlanRow } from '#contract/replies.ts';
import type { VerdictKind } from '#domain/figures.ts';
import { DEFAULT_CURRENCY } from '#domain/planFile/defaults.ts';
import { folded } from './clientStore.ts';
import { statement, type Connection } from './connection.ts';

interface Row extends Omit<PlanRow, 'verdict' | 'celebrations' | 'isSketch'> {
  readonly verdict: string;
  readonly celebrationDays: string;
  readonly isSketch: number;
}
const ofClient = statement<[string], Row>(
  `SELECT plan.id, plan.academy, plan.cohort, plan.start, plan.weeks, plan.sellers, plan.coaches,
     plan.minutes_per_seller_per_week AS minutesPerSellerPerWeek, plan.verdict, plan.per_month AS perMonth,
     plan.valid_until AS validUntil, plan.without_leader AS withoutLeader,
     plan.refills_per_month AS refillsPerMonth, plan.celebration_days AS celebrationDays, plan.is_sketch AS isSketch, plan.saved_at AS savedAt
   FROM academy JOIN plan ON plan.academy = academy.id
   WHERE academy.client = ? AND academy.is_deleted = 0 AND plan.is_deleted = 0
   ORDER BY plan.created, plan.id`,
);

/** A client's plans, the first made first. */
export function plansOf(db: Connection, client: string): readonly PlanRow[] {
  return ofClient(db)
    .all(client)
    .map(({ celebrationDays, isSketch, ...row }) => ({
      ...row,
      verdict: verdictOf(row.verdict),
      celebrations: celebrationDays === '' ? [] : celebrationDays.split(' '),
      isSketch: isSketch === 1,
    }));
}

const currency = statement<[string], { readonly currency: string | null }>(
  `SELECT json_extract(document, '$.plan.investment.currency') AS currency
   FROM plan WHERE academy = ? AND is_deleted = 0 ORDER BY created, id LIMIT 1`,
);

/** The currency of an academy's first plan. */
export function currencyOf(db: Connection, academy: string): string {
  return currency(db).get(academy)?.currency ?? DEFAULT_CURRENCY;
}

const cohorts = statement<[], { readonly client: string; readonly cohort: string }>(
  `SELECT academy.client, plan.cohort FROM plan JOIN academy ON academy.id = plan.academy
   WHERE plan.cohort IS NOT NULL AND plan.is_deleted = 0 AND academy.is_deleted = 0`,
);

/** The clients that have a plan whose name has the text in it, whatever its case. */
export function clientsByCohort(db: Connection, text: string): readonly string[] {
  const found = cohorts(db)
    .all()
    .filter(({ cohort }) => folded(cohort).includes(text));
  return [...new Set(found.map(({ client }) => client))];
}

const VERDICTS: readonly VerdictKind[] = ['tooThin', 'doesNotAddUp', 'demanding', 'reasonable'];

function verdictOf(text: string): VerdictKind {
  return VERDICTS.find((verdict) => verdict === text) ?? 'reasonable';
}
