/** Writing sessions into their series and the diaries, and taking them out again. */
import { mondayOf } from '../weeks.ts';
import type { Chosen } from './booking.ts';
import type { Diary, Ground, Interval } from './ground.ts';
import { preparersOf, type Placed, type Series } from './series.ts';

/** Writes a new session into the calendar and the diaries. */
export function place(ground: Ground, series: Series, chosen: Chosen): Placed {
  const placed: Placed = {
    series,
    place: chosen.place,
    day: ground.days[chosen.place] ?? 0,
    start: chosen.start,
    minutes: series.minutes,
    people: chosen.people,
    preparers: preparersOf(ground.plan, series, chosen.people),
    state: 'proposed',
    id: null,
    isNew: true,
    exact: null,
  };
  write(ground, placed);
  return placed;
}

/** Lets a session count in a series, in order of time: its own, or another whose people were at it. */
export function count(series: Series, placed: Placed): void {
  const { placed: sessions } = series;
  let at = sessions.length;
  while (at > 0 && isBefore(placed, sessions[at - 1])) at--;
  if (at === sessions.length) sessions.push(placed);
  else sessions.splice(at, 0, placed);
}

/** Writes a session into its series and the diaries of those who take part. */
export function write(ground: Ground, placed: Placed): void {
  count(placed.series, placed);
  if (placed.place >= 0) {
    const { preparers } = placed;
    const block = { from: placed.start, to: placed.start + placed.minutes };
    const prepared =
      preparers.length === 0
        ? block
        : { from: placed.start - placed.series.preparationMinutes, to: block.to };
    for (const person of placed.people) {
      const busy = person.busy[placed.place];
      const own = preparers.includes(person) ? prepared : block;
      if (busy === undefined) person.busy[placed.place] = [own];
      else busy.push(own);
    }
  }
  countHours(ground, placed, 1);
}

/** Takes it out again. */
export function erase(ground: Ground, placed: Placed): void {
  const { placed: sessions } = placed.series;
  sessions.splice(sessions.indexOf(placed), 1);
  for (const person of placed.people) {
    const block = blockOf(placed, person);
    const busy = person.busy[placed.place];
    const at = busy?.findIndex((taken) => taken.from === block.from && taken.to === block.to) ?? -1;
    if (at >= 0) busy?.splice(at, 1);
  }
  countHours(ground, placed, -1);
}

/** What a session takes of one person's day, preparation included. */
export function blockOf(placed: Placed, person: Diary): Interval {
  const lead = placed.preparers.includes(person) ? placed.series.preparationMinutes : 0;
  return { from: placed.start - lead, to: placed.start + placed.minutes };
}

function isBefore(a: Placed, b: Placed | undefined): boolean {
  return b !== undefined && (a.place < b.place || (a.place === b.place && a.start < b.start));
}

function countHours(ground: Ground, placed: Placed, sign: 1 | -1): void {
  if (placed.series.kind !== 'coaching') return;
  const week = placed.place >= 0 ? ground.weekOf[placed.place] : ground.weekPlaces.get(mondayOf(placed.day));
  if (week === undefined) return;
  const minutes = placed.minutes + (placed.preparers.length > 0 ? placed.series.preparationMinutes : 0);
  for (const coach of placed.people) {
    if (coach.role === 'coach') coach.coached[week] = (coach.coached[week] ?? 0) + sign * minutes;
  }
}
