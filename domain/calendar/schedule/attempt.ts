/** One try at the whole calendar, and which of several is the best. */
import type { Plan } from '#domain/plan.ts';
import { placeBooked, type Booked } from './booked.ts';
import { completeCoaching, placeCoaching } from './coaching.ts';
import { avoidFellThrough } from './fellThrough.ts';
import { groundOf, type Ground } from './ground.ts';
import { placeGroup, type Aim, type ScarceCoaches } from './groups.ts';
import { placePlainly } from './plainly.ts';
import { scarceCoaches } from './room.ts';
import { seriesOf, type Series } from './series.ts';
import { evenGap, longestGap, shortestGap } from './targets.ts';

export interface Attempt extends Booked {
  readonly ground: Ground;
}

/** How an attempt places what is not yet booked. */
type Way = (ground: Ground, series: readonly Series[], scarce: ScarceCoaches) => void;

const evenly: Way = (ground, series, scarce) => placeByKind(ground, series, scarce, 'even');
const paced: Way = (ground, series, scarce) => placeByKind(ground, series, scarce, 'paced');

/** How much longer than the plain way's the talks' mean longest gap may be, in even gaps. */
const MEAN_MARGIN = 0.05;

/**
 * Groups in their most even places. Where that leaves something to wish for, also with the groups kept apart; and
 * never worse than the plain way. What stands proposed is to stay, so the plain way is only tried from the start.
 */
export function bestAttempt(plan: Plan): Attempt {
  const first = attempt(plan, evenly);
  if (isSettled(first)) return first;
  const second = first.series.some(isNewGroup) ? attempt(plan, paced) : first;
  const best = isBetter(worthOf(second), worthOf(first)) ? second : first;
  if (plan.bookings.some(({ state }) => state === 'proposed')) return best;
  const plain = attempt(plan, placePlainly);
  return holdsAgainst(worthOf(plain), worthOf(best)) ? best : plain;
}

function attempt(plan: Plan, way: Way): Attempt {
  const ground = groundOf(plan);
  const { series, released } = placeBooked(ground, seriesOf(ground));
  const talks = series.filter(({ coach }) => coach !== null);
  const stopAvoiding = avoidFellThrough(ground, series);
  const scarce = scarceCoaches(ground, talks);
  way(ground, series, scarce);
  stopAvoiding();
  complete(ground, series, scarce);
  return { ground, series, released };
}

/** Places what still has room. */
export function complete(ground: Ground, series: readonly Series[], scarce: ScarceCoaches): void {
  for (const one of series.filter(({ kind }) => kind !== 'coaching')) placeGroup(ground, one, scarce, 'even');
  for (const own of byCoach(series.filter(({ coach }) => coach !== null))) completeCoaching(ground, own);
}

/** Groups first, since they need many diaries at once; then the talks of each coach. */
function placeByKind(ground: Ground, series: readonly Series[], scarce: ScarceCoaches, aim: Aim): void {
  for (const one of series.filter(({ kind }) => kind !== 'coaching')) placeGroup(ground, one, scarce, aim);
  for (const own of byCoach(series.filter(({ coach }) => coach !== null))) placeCoaching(ground, own);
}

function byCoach(talks: readonly Series[]): readonly (readonly Series[])[] {
  return [...Map.groupBy(talks, ({ coach }) => coach).values()];
}

/** Whether another way could not make it better: nothing new, or everything in and the talks as even as can be. */
function isSettled({ ground, series }: Attempt): boolean {
  if (!series.some((one) => one.placed.some(({ isNew }) => isNew))) return true;
  return series.every((one) => {
    const isEven =
      one.kind !== 'coaching' ||
      longestGap(ground, one) <= shortestGap(ground.axis, ground.days.length, one.wanted);
    return one.placed.length >= one.wanted && isEven;
  });
}

function isNewGroup(series: Series): boolean {
  return series.kind !== 'coaching' && series.placed.some(({ isNew }) => isNew);
}

/** Compared in this order. Gaps are the talks' longest, one for each seller, in even gaps. */
interface Worth {
  readonly unplaced: number;
  readonly longest: number;
  readonly mean: number;
}

function worthOf({ ground, series }: Attempt): Worth {
  const unplaced = series.reduce((sum, one) => sum + Math.max(0, one.wanted - one.placed.length), 0);
  const gaps = series
    .filter(({ kind, placed }) => kind === 'coaching' && placed.length > 0)
    .map((one) => longestGap(ground, one) / evenGap(ground, one));
  const longest = gaps.reduce((most, gap) => Math.max(most, gap), 0);
  return { unplaced, longest, mean: gaps.reduce((sum, gap) => sum + gap, 0) / Math.max(1, gaps.length) };
}

/** Whether the best is no worse than the plain way: nor the mean, where the longest gap alone has won. */
function holdsAgainst(plain: Worth, best: Worth): boolean {
  if (isBetter(plain, best)) return false;
  return plain.unplaced > best.unplaced || best.mean <= plain.mean + MEAN_MARGIN;
}

function isBetter(a: Worth, b: Worth): boolean {
  return (a.unplaced - b.unplaced || a.longest - b.longest || a.mean - b.mean) < -1e-9;
}
