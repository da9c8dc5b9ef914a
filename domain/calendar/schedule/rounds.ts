/**
 * Deals one coach's talks out over the days so that no seller waits longer than need be. Whole numbers only: days
 * are places, capacity is a count of talks.
 */
import type { Axis } from './axis.ts';
import { dealInTurn } from './inTurn.ts';
import { evenTargets, gapCost, nearest, shortestGap } from './targets.ts';

export interface Room {
  /** Talks that each day can hold. */
  readonly perDay: readonly number[];
  /** The week each day belongs to, counted from 0. */
  readonly weekOf: readonly number[];
  /** Talks that each week can hold. */
  readonly perWeek: readonly number[];
  readonly axis: Axis;
}
export interface Taker {
  /** Days of the talks that stand, in order. */
  readonly standing: readonly number[];
  /** How many more to deal out. */
  readonly count: number;
  /** Whether the seller can come that day. */
  readonly canCome: (day: number) => boolean;
}
/** The days of each taker's new talks, in order. */
export type Dealt = readonly (readonly number[])[];

/** Gaps past the shortest possible that are tried in turn; beyond, evening out does the rest. */
const GAPS_TRIED = 6;
/** So few talks are only set at their even places: evening out finds the best days for them. */
const FEW_TALKS = 3;
/** Days before its even place that a talk may be dealt out in turn; the last takes whatever day comes. */
const LEADS_TRIED = [0, 1, 2, 4, Infinity];

/**
 * The days of each taker's new talks. Evenly paced days are taken as they are where they keep every gap as short as
 * it can be; where room is scarce, serving in turn is tried with longer and longer gaps, and the best is taken.
 */
export function dealOut(room: Room, all: readonly Taker[]): Dealt {
  const dealt = dealAmong(
    room,
    all.filter(({ count }) => count > 0),
  )[Symbol.iterator]();
  return all.map(({ count }) => (count > 0 ? (dealt.next().value ?? []) : []));
}

/** All of them take something. */
function dealAmong(room: Room, takers: readonly Taker[]): Dealt {
  const days = room.perDay.length;
  const most = Math.max(0, ...takers.map((taker) => taker.standing.length + taker.count));
  if (days === 0 || most === 0) return takers.map(() => []);
  const shortest = shortestGap(room.axis, days, most);
  let best: Worth = { dealt: [], missing: Infinity, longest: Infinity, cost: Infinity };
  for (let gap = shortest; gap <= Math.max(shortest, Math.ceil(days / most)); gap++) {
    const paced = worthOf(dealPaced(room, takers, gap), room, takers);
    if (paced.missing === 0 && paced.longest <= shortest) return paced.dealt;
    best = better(best, paced);
  }
  if (best.missing === 0 && talksIn(best.dealt) <= FEW_TALKS) return best.dealt;
  for (let gap = shortest; gap < shortest + GAPS_TRIED; gap++) {
    for (const lead of LEADS_TRIED) {
      best = better(best, worthOf(dealInTurn(room, takers, { gap, lead }), room, takers));
    }
  }
  return best.dealt;
}

function talksIn(dealt: Dealt): number {
  return dealt.reduce((sum, days) => sum + days.length, 0);
}

/**
 * Each taker at an even pace, the first talks spread over as many days as the gap allows; a day without room gives
 * way to the nearest with some.
 */
function dealPaced(room: Room, takers: readonly Taker[], gap: number): Dealt {
  const days = room.perDay.length;
  const dayLeft = [...room.perDay];
  const weekLeft = [...room.perWeek];
  const hands = takers.map((taker) => {
    const own: number[] = [];
    const open = (day: number): number | null => {
      const isFull = (dayLeft[day] ?? 0) <= 0 || (weekLeft[room.weekOf[day] ?? 0] ?? 0) <= 0;
      return isFull || own.includes(day) || taker.standing.includes(day) || !taker.canCome(day) ? null : day;
    };
    return { own, open };
  });
  const paced = takers.map((taker, i) =>
    pacedDays(taker, { axis: room.axis, days, gap, phase: (i + 0.5) / takers.length }),
  );
  for (const turn of turnsOf(paced)) {
    const i = turn % takers.length;
    const hand = hands[i];
    const at = hand === undefined ? null : nearest((turn - i) / takers.length, days, hand.open);
    if (hand === undefined || at === null) continue;
    hand.own.push(at);
    dayLeft[at] = (dayLeft[at] ?? 0) - 1;
    weekLeft[room.weekOf[at] ?? 0] = (weekLeft[room.weekOf[at] ?? 0] ?? 0) - 1;
  }
  return hands.map(({ own }) => own.sort((a, b) => a - b));
}

/** Whose turn it is, day by day: the whole day times how many they are, and which of them. */
export function turnsOf(days: Dealt): Int32Array {
  const turns = new Int32Array(talksIn(days));
  let turn = 0;
  days.forEach((own, i) => {
    for (const day of own) turns[turn++] = Math.round(day) * days.length + i;
  });
  return turns.sort();
}

/** Days an even pace apart; the phase, 0 to 1, moves them within what the gap leaves at the plan's two ends. */
function pacedDays(
  { standing, count }: Taker,
  { axis, days, gap, phase }: Readonly<{ axis: Axis } & Record<'days' | 'gap' | 'phase', number>>,
): readonly number[] {
  const end = axis.of(days);
  if (standing.length > 0) return evenTargets([-1, ...standing.map(axis.of), end], count).map(axis.placeOf);
  const pace = Math.min(gap, days / Math.max(1, count));
  const ends = end + 1 - (count - 1) * pace;
  const earliest = Math.max(1, ends - gap);
  const tooLate = Math.min(gap + 1, ends);
  const first = earliest + phase * Math.max(0, tooLate - earliest);
  return Array.from({ length: count }, (_, n) =>
    Math.min(days - 1, Math.max(0, Math.floor(axis.placeOf(first - 1 + n * pace)))),
  );
}

/** How good a deal is: nothing missing, then no gap long, then the gaps together. */
interface Worth {
  readonly dealt: Dealt;
  readonly missing: number;
  /** The longest gap, days. */
  readonly longest: number;
  readonly cost: number;
}

function better(a: Worth, b: Worth): Worth {
  return (b.missing - a.missing || b.longest - a.longest || b.cost - a.cost) < 0 ? b : a;
}

function worthOf(dealt: Dealt, { axis, perDay }: Room, takers: readonly Taker[]): Worth {
  const days = perDay.length;
  let [missing, longest, cost] = [0, 0, 0];
  takers.forEach(({ standing, count }, i) => {
    const own = dealt[i] ?? [];
    const even = Math.max(1, days / Math.max(1, standing.length + count));
    let last = -1;
    for (const day of [...standing, ...own, days].sort((a, b) => a - b)) {
      const at = axis.of(day);
      longest = Math.max(longest, at - last);
      cost += gapCost(at - last, even);
      last = at;
    }
    missing += count - own.length;
  });
  return { dealt, missing, longest, cost };
}
