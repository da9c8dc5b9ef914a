/**
 * What people would rather: sessions leave soft days, and come at the times that are preferred, where that costs no
 * session its place and makes no wait clearly longer.
 */
import { complete, type Attempt } from './attempt.ts';
import { axisOf } from './axis.ts';
import { fitOn, type Chosen } from './booking.ts';
import { avoidFellThrough } from './fellThrough.ts';
import type { Ground } from './ground.ts';
import { CHECKPOINT_WAIT_DAYS } from './groups.ts';
import { scarceCoaches } from './room.ts';
import { preparersOf, type Placed, type Series } from './series.ts';
import { evenGap, gapCost } from './targets.ts';
import { erase, write } from './writing.ts';

/** A wait of up to so many even gaps is not clearly longer. */
export const CLEARLY_LONGER = 1.5;
/** A soft day is worse than a time of day that is not the preferred one. */
const SOFT_DAY = 2;
const OTHER_TIME = 1;
/** Enough for every plan seen; a bound, so that time is. */
const MOST_ROUNDS = 40;

/** Moves what is proposed until no single move is better; what then has room is placed. */
export function followWishes({ ground, series }: Attempt): void {
  if (!hasWishes(ground)) return;
  const scarce = scarceCoaches(
    ground,
    series.filter(({ coach }) => coach !== null),
  );
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const stopAvoiding = avoidFellThrough(ground, series);
    const moves = series.map((one) => improveSeries(ground, one));
    stopAvoiding();
    if (!moves.includes(true)) return;
    complete(ground, series, scarce);
  }
}

function hasWishes({ isSoft, diaries }: Ground): boolean {
  return isSoft.includes(true) || [...diaries.values()].some(({ preferred }) => preferred !== null);
}

function improveSeries(ground: Ground, series: Series): boolean {
  let moved = false;
  for (const placed of [...series.placed]) {
    if (placed.series === series && placed.state === 'proposed' && improve(ground, placed)) moved = true;
  }
  return moved;
}

function improve(ground: Ground, placed: Placed): boolean {
  const { series } = placed;
  const now = discomfort(ground, series, placed);
  if (now === 0) return false;
  const span = spanOf(ground, placed);
  erase(ground, placed);
  const best = bestIn(ground, series, span);
  if (best === null || best.discomfort >= now) {
    write(ground, placed);
    return false;
  }
  moveTo(ground, placed, best.chosen);
  return true;
}

interface Found {
  readonly chosen: Chosen;
  readonly discomfort: number;
  readonly cost: number;
}

/** What people would like best, then what is most even; with all there. */
function bestIn(ground: Ground, series: Series, { first, last, cost: costAt }: Span): Found | null {
  let best: Found | null = null;
  for (let at = first; at <= last; at++) {
    const cost = costAt(at);
    const chosen = cost === null ? null : fitOn(ground, series, at, true);
    if (cost === null || chosen === null) continue;
    best = better({ chosen, cost, discomfort: discomfort(ground, series, chosen) }, best);
  }
  return best;
}

function better(found: Found, best: Found | null): Found {
  if (best === null) return found;
  return (found.discomfort - best.discomfort || found.cost - best.cost) < 0 ? found : best;
}

/** As it was, at another time. */
function moveTo(ground: Ground, placed: Placed, chosen: Chosen): void {
  const { people, start } = chosen;
  write(ground, {
    ...placed,
    ...{ people, start, place: chosen.place, day: ground.days[chosen.place] ?? placed.day },
    preparers: preparersOf(ground.plan, placed.series, people),
  });
}

/** How far from what people would rather a session lies. */
function discomfort(ground: Ground, series: Series, { place, start, people }: Chosen): number {
  const end = start + series.minutes;
  const isPreferred = people.every(
    ({ preferred }) => preferred === null || (preferred.from <= start && end <= preferred.to),
  );
  return (ground.isSoft[place] === true ? SOFT_DAY : 0) + (isPreferred ? 0 : OTHER_TIME);
}

interface Span {
  readonly first: number;
  readonly last: number;
  /** What a place weighs, the best least; null where a wait there would be clearly longer. */
  readonly cost: (at: number) => number | null;
}

/** Where a session may go: between the ones before and after it; a checkpoint a few days on from its own. */
function spanOf(ground: Ground, placed: Placed): Span {
  const { series } = placed;
  if (series.kind === 'checkpoint') {
    const last = Math.min(ground.days.length, series.notBefore + CHECKPOINT_WAIT_DAYS) - 1;
    return { first: series.notBefore, last, cost: (at) => at };
  }
  const axis = axisOf(ground, series.kind);
  const index = series.placed.indexOf(placed);
  const from = series.placed[index - 1]?.place ?? -1;
  const to = series.placed[index + 1]?.place ?? ground.days.length;
  const even = evenGap(ground, series);
  const gaps = (at: number): readonly [number, number] => [
    axis.of(at) - axis.of(from),
    axis.of(to) - axis.of(at),
  ];
  const most = Math.max(CLEARLY_LONGER * even, ...gaps(placed.place));
  return {
    first: from + 1,
    last: to - 1,
    cost: (at) => {
      const [before, after] = gaps(at);
      return Math.max(before, after) > most + 1e-9 ? null : gapCost(before, even) + gapCost(after, even);
    },
  };
}
