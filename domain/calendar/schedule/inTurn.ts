/** Deals talks out day by day, the seller whose time runs out first served first (earliest deadline first). */
import type { Dealt, Room, Taker } from './rounds.ts';

export interface Limits {
  /** The longest gap aimed at, days. */
  readonly gap: number;
  /** How many days before its even place a talk may come. */
  readonly lead: number;
}

export function dealInTurn(room: Room, takers: readonly Taker[], limits: Limits): Dealt {
  const days = room.perDay.length;
  const weekLeft = [...room.perWeek];
  const hands = takers.map((taker, i): Hand => {
    const phase = (i + 0.5) / takers.length - 0.5;
    return { taker, phase, standing: 0, dealt: [], last: -1, due: { release: 0, deadline: 0 } };
  });
  for (const hand of hands) hand.due = nextDue(hand, limits, room);
  for (let day = 0; day < days; day++) {
    for (const hand of hands) passStanding(hand, limits, { day, room });
    const week = room.weekOf[day] ?? 0;
    for (let left = Math.min(room.perDay[day] ?? 0, weekLeft[week] ?? 0); left > 0; left--) {
      const hand = mostUrgent(hands, day);
      if (hand === null) break;
      hand.dealt.push(day);
      hand.last = day;
      hand.due = nextDue(hand, limits, room);
      weekLeft[week] = (weekLeft[week] ?? 0) - 1;
    }
  }
  return hands.map((hand) => hand.dealt);
}

/** A taker on the way through the days. */
interface Hand {
  readonly taker: Taker;
  /** Takers start apart: from half a pace early to half a pace late. */
  readonly phase: number;
  /** How many of the standing talks are past. */
  standing: number;
  readonly dealt: number[];
  /** Day of the last talk; -1 before the first. */
  last: number;
  due: Due;
}

interface Due {
  /** From this day the talk may come. */
  readonly release: number;
  /** The last day that keeps the gap. */
  readonly deadline: number;
}

/** Counts a talk that stands that day. */
function passStanding(hand: Hand, limits: Limits, { day, room }: { day: number; room: Room }): void {
  if (hand.taker.standing[hand.standing] !== day) return;
  while (hand.taker.standing[hand.standing] === day) hand.standing++;
  hand.last = day;
  hand.due = nextDue(hand, limits, room);
}

/** Who is to be served that day; null where nobody is. */
function mostUrgent(hands: readonly Hand[], day: number): Hand | null {
  let best: Hand | null = null;
  for (const hand of hands) {
    const { release, deadline } = hand.due;
    if (release > day || deadline >= (best?.due.deadline ?? Infinity) || !hand.taker.canCome(day)) continue;
    best = hand;
  }
  return best;
}

/** From when and until when the next talk keeps all gaps within the limit, those to come included. */
function nextDue(hand: Hand, { gap, lead }: Limits, { axis, perDay }: Room): Due {
  const { taker, phase, standing, dealt, last } = hand;
  const left = taker.count - dealt.length;
  const next = taker.standing[standing];
  if (left <= 0 || (next !== undefined && axis.of(next) - axis.of(last) <= gap))
    return { release: Infinity, deadline: Infinity };
  const days = perDay.length;
  const end = axis.of(days);
  const toCome = left + taker.standing.length - standing;
  const all = taker.count + taker.standing.length;
  const pace = (end + 1) / (all + 1);
  const slack = Math.max(0, Math.min(pace, (all + 1) * (gap - pace)));
  const evenPlace = axis.placeOf((all - toCome + 1) * pace - 1 + phase * slack);
  let deadline = Math.max(last + 1, Math.floor(axis.placeOf(axis.of(last) + gap)));
  while (deadline > last + 1 && deadline < days && !taker.canCome(deadline)) deadline--;
  const release = Math.min(Math.max(axis.placeOf(end - gap * toCome), evenPlace - lead), deadline);
  return { release: Math.max(last + 1, release), deadline };
}
