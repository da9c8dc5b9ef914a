/** One try at the whole calendar, and which of two is the better. */
import type { Plan } from '#domain/plan.ts';
import { placeBooked, type Booked } from './booked.ts';
import { completeCoaching, placeCoaching } from './coaching.ts';
import { avoidFellThrough } from './fellThrough.ts';
import { groundOf, type Ground } from './ground.ts';
import { placeGroup, type Aim } from './groups.ts';
import { scarceCoaches } from './room.ts';
import { seriesOf, type Series } from './series.ts';
import { evenGap, longestGap, shortestGap } from './targets.ts';

export interface Attempt extends Booked {
  readonly ground: Ground;
}

/** Groups in their most even places; where that leaves something to wish for, also with the groups kept apart. */
export function bestAttempt(plan: Plan): Attempt {
  const even = attempt(plan, 'even');
  if (isSettled(even)) return even;
  const paced = attempt(plan, 'paced');
  return isBetter(worthOf(paced), worthOf(even)) ? paced : even;
}

function attempt(plan: Plan, aim: Aim): Attempt {
  const ground = groundOf(plan);
  const { series, released } = placeBooked(ground, seriesOf(ground));
  const groups = series.filter(({ kind }) => kind !== 'coaching');
  const talks = series.filter(({ coach }) => coach !== null);
  const byCoach = [...Map.groupBy(talks, ({ coach }) => coach).values()];
  const stopAvoiding = avoidFellThrough(ground, series);
  const scarce = scarceCoaches(ground, talks);
  for (const one of groups) placeGroup(ground, one, scarce, aim);
  for (const own of byCoach) placeCoaching(ground, own);
  stopAvoiding();
  for (const one of groups) placeGroup(ground, one, scarce, aim);
  for (const own of byCoach) completeCoaching(ground, own);
  return { ground, series, released };
}

/** Whether another order of the groups could not make it better: nothing new among them, or all talks in and even. */
function isSettled({ ground, series }: Attempt): boolean {
  const isNew = (one: Series): boolean =>
    one.kind !== 'coaching' && one.placed.some((session) => session.isNew);
  if (!series.some(isNew)) return true;
  return series.every((one) => {
    const isEven =
      one.kind !== 'coaching' || longestGap(ground, one) <= shortestGap(ground.days.length, one.wanted);
    return one.placed.length >= one.wanted && isEven;
  });
}

/** Sessions without a place; then the longest gap among the talks against the even one; then their mean. */
type Worth = readonly [unplaced: number, longest: number, mean: number];

function worthOf({ ground, series }: Attempt): Worth {
  const unplaced = series.reduce((sum, one) => sum + Math.max(0, one.wanted - one.placed.length), 0);
  const gaps = series
    .filter(({ kind, placed }) => kind === 'coaching' && placed.length > 0)
    .map((one) => longestGap(ground, one) / evenGap(ground, one));
  const longest = gaps.reduce((most, gap) => Math.max(most, gap), 0);
  return [unplaced, longest, gaps.reduce((sum, gap) => sum + gap, 0) / Math.max(1, gaps.length)];
}

function isBetter(a: Worth, b: Worth): boolean {
  return (a[0] - b[0] || a[1] - b[1] || a[2] - b[2]) < -1e-9;
}
