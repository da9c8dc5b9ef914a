/** How many sessions of each kind a plan asks for, and who they concern. */
import { groupsInPlan } from '../groups.ts';
import { coachesOf, leadersOf, sellersByCoach } from '../people.ts';
import type { Plan, RhythmKind } from '../plan.ts';
import { activeStartWeeks, activeWeeks, planSpan } from './workdays.ts';

export const WEEKS_A_MONTH = 52 / 12;
export const WEEKS_A_QUARTER = 13;

/** Sessions for each seller, each coach with sellers, all together, and each coach with a leader. */
export type PlannedCounts = Readonly<Record<RhythmKind, number>>;

/** The count of each kind in the plan's open weeks, rounded up so that nobody falls below the rhythm. */
export function plannedCounts(plan: Plan): PlannedCounts {
  const weeks = activeWeeks(plan);
  const count = (perWeek: number): number => wholeSessions(perWeek * weeks);
  const { productTraining, processReview, refill } = plan.rhythm;
  return {
    coaching: countOfTalks(plan, weeks),
    productTraining: count(productTraining.perMonth / WEEKS_A_MONTH),
    processReview: count(processReview.perQuarter / WEEKS_A_QUARTER),
    refill: count(refill.perMonth / WEEKS_A_MONTH),
  };
}

/** The talks of each seller: those of the tighter start and those of the rest, rounded up once. */
function countOfTalks(plan: Plan, weeks: number): number {
  const { perMonth, start } = plan.rhythm.coaching;
  if (start === null) return wholeSessions((perMonth / WEEKS_A_MONTH) * weeks);
  const startWeeks = activeStartWeeks(plan, start.weeks);
  return wholeSessions((start.perMonth * startWeeks + perMonth * (weeks - startWeeks)) / WEEKS_A_MONTH);
}

function wholeSessions(sessions: number): number {
  return Math.max(0, Math.ceil(sessions - 1e-9));
}

/** The checkpoint days that lie within the plan. */
export function plannedCheckpoints(plan: Plan): readonly number[] {
  const { first, last } = planSpan(plan);
  return plan.checkpoints.days.filter((days) => first + days <= last);
}

/** How many sessions the plan asks for of every kind, all people together. */
export function plannedTotals(plan: Plan): PlannedCounts & { readonly checkpoint: number } {
  const each = plannedCounts(plan);
  const of = seriesCounts(plan);
  return {
    coaching: each.coaching * of.coaching,
    productTraining: each.productTraining * of.productTraining,
    processReview: each.processReview * of.processReview,
    refill: each.refill * of.refill,
    checkpoint: plannedCheckpoints(plan).length,
  };
}

/** How many have each kind of session in the plan's rhythm: groups, coaches with sellers, all together, coaches with a leader. */
export function seriesCounts(plan: Plan): Readonly<Record<RhythmKind, number>> {
  const coaches = coachesOf(plan);
  return {
    coaching: groupsInPlan(plan),
    productTraining: sellersByCoach(plan).size,
    processReview: coaches.length + leadersOf(plan).length > 0 ? 1 : 0,
    refill: coaches.filter((coach) => coach.leader !== null).length,
  };
}
