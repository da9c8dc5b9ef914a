/** What a list of plans shows of each, kept beside the plan so that a list opens none. */
import { figuresOf } from '#domain/figures.ts';
import { coachesOf, searchedName } from '#domain/people.ts';
import type { Celebration, IsoDate, Plan } from '#domain/plan.ts';
import { toPlan, type PlanFile } from '#domain/planFile.ts';

export interface PlanSummary {
  /** The plan file's own id. */
  readonly fileId: string | null;
  readonly cohort: string | null;
  readonly start: string;
  readonly weeks: number;
  readonly sellers: number;
  readonly coaches: number;
  readonly minutesPerSellerPerWeek: number;
  readonly verdict: string;
  readonly perMonth: number;
  /** Of an offer that waits for an answer. */
  readonly validUntil: string | null;
  /** Coaches without a leader. */
  readonly withoutLeader: number;
  readonly refillsPerMonth: number;
  /** The days that have a celebration, each once, in order, a space between. */
  readonly celebrationDays: string;
  /** 1 while nobody has a name and nothing has been offered. */
  readonly isSketch: number;
}

export function summaryOf(file: PlanFile): PlanSummary {
  const plan = toPlan(file);
  const { counts, coachingMinutesPerSellerPerWeek, verdict } = figuresOf(plan);
  return {
    fileId: plan.id,
    cohort: plan.cohort,
    start: plan.start,
    weeks: plan.weeks,
    sellers: counts.sellers,
    coaches: counts.coaches,
    minutesPerSellerPerWeek: coachingMinutesPerSellerPerWeek,
    verdict: verdict.kind,
    perMonth: plan.rhythm.coaching.perMonth,
    validUntil: plan.proposal.answer === null ? plan.proposal.validUntil : null,
    withoutLeader: coachesOf(plan).filter(({ leader }) => leader === null).length,
    refillsPerMonth: plan.rhythm.refill.perMonth,
    celebrationDays: daysOf(plan.celebrations).join(' '),
    isSketch: Number(isSketch(plan)),
  };
}

function isSketch({ people, proposal }: Plan): boolean {
  if (proposal.date !== null || proposal.validUntil !== null) return false;
  return people.every(({ name }) => name === null || searchedName(name) === '');
}

function daysOf(celebrations: readonly Celebration[]): readonly IsoDate[] {
  return [...new Set(celebrations.flatMap(({ date }) => date ?? []))].toSorted();
}
