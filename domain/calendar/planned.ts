/** How many sessions of each kind a plan asks for, and who they concern. */
import { coachesOf, leadersOf, sellersByCoach, sellersOf } from '../people.ts';
import type { Plan, RhythmKind } from '../plan.ts';
import { activeWeeks, planSpan } from './workdays.ts';

export const WEEKS_A_MONTH = 52 / 12;
export const WEEKS_A_QUARTER = 13;

/** Sessions for each seller, each coach with sellers, all together, and each coach with a leader. */
export type PlannedCounts = Readonly<Record<RhythmKind, number>>;

/** The count of each kind in the plan's open weeks, rounded up so that nobody falls below the rhythm. */
export function plannedCounts(plan: Plan): PlannedCounts {
  const weeks = activeWeeks(plan);
  const count = (perWeek: number): number => Math.max(0, Math.ceil(perWeek * weeks - 1e-9));
  const { coaching, productTraining, processReview, refill } = plan.rhythm;
  return {
    coaching: count(coaching.perMonth / WEEKS_A_MONTH),
    productTraining: count(productTraining.perMonth / WEEKS_A_MONTH),
    processReview: count(processReview.perQuarter / WEEKS_A_QUARTER),
    refill: count(refill.perMonth / WEEKS_A_MONTH),
  };
}

/** The checkpoint days that lie within the plan. */
export function plannedCheckpoints(plan: Plan): readonly number[] {
  const { first, last } = planSpan(plan);
  return plan.checkpoints.days.filter((days) => first + days <= last);
}

/** How many sessions the plan asks for of every kind, all people together. */
export function plannedTotals(plan: Plan): PlannedCounts & { readonly checkpoint: number } {
  const each = plannedCounts(plan);
  const coaches = coachesOf(plan);
  const hasReview = coaches.length + leadersOf(plan).length > 0;
  return {
    coaching: each.coaching * sellersOf(plan).length,
    productTraining: each.productTraining * sellersByCoach(plan).size,
    processReview: hasReview ? each.processReview : 0,
    refill: each.refill * coaches.filter((coach) => coach.leader !== null).length,
    checkpoint: plannedCheckpoints(plan).length,
  };
}
