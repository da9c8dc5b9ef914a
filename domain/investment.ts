/** What following up costs: the client's own hours and the consultant's fees. Money in the plan's currency, ex VAT. */
import { plannedCheckpoints, plannedCounts, plannedTotals } from './calendar/planned.ts';
import { coachesOf, leadersOf, sellersOf } from './people.ts';
import type { CostedRole, Plan } from './plan.ts';

export type RoleHours = Readonly<Record<CostedRole, number>>;

export interface InvestmentFigures {
  /** Hours of the planned sessions, preparation included, by role. */
  readonly hours: RoleHours;
  /** Hours x hourly cost; null when a rate is missing for a role that has hours. */
  readonly ownTime: number | null;
  readonly offer: number;
  readonly vat: number;
  readonly offerInclVat: number;
  readonly academyPrice: number | null;
  /** ownTime + offer */
  readonly followUp: number | null;
  /** The growth in a year's sales that pays the follow-up back; null unless all of it is known. */
  readonly breakEvenGrowth: number | null;
}

export const COSTED_ROLES: readonly CostedRole[] = ['seller', 'coach', 'leader'];

export function investmentOf(plan: Plan): InvestmentFigures {
  const { fees, vatRate, annualSales, contributionMargin } = plan.investment;
  const hours = plannedHours(plan);
  const ownTime = ownTimeOf(plan, hours);
  const offer = fees.reduce((sum, fee) => sum + fee.quantity * fee.price, 0);
  const vat = offer * vatRate;
  const followUp = ownTime === null ? null : ownTime + offer;
  return {
    hours,
    ownTime,
    offer,
    vat,
    offerInclVat: offer + vat,
    academyPrice: plan.academy.price,
    followUp,
    breakEvenGrowth:
      followUp === null || !annualSales || !contributionMargin
        ? null
        : followUp / (annualSales * contributionMargin),
  };
}

/** Count x minutes for everyone who takes part, plus preparation for each preparer, in hours. */
function plannedHours(plan: Plan): RoleHours {
  const { coaching, productTraining, processReview, refill } = plan.rhythm;
  const totals = plannedTotals(plan);
  const coaches = coachesOf(plan).length;
  const leaders = leadersOf(plan).length;
  const sellers = sellersOf(plan).length;
  const each = plannedCounts(plan);
  const checkpointMinutes = plannedCheckpoints(plan).length * plan.checkpoints.minutes;
  const reviewPreparation = totals.processReview * processReview.preparationMinutes;
  const minutes = {
    seller: sellers * (each.coaching * coaching.minutes + each.productTraining * productTraining.minutes),
    coach:
      totals.coaching * (coaching.minutes + coaching.preparationMinutes) +
      totals.productTraining * (productTraining.minutes + productTraining.preparationMinutes) +
      coaches * (totals.processReview * processReview.minutes + (leaders === 0 ? reviewPreparation : 0)) +
      totals.refill * refill.minutes +
      coaches * checkpointMinutes,
    leader:
      leaders * (totals.processReview * processReview.minutes + reviewPreparation + checkpointMinutes) +
      totals.refill * (refill.minutes + refill.preparationMinutes),
  };
  return { seller: minutes.seller / 60, coach: minutes.coach / 60, leader: minutes.leader / 60 };
}

function ownTimeOf(plan: Plan, hours: RoleHours): number | null {
  let sum = 0;
  for (const role of COSTED_ROLES) {
    const rate = plan.investment.hourlyCost[role];
    if (rate === null && hours[role] > 0) return null;
    sum += hours[role] * (rate ?? 0);
  }
  return sum;
}
