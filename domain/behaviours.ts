/** Where a plan's behaviours ask for a second thought, and how they are shared out. */
import { coachesOf, sellersByCoach } from './people.ts';
import {
  COACHABLE_QUESTIONS,
  type Behaviour,
  type CoachableQuestion,
  type IsoDate,
  type Plan,
} from './plan.ts';

/** More than this at once for one person is asked about. */
export const MOST_AT_ONCE = 2;

/** By seller, in the plan's order. A seller without any is not a key. */
export function behavioursBySeller({ behaviours }: Plan): ReadonlyMap<string, readonly Behaviour[]> {
  return Map.groupBy(behaviours, ({ seller }) => seller);
}

/** Those that are coached on a day: at the start of the plan where it has not begun. */
export function activeOn(
  behaviours: readonly Behaviour[],
  today: IsoDate,
  { start }: Plan,
): readonly Behaviour[] {
  const day = today > start ? today : start;
  return behaviours.filter(({ from }) => from === null || from <= day);
}

/** The questions that were answered with no, and those that were not. */
export function answersTo(test: Behaviour['test']): {
  readonly no: readonly CoachableQuestion[];
  readonly open: readonly CoachableQuestion[];
} {
  return {
    no: COACHABLE_QUESTIONS.filter((question) => test[question] === false),
    open: COACHABLE_QUESTIONS.filter((question) => test[question] === null),
  };
}

/** How a target disagrees with where the seller is and which way it should go; null where it does not. */
export function targetDoubt({
  baseline,
  target,
  direction,
}: Pick<Behaviour, 'baseline' | 'target' | 'direction'>): 'wrongWay' | 'alreadyThere' | null {
  if (baseline === null || target === null) return null;
  if (baseline === target) return 'alreadyThere';
  return target > baseline === (direction === 'up') ? null : 'wrongWay';
}

export interface Team {
  readonly coach: string;
  readonly sellers: readonly string[];
  /** Sellers who have no behaviour yet. */
  readonly without: readonly string[];
}

/** Each coach's sellers, in the plan's order. A coach without sellers is left out. */
export function teamsOf(plan: Plan): readonly Team[] {
  const has = behavioursBySeller(plan);
  const sellers = sellersByCoach(plan);
  return coachesOf(plan).flatMap(({ id }) => {
    const own = (sellers.get(id) ?? []).map((seller) => seller.id);
    if (own.length === 0) return [];
    return [{ coach: id, sellers: own, without: own.filter((seller) => !has.has(seller)) }];
  });
}

export interface BehaviourKind {
  readonly result: string;
  readonly behaviour: string;
  /** How many sellers have it. */
  readonly sellers: number;
}

/** What is chosen, the most common first. */
export function kindsOf({ behaviours }: Plan): readonly BehaviourKind[] {
  const kinds = [...Map.groupBy(behaviours, kindKey).values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const { result, behaviour } = first;
    return [{ result, behaviour, sellers: new Set(same.map(({ seller }) => seller)).size }];
  });
  return kinds.toSorted((a, b) => b.sellers - a.sellers);
}

/** The same for what reads the same, whatever its case. */
export function kindKey({ result, behaviour }: Pick<Behaviour, 'result' | 'behaviour'>): string {
  return JSON.stringify([result, behaviour].map((text) => text.trim().toLowerCase()));
}
