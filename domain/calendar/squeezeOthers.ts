/** What the rhythm promises month by month beside the talks. */
import type { Plan } from '../plan.ts';
import { isoDate, type DayNumber } from './days.ts';
import { plannedCheckpoints, seriesCounts, WEEKS_A_MONTH, WEEKS_A_QUARTER } from './planned.ts';
import { planSpan } from './workdays.ts';

export const OTHER_KINDS = ['productTraining', 'processReview', 'refill', 'checkpoint'] as const;
export type OtherKind = (typeof OTHER_KINDS)[number];

/** The workdays of the plan by month, in order. */
export type Months = ReadonlyMap<string, readonly DayNumber[]>;

const MONTH = 'YYYY-MM';

/** `2027-03` of a day or a moment. */
export function monthOf(moment: string): string {
  return moment.slice(0, MONTH.length);
}

/** By kind. */
export function forEachOther<Value>(valueOf: (kind: OtherKind) => Value): Readonly<Record<OtherKind, Value>> {
  return {
    productTraining: valueOf('productTraining'),
    processReview: valueOf('processReview'),
    refill: valueOf('refill'),
    checkpoint: valueOf('checkpoint'),
  };
}

/** Whole sessions by month: what the rhythm has on its workdays, and the checkpoints on their days. */
export function promisedOthers(
  plan: Plan,
  months: Months,
): Readonly<Record<OtherKind, ReadonlyMap<string, number>>> {
  const of = seriesCounts(plan);
  const { productTraining, processReview, refill } = plan.rhythm;
  const aWeek: Readonly<Record<Exclude<OtherKind, 'checkpoint'>, number>> = {
    productTraining: (productTraining.perMonth / WEEKS_A_MONTH) * of.productTraining,
    processReview: (processReview.perQuarter / WEEKS_A_QUARTER) * of.processReview,
    refill: (refill.perMonth / WEEKS_A_MONTH) * of.refill,
  };
  return forEachOther((kind) =>
    kind === 'checkpoint'
      ? checkpointsIn(plan, months)
      : wholeIn(months, aWeek[kind] / plan.calendar.workdays.length),
  );
}

/** Each month's share in whole sessions: what is rounded off in one comes in the next. */
function wholeIn(months: Months, perDay: number): ReadonlyMap<string, number> {
  let days = 0;
  let given = 0;
  const whole = new Map<string, number>();
  for (const [month, { length }] of months) {
    days += length;
    const share = Math.round(days * perDay) - given;
    given += share;
    whole.set(month, share);
  }
  return whole;
}

function checkpointsIn(plan: Plan, months: Months): ReadonlyMap<string, number> {
  const { first } = planSpan(plan);
  const names = [...months.keys()];
  const counted = new Map<string, number>();
  for (const days of plannedCheckpoints(plan)) {
    const due = monthOf(isoDate(first + days));
    // A month of which nothing but a weekend lies in the plan is not among the months.
    const month = names.findLast((one) => one <= due) ?? names[0] ?? due;
    counted.set(month, (counted.get(month) ?? 0) + 1);
  }
  return counted;
}
