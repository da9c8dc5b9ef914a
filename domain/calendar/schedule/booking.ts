/** Finding a free time and writing it into the diaries. */
import { mondayOf } from '../weeks.ts';
import { coachingHours, common, type Diary, type Ground, type Interval } from './ground.ts';
import { preparersOf, type Placed, type Series } from './series.ts';

/** Times are set on whole five minutes where they fit, otherwise to the minute. */
const GRAINS = [5, 1];

/**
 * Who would take part on a day: all, or in a group those who are not away. Null where that is too few: without somebody
 * needed, or with fewer than half; the coach of a talk makes no part of the half.
 */
export function attendance(series: Series, place: number): readonly Diary[] | null {
  if (series.people.every((person) => !person.away[place])) return series.people;
  if (series.needed.some((person) => person.away[place])) return null;
  const present = series.people.filter((person) => !person.away[place]);
  const beside = series.coach === null ? 0 : 1;
  return 2 * (present.length - beside) >= series.people.length - beside ? present : null;
}

/** The earliest minute at which the session can start that day for those people; null where there is none. */
export function earliestStart(
  ground: Ground,
  series: Series,
  place: number,
  people: readonly Diary[],
): number | null {
  const preparers = preparersOf(ground.plan, series, people);
  const lead = preparers.length > 0 ? series.preparationMinutes : 0;
  const search = { series, place, people, preparers, lead };
  if (series.coach !== null) {
    const hours = coachingHours(ground, series.coach, place);
    return preferredStart(hours, { ...search, avoid: [] }) ?? startWithin(hours, { ...search, avoid: [] });
  }
  const avoid = people.flatMap((person) =>
    person.coachingTimes === null ? [] : coachingHours(ground, person, place),
  );
  return (
    preferredStart(ground.openHours, { ...search, avoid }) ??
    startWithin(ground.openHours, { ...search, avoid }) ??
    (avoid.length > 0 ? startWithin(ground.openHours, { ...search, avoid: [] }) : null)
  );
}

/** The earliest minute within the time that everybody who has said prefers; null where there is none. */
function preferredStart(hours: readonly Interval[], search: Search): number | null {
  const wishes = search.people.flatMap(({ preferred }) => (preferred === null ? [] : [preferred]));
  if (wishes.length === 0) return null;
  return startWithin(
    wishes.reduce((left, wish) => common(wish, left), hours),
    search,
  );
}

/** The earliest free minute from a given one, in any of the open hours; null where there is none. */
export function startFrom(
  ground: Ground,
  series: Series,
  place: number,
  people: readonly Diary[],
  from: number,
): number | null {
  const preparers = preparersOf(ground.plan, series, people);
  const lead = preparers.length > 0 ? series.preparationMinutes : 0;
  const later = ground.openHours
    .filter((hours) => hours.to > from - lead)
    .map((hours) => ({ from: Math.max(hours.from, from - lead), to: hours.to }));
  return startWithin(later, { series, place, people, preparers, lead, avoid: [] });
}

interface Search {
  readonly series: Series;
  readonly place: number;
  readonly people: readonly Diary[];
  readonly preparers: readonly Diary[];
  /** Minutes of preparation before the start. */
  readonly lead: number;
  /** Times better left to coaching. */
  readonly avoid: readonly Interval[];
}

function startWithin(hours: readonly Interval[], search: Search): number | null {
  for (const grain of GRAINS) {
    for (const window of hours) {
      const start = firstFree(window, search, grain);
      if (start !== null) return start;
    }
  }
  return null;
}

function firstFree(window: Interval, search: Search, grain: number): number | null {
  const { series, lead } = search;
  const onGrain = (minute: number): number => Math.ceil(minute / grain) * grain;
  let start = onGrain(window.from + lead);
  for (;;) {
    if (start + series.minutes > window.to) return null;
    const later = nextTry(search, start);
    if (later === null) return start;
    start = onGrain(later);
  }
}

/** The minute at which what stands in the way is over; null where nothing does. */
function nextTry(search: Search, start: number): number | null {
  const { series, place, people, preparers, lead, avoid } = search;
  const end = start + series.minutes;
  const ownTimes =
    series.avoid.length === 0 ? series.avoid : series.avoid.filter((taken) => taken.place === place);
  const kept = overlapped(avoid, start - lead, end) ?? overlapped(ownTimes, start - lead, end);
  if (kept !== null) return kept + lead;
  for (const person of people) {
    const own = lead > 0 && preparers.includes(person) ? lead : 0;
    const busy = person.busy[place];
    const { travel } = person;
    const taken = busy === undefined ? null : overlapped(busy, start - own - travel, end + travel);
    if (taken !== null) return taken + travel + own;
  }
  return null;
}

/** The end of the first interval that a block runs into; null where it runs into none. */
function overlapped(intervals: readonly Interval[], from: number, to: number): number | null {
  for (const taken of intervals) if (from < taken.to && taken.from < to) return taken.to;
  return null;
}

/** Whether the session can stand at that very minute with those people. */
export function isFreeAt(ground: Ground, series: Series, chosen: Chosen): boolean {
  const { place, start, people } = chosen;
  const preparers = preparersOf(ground.plan, series, people);
  const lead = preparers.length > 0 ? series.preparationMinutes : 0;
  const hours = series.coach === null ? ground.openHours : coachingHours(ground, series.coach, place);
  return (
    hours.some((window) => window.from <= start - lead && start + series.minutes <= window.to) &&
    nextTry({ series, place, people, preparers, lead, avoid: [] }, start) === null
  );
}

/** Whether one more talk fits in what the coach has that week. */
export function hasHours(ground: Ground, series: Series, place: number): boolean {
  if (series.coach === null) return true;
  const coached = series.coach.coached[ground.weekOf[place] ?? 0] ?? 0;
  return coached + series.minutes + series.preparationMinutes <= series.coach.weeklyMinutes + 1e-6;
}

export interface Chosen {
  readonly place: number;
  readonly start: number;
  readonly people: readonly Diary[];
}

/** The session's time on a day with all rules kept; null where it does not fit. */
export function fitOn(ground: Ground, series: Series, place: number, mustAllCome: boolean): Chosen | null {
  if (place < series.notBefore || !hasHours(ground, series, place)) return null;
  const people = attendance(series, place);
  if (people === null || (mustAllCome && people !== series.people)) return null;
  const start = earliestStart(ground, series, place, people);
  return start === null ? null : { place, start, people };
}

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
    for (const person of placed.people) {
      const busy = person.busy[placed.place];
      const block = blockOf(placed, person);
      if (busy === undefined) person.busy[placed.place] = [block];
      else busy.push(block);
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

/** What a session that starts then would take of one person's day. */
export function blockOfStart(
  ground: Ground,
  series: Series,
  people: readonly Diary[],
  person: Diary,
  start: number,
): Interval {
  const lead = preparersOf(ground.plan, series, people).includes(person) ? series.preparationMinutes : 0;
  return { from: start - lead, to: start + series.minutes };
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
