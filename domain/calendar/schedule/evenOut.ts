/**
 * Evens out one coach's talks by moving one to a better day or letting two sellers change places, as long as that
 * makes the long gaps shorter. Only talks placed in this run are touched.
 */
import { fitOn } from './booking.ts';
import type { Diary, Ground } from './ground.ts';
import type { Placed, Series } from './series.ts';
import { evenGap, gapCost, longestGap, shortestGap } from './targets.ts';
import { erase, place, write } from './writing.ts';

/** Enough for every plan seen; a bound, so that time is. */
const MOST_ROUNDS = 40;
const LEAST_GAIN = 1e-9;

/** The coach's talks by day, kept up to date while they move. */
type Days = readonly Placed[][];

export function evenOut(ground: Ground, talks: readonly Series[]): void {
  if (talks.every((series) => isEven(ground, series))) return;
  const days: Days = ground.days.map(() => []);
  for (const talk of talks.flatMap((series) => series.placed)) days[talk.place]?.push(talk);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const moves = talks.map((series) => improveSeries(ground, days, series));
    if (!moves.includes(true)) return;
  }
}

function improveSeries(ground: Ground, days: Days, series: Series): boolean {
  let moved = false;
  for (const talk of [...series.placed]) {
    if (talk.isNew && series.placed.includes(talk) && improve(ground, days, talk)) moved = true;
  }
  return moved;
}

/** Whether no order of its talks could make the longest gap shorter. */
function isEven(ground: Ground, series: Series): boolean {
  return longestGap(ground, series) <= shortestGap(ground.axis, ground.days.length, series.placed.length);
}

/** Moves the talk, or has it change places with another, where that lowers what the gaps weigh. */
function improve(ground: Ground, days: Days, talk: Placed): boolean {
  const span = spanOf(ground, talk);
  const now = span.cost(talk.place);
  for (const at of fromTheMiddle(span)) {
    const gain = now - span.cost(at);
    if (gain < LEAST_GAIN) return false;
    if (at === talk.place) continue;
    if (moveTo(ground, days, talk, at)) return true;
    const partner = days[at]?.find((other) => canChange(ground, talk, other, gain));
    if (partner !== undefined) {
      change(ground, days, talk, partner);
      return true;
    }
  }
  return false;
}

interface Span {
  /** The talks before and after, or the plan's own ends. */
  readonly from: number;
  readonly to: number;
  /** The place that keeps both gaps alike. */
  readonly middle: number;
  /** What the two gaps weigh with the talk at a place. */
  readonly cost: (at: number) => number;
}

function spanOf(ground: Ground, talk: Placed): Span {
  const { placed } = talk.series;
  const index = placed.indexOf(talk);
  const from = placed[index - 1]?.place ?? -1;
  const to = placed[index + 1]?.place ?? ground.days.length;
  const even = evenGap(ground, talk.series);
  const { axis } = ground;
  const [start, end] = [axis.of(from), axis.of(to)];
  return {
    from,
    to,
    middle: Math.floor(axis.placeOf((start + end) / 2)),
    cost: (at) => gapCost(axis.of(at) - start, even) + gapCost(end - axis.of(at), even),
  };
}

/** The places between two others, the middle first. */
function* fromTheMiddle({ from, to, middle }: Span): Generator<number> {
  for (let step = 0; middle - step > from || middle + step < to; step++) {
    if (middle + step < to) yield middle + step;
    if (step > 0 && middle - step > from) yield middle - step;
  }
}

function moveTo(ground: Ground, days: Days, talk: Placed, at: number): boolean {
  erase(ground, talk);
  const chosen = fitOn(ground, talk.series, at, true);
  if (chosen === null) {
    write(ground, talk);
    return false;
  }
  remove(days, talk);
  days[at]?.push(place(ground, talk.series, chosen));
  return true;
}

/** Whether the two can take each other's time, and it is worth it for both together. */
function canChange(ground: Ground, talk: Placed, other: Placed, gain: number): boolean {
  if (!other.isNew || other.series === talk.series || other.minutes !== talk.minutes) return false;
  // A group that some have to miss stays where they do.
  if (!isWhole(talk) || !isWhole(other)) return false;
  const span = spanOf(ground, other);
  if (talk.place <= span.from || talk.place >= span.to) return false;
  const loss = span.cost(talk.place) - span.cost(other.place);
  return gain - loss >= LEAST_GAIN && isFree(talk, other) && isFree(other, talk);
}

const isWhole = ({ people, series }: Placed): boolean => people.length === series.people.length;

/** Whether the seller of one talk could come at the time of the other. */
function isFree(talk: Placed, slot: Placed): boolean {
  return sellersOf(talk).every(
    (seller) =>
      !seller.away[slot.place] &&
      (seller.busy[slot.place] ?? []).every(
        (taken) => taken.to <= slot.start || slot.start + slot.minutes <= taken.from,
      ),
  );
}

function sellersOf(talk: Placed): readonly Diary[] {
  return talk.people.filter((person) => person !== talk.series.coach);
}

function change(ground: Ground, days: Days, talk: Placed, other: Placed): void {
  for (const one of [talk, other]) {
    erase(ground, one);
    remove(days, one);
  }
  for (const [one, slot] of [
    [talk, other],
    [other, talk],
  ] as const) {
    const taken: Placed = { ...one, place: slot.place, day: slot.day, start: slot.start };
    write(ground, taken);
    days[taken.place]?.push(taken);
  }
}

function remove(days: Days, talk: Placed): void {
  const day = days[talk.place];
  day?.splice(day.indexOf(talk), 1);
}
