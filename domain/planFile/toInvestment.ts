/** The investment of a file, filled in field by field. */
import type { CostBasis, Fee, Investment } from '../plan.ts';
import { DEFAULT_CURRENCY, DEFAULT_VAT_RATE } from './defaults.ts';
import { all, known } from './given.ts';
import type { PlanFile } from './planShape.ts';

type Entry = NonNullable<PlanFile['plan']['investment']>;
type CostEntry = NonNullable<Entry['hourlyCost']>;
type FromEntry = NonNullable<Entry['hourlyCostFrom']>;

export function investmentOf(entry: Entry): Investment {
  const cost: CostEntry = entry.hourlyCost ?? {};
  const from: FromEntry = entry.hourlyCostFrom ?? {};
  return {
    currency: entry.currency ?? DEFAULT_CURRENCY,
    hourlyCost: { seller: cost.seller ?? null, coach: cost.coach ?? null, leader: cost.leader ?? null },
    hourlyCostFrom: {
      seller: basisOf(from.seller),
      coach: basisOf(from.coach),
      leader: basisOf(from.leader),
    },
    fees: feesOf(entry.fees),
    options: feesOf(entry.options),
    vatRate: entry.vatRate ?? DEFAULT_VAT_RATE,
    vatReason: known(entry.vatReason),
    // Nobody sells for nothing: 0 is a field that nobody has filled in yet.
    annualSales: entry.annualSales || null,
    contributionMargin: entry.contributionMargin || null,
  };
}

function feesOf(fees: Entry['fees']): readonly Fee[] {
  return all(fees).map(({ item, quantity, unit, price }) => ({
    item: item.trim(),
    quantity,
    unit: known(unit),
    price,
  }));
}

function basisOf(entry: FromEntry['seller']): CostBasis {
  return {
    // Nor does anybody work for nothing.
    salary: entry?.salary || null,
    socialFee: entry?.socialFee ?? null,
    hoursPerYear: entry?.hoursPerYear ?? null,
  };
}
