/** What waits for the consultant, read off the list of clients. */
import type { ClientRow, PlanRow } from '#contract/replies.ts';
import { dayNumber } from '#domain/calendar/days.ts';
import type { IsoDate } from '#domain/plan.ts';

/** An offer is named so many days before it ends, a celebration so many before and after it. */
const NEAR_DAYS = 7;

export type NeedKind =
  | 'offerEnds'
  | 'celebration'
  | 'doesNotAddUp'
  | 'tooThin'
  | 'celebrationPassed'
  | 'withoutLeader'
  | 'withoutRefill'
  | 'offerEnded';

export interface Need {
  readonly kind: NeedKind;
  readonly client: ClientRow;
  readonly plan: PlanRow;
  /** Days left, less than 0 where the day has passed; null for what has no day. */
  readonly days: number | null;
}
type Reason = Pick<Need, 'kind' | 'days'>;

/** Most urgent first. The example needs nobody. */
export function needsOf(clients: readonly ClientRow[], today: IsoDate): readonly Need[] {
  return clients
    .filter(({ isExample }) => !isExample)
    .flatMap((client) =>
      client.plans.flatMap((plan) => reasonsOf(plan, today).map((reason) => ({ ...reason, client, plan }))),
    )
    .toSorted(byUrgency);
}

function reasonsOf(plan: PlanRow, today: IsoDate): readonly Reason[] {
  const { verdict } = plan;
  return [
    ...(verdict === 'doesNotAddUp' || verdict === 'tooThin' ? [{ kind: verdict, days: null }] : []),
    ...offerReasons(plan, today),
    ...celebrationReasons(plan, today),
    ...(isInEarnest(plan, today) ? refillReasons(plan) : []),
  ];
}

function offerReasons({ validUntil }: PlanRow, today: IsoDate): readonly Reason[] {
  if (validUntil === null) return [];
  const days = daysTo(validUntil, today);
  return days > NEAR_DAYS ? [] : [{ kind: days < 0 ? 'offerEnded' : 'offerEnds', days }];
}

function celebrationReasons({ celebrations }: PlanRow, today: IsoDate): readonly Reason[] {
  return celebrations
    .map((date) => daysTo(date, today))
    .filter((days) => Math.abs(days) <= NEAR_DAYS)
    .map((days) => ({ kind: days < 0 ? 'celebrationPassed' : 'celebration', days }));
}

/** Two numbers are a sketch, until there are names, an offer or the plan has begun: nobody waits for its details. */
function isInEarnest({ isSketch, start }: PlanRow, today: IsoDate): boolean {
  return !isSketch || start <= today;
}

/** Who refills comes before how often. */
function refillReasons({ withoutLeader, refillsPerMonth }: PlanRow): readonly Reason[] {
  if (withoutLeader > 0) return [{ kind: 'withoutLeader', days: null }];
  return refillsPerMonth === 0 ? [{ kind: 'withoutRefill', days: null }] : [];
}

function daysTo(date: IsoDate, today: IsoDate): number {
  return dayNumber(date) - dayNumber(today);
}

/** What has a day ahead, what does not hold, what nobody has prepared, and offers that ended. */
const RANKS: Readonly<Record<NeedKind, number>> = {
  offerEnds: 0,
  celebration: 0,
  doesNotAddUp: 1,
  tooThin: 2,
  celebrationPassed: 3,
  withoutLeader: 4,
  withoutRefill: 5,
  offerEnded: 6,
};

/** Within a rank the day nearest to today first. */
function byUrgency(a: Need, b: Need): number {
  return RANKS[a.kind] - RANKS[b.kind] || Math.abs(a.days ?? 0) - Math.abs(b.days ?? 0);
}
