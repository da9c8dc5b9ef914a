/** What waits for the consultant, read off the list of clients. */
import type { ClientRow, PlanRow } from '#contract/replies.ts';
import { dayNumber } from '#domain/calendar/days.ts';
import type { IsoDate } from '#domain/plan.ts';

/** An offer is named so many days before it ends. */
const SOON_DAYS = 7;

export interface Need {
  readonly kind: 'doesNotAddUp' | 'tooThin' | 'offerEnds' | 'offerEnded';
  readonly client: ClientRow;
  readonly plan: PlanRow;
  /** Days left of an offer, less than 0 where it has ended; null for what has no day. */
  readonly days: number | null;
}

/** Most urgent first. The example needs nobody. */
export function needsOf(clients: readonly ClientRow[], today: IsoDate): readonly Need[] {
  return clients
    .filter(({ isExample }) => !isExample)
    .flatMap((client) => client.plans.flatMap((plan) => needsOfPlan(client, plan, today)))
    .toSorted((a, b) => urgency(a) - urgency(b));
}

function needsOfPlan(client: ClientRow, plan: PlanRow, today: IsoDate): readonly Need[] {
  const { verdict, validUntil } = plan;
  const days = validUntil === null ? null : dayNumber(validUntil) - dayNumber(today);
  return [
    ...(verdict === 'doesNotAddUp' || verdict === 'tooThin'
      ? [{ kind: verdict, client, plan, days: null }]
      : []),
    ...(days === null || days > SOON_DAYS
      ? []
      : [{ kind: days < 0 ? ('offerEnded' as const) : ('offerEnds' as const), client, plan, days }]),
  ];
}

/** Offers about to end by their day, then what does not hold, then offers that ended, the last one first. */
function urgency({ kind, days }: Need): number {
  switch (kind) {
    case 'offerEnds':
      return days ?? 0;
    case 'doesNotAddUp':
      return SOON_DAYS + 1;
    case 'tooThin':
      return SOON_DAYS + 2;
    case 'offerEnded':
      return SOON_DAYS + 3 - (days ?? 0);
  }
}
