/** The last talks of one coach: into what room is left, by making room, or as a share of what is scarce. */
import { attendance, fitOn, isFreeAt, type Chosen } from './booking.ts';
import type { Ground } from './ground.ts';
import type { Placed, Series } from './series.ts';
import { bounds, evenGap, gapCost, nearest } from './targets.ts';
import { erase, place, write } from './writing.ts';

/** Places what can still be placed, the seller with the fewest talks first. Says whether anything was. */
export function fillRest(ground: Ground, talks: readonly Series[]): boolean {
  let filled = false;
  for (;;) {
    const waiting = talks
      .filter((series) => series.placed.length < series.wanted)
      .toSorted((a, b) => a.placed.length - b.placed.length);
    const served = waiting.some(
      (series) =>
        insert(ground, series) || makeRoom(ground, talks, series) || takeShare(ground, talks, series),
    );
    if (!served) return filled;
    filled = true;
  }
}

/** On a day when all can come; a group, where there is none, without those who are away. */
function insert(ground: Ground, series: Series): boolean {
  const days = bestFirst(ground, series);
  for (const mustAllCome of series.needed.length < series.people.length ? [true, false] : [true]) {
    for (const at of days) {
      const chosen = fitOn(ground, series, at, mustAllCome);
      if (chosen === null) continue;
      place(ground, series, chosen);
      return true;
    }
  }
  return false;
}

/** Every day, those first that make the longest gaps shortest. */
function bestFirst(ground: Ground, series: Series): readonly number[] {
  const edges = bounds(ground, series).map(ground.axis.of);
  const even = evenGap(ground, series);
  const gain = (place: number): number => {
    const at = ground.axis.of(place);
    const after = edges.findIndex((edge) => edge >= at);
    const from = edges[after - 1] ?? -1;
    const to = edges[after] ?? ground.axis.of(ground.days.length);
    return gapCost(to - from, even) - gapCost(at - from, even) - gapCost(to - at, even);
  };
  return ground.days
    .map((_, at) => ({ at, gain: gain(at) }))
    .toSorted((a, b) => b.gain - a.gain)
    .map(({ at }) => at);
}

/** Moves another seller's talk to a free day, where this one then fits in its stead. */
function makeRoom(ground: Ground, talks: readonly Series[], series: Series): boolean {
  for (const other of talks) {
    if (other === series) continue;
    const free = ground.days.map((_, at) => at).filter((at) => fitOn(ground, other, at, true) !== null);
    if (free.length > 0 && proposalsOf(other).some((talk) => giveWay(ground, talk, series, free)))
      return true;
  }
  return false;
}

function giveWay(ground: Ground, talk: Placed, series: Series, free: readonly number[]): boolean {
  erase(ground, talk);
  const chosen = fitInWeekOf(ground, series, talk.place);
  if (chosen !== null) {
    const placed = place(ground, series, chosen);
    for (const at of free) {
      const moved = fitOn(ground, talk.series, at, true);
      if (moved === null) continue;
      write(ground, { ...talk, ...moved, day: ground.days[at] ?? talk.day });
      return true;
    }
    erase(ground, placed);
  }
  write(ground, talk);
  return false;
}

function fitInWeekOf(ground: Ground, series: Series, day: number): Chosen | null {
  return nearest(day, ground.days.length, (at) =>
    ground.weekOf[at] === ground.weekOf[day] ? fitOn(ground, series, at, true) : null,
  );
}

/** Takes over a talk from one who has at least two more, so that what is scarce is shared. */
function takeShare(ground: Ground, talks: readonly Series[], series: Series): boolean {
  const givers = talks
    .filter((other) => other.placed.length >= series.placed.length + 2)
    .toSorted((a, b) => b.placed.length - a.placed.length);
  const best = bestFirst(ground, series);
  return givers.some((giver) =>
    proposalsOf(giver)
      .toSorted((a, b) => best.indexOf(a.place) - best.indexOf(b.place))
      .some((talk) => handOver(ground, talk, series)),
  );
}

function handOver(ground: Ground, talk: Placed, series: Series): boolean {
  erase(ground, talk);
  const chosen: Chosen = { place: talk.place, start: talk.start, people: series.people };
  if (attendance(series, talk.place) === series.people && isFreeAt(ground, series, chosen)) {
    place(ground, series, chosen);
    return true;
  }
  write(ground, talk);
  return false;
}

function proposalsOf(series: Series): readonly Placed[] {
  return series.placed.filter((talk) => talk.state === 'proposed');
}
