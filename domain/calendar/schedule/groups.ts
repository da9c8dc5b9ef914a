/** Checkpoints, process reviews, refills and product training: many diaries at once, so they are placed first. */
import { attendance, blockOfStart, earliestStart, fitOn, startFrom, type Chosen } from './booking.ts';
import type { Diary, Ground } from './ground.ts';
import { talksLost } from './room.ts';
import type { Series } from './series.ts';
import { bounds, evenTargets, hasSessionOn, nearest } from './targets.ts';
import { place } from './writing.ts';

/** Workable days within which a day when all can come is preferred to one without those who are away. */
const NEAR_DAYS = 6;
/** A checkpoint waits so many workable days for a day when all can come. */
export const CHECKPOINT_WAIT_DAYS = 10;
/** How many days away one more group session on somebody's day, or one lost talk, is worth going. */
const DAYS_PER_SESSION = 1;
const DAYS_PER_LOST_TALK = 4;
/** Steps in which a time is sought that costs a scarce coach no talk. */
const QUARTER = 15;

/** Length of a talk with preparation, for each coach whose time for talks is scarce. */
export type ScarceCoaches = ReadonlyMap<Diary, number>;

/** Where a series would best lie: `even` makes its longest gap shortest, `paced` keeps the groups of a plan apart. */
export type Aim = 'even' | 'paced';

/** Places what the series still lacks. Sessions that fit nowhere are left out. */
export function placeGroup(ground: Ground, series: Series, scarce: ScarceCoaches, aim: Aim): void {
  const missing = series.wanted - series.placed.length;
  if (missing <= 0) return;
  if (series.kind === 'checkpoint') {
    const chosen = firstPossible(ground, series);
    if (chosen !== null) place(ground, series, chosen);
    return;
  }
  for (const target of targetsFor(ground, series, missing, aim)) {
    const chosen =
      bestNear(ground, series, scarce, target) ??
      anyDay(ground, series, target, false) ??
      anyDay(ground, series, target, true);
    if (chosen !== null) place(ground, series, chosen);
  }
}

function targetsFor(ground: Ground, series: Series, missing: number, aim: Aim): readonly number[] {
  if (aim === 'even' || series.placed.length > 0) return evenTargets(bounds(ground, series), missing);
  const coaches = ground.plan.people.filter(({ role }) => role === 'coach');
  const turn = coaches.findIndex(({ id }) => id === series.key);
  const phases = { processReview: 0.5, productTraining: 0.3, refill: ((turn % 7) + 0.5) / 7 };
  const phase =
    phases[series.kind === 'refill' || series.kind === 'productTraining' ? series.kind : 'processReview'];
  return Array.from({ length: missing }, (_, n) => Math.floor(((n + phase) * ground.days.length) / missing));
}

function firstPossible(ground: Ground, series: Series): Chosen | null {
  for (const mustAllCome of [true, false]) {
    const last = mustAllCome ? series.notBefore + CHECKPOINT_WAIT_DAYS : ground.days.length;
    for (let at = series.notBefore; at < Math.min(last, ground.days.length); at++) {
      const chosen = fitOn(ground, series, at, mustAllCome);
      if (chosen !== null) return chosen;
    }
  }
  return null;
}

/** A near day when all can come: as near as may be, calm, and at no talk's cost. */
function bestNear(ground: Ground, series: Series, scarce: ScarceCoaches, target: number): Chosen | null {
  let best: Chosen | null = null;
  let lowest = Infinity;
  nearest(target, ground.days.length, (at) => {
    const distance = Math.abs(at - target);
    if (distance > NEAR_DAYS + 1 || distance >= lowest) return true;
    if (distance > NEAR_DAYS || at < series.notBefore || hasSessionOn(series, at)) return null;
    const people = attendance(series, at);
    if (people !== series.people) return null;
    const calm = DAYS_PER_SESSION * mostOnDay(ground, people, at);
    const found = distance + calm < lowest ? cheapest(ground, series, scarce, at) : null;
    if (found === null) return null;
    const cost = distance + (calm + DAYS_PER_LOST_TALK * found.lost);
    if (cost >= lowest) return null;
    best = { place: at, start: found.start, people };
    lowest = cost;
    return null;
  });
  return best;
}

/** The sessions of the one who has most that day; what stands in their own calendars are none. */
function mostOnDay({ days }: Ground, people: readonly Diary[], at: number): number {
  const day = days[at] ?? 0;
  let most = 0;
  for (const { busy, own } of people)
    most = Math.max(most, (busy[at]?.length ?? 0) - (own.get(day)?.length ?? 0));
  return most;
}

/** The day's time, with all there, that costs scarce coaches fewest talks, and how many. */
function cheapest(
  ground: Ground,
  series: Series,
  scarce: ScarceCoaches,
  at: number,
): { readonly start: number; readonly lost: number } | null {
  const { people } = series;
  const first = earliestStart(ground, series, at, people);
  if (first === null) return null;
  const lost = (start: number): number => {
    let sum = 0;
    for (const person of people) {
      const length = scarce.get(person);
      if (length === undefined) continue;
      sum += talksLost(ground, person, length, at, blockOfStart(ground, series, people, person, start));
    }
    return sum;
  };
  let start = first;
  let fewest = scarce.size === 0 ? 0 : lost(first);
  for (let next: number | null = first; fewest > 0;) {
    next = startFrom(ground, series, at, people, next + QUARTER);
    if (next === null) break;
    const few = lost(next);
    if (few < fewest) [start, fewest] = [next, few];
  }
  return { start, lost: fewest };
}

function anyDay(ground: Ground, series: Series, target: number, twiceADay: boolean): Chosen | null {
  return nearest(target, ground.days.length, (at) =>
    hasSessionOn(series, at) && !twiceADay ? null : fitOn(ground, series, at, false),
  );
}
