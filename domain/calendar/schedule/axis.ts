/** How a series' days are weighed: all alike, or those of a tighter start more, so that even there is closer. */
import type { Plan, SessionKind } from '#domain/plan.ts';
import type { DayNumber } from '../days.ts';
import { planSpan } from '../workdays.ts';
import type { Ground } from './ground.ts';

export interface Axis {
  /** Where a place lies; the day before the first at -1, and a day one further on where all weigh alike. */
  readonly of: (place: number) => number;
  /** The place of a position, whole or between two. */
  readonly placeOf: (position: number) => number;
  /** How much more the heaviest day weighs than the mean. */
  readonly slack: number;
}

/** Every day alike. */
const EVEN: Axis = { of: (place) => place, placeOf: (position) => position, slack: 0 };

/** No pace is more than so many times the other here: what is not wanted at all still has its days in order. */
const MOST_RATIO = 1000;

/** The axis of the plan's talks over its workable days. */
export function talksAxis(plan: Plan, days: readonly DayNumber[]): Axis {
  const { perMonth, start } = plan.rhythm.coaching;
  if (start === null || start.perMonth === perMonth) return EVEN;
  const end = planSpan(plan).first + 7 * start.weeks;
  const startDays = days.filter((day) => day < end).length;
  if (startDays === 0 || startDays === days.length) return EVEN;
  const most = Math.max(perMonth, start.perMonth);
  const [first, later] = [start.perMonth, perMonth].map((pace) => Math.max(pace, most / MOST_RATIO));
  return first === undefined || later === undefined
    ? EVEN
    : inTwoPaces({ startDays, days: days.length, ratio: first / later });
}

/** Both paces together weigh as many as there are days. */
function inTwoPaces({
  startDays,
  days,
  ratio,
}: Readonly<Record<'startDays' | 'days' | 'ratio', number>>): Axis {
  const later = days / (startDays * ratio + days - startDays);
  const first = later * ratio;
  const turn = startDays * first;
  return {
    of: (place) => (place < startDays ? (place + 1) * first : turn + (place + 1 - startDays) * later) - 1,
    placeOf: (position) =>
      (position + 1 < turn ? (position + 1) / first : startDays + (position + 1 - turn) / later) - 1,
    slack: Math.max(first, later) - 1,
  };
}

export function axisOf(ground: Ground, kind: SessionKind): Axis {
  return kind === 'coaching' ? ground.axis : EVEN;
}
