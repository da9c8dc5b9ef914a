/** Finding a free time. */
import { coachingHours, common, type Diary, type Ground, type Interval } from './ground.ts';
import { preparersOf, type Series } from './series.ts';

/** Times are set on whole five minutes where they fit, otherwise to the minute. */
const GRAINS = [5, 1];

/**
 * Who would take part on a day: all, or in a group those who are not away. Null where that is too few: without somebody
 * needed, or with fewer than half; the coach of a talk makes no part of the half.
 */
export function attendance(series: Series, place: number): readonly Diary[] | null {
  if (areHere(series.people, place)) return series.people;
  if (series.needed.some((person) => person.away[place])) return null;
  const present = series.people.filter((person) => !person.away[place]);
  const beside = series.coach === null ? 0 : 1;
  return 2 * (present.length - beside) >= series.people.length - beside ? present : null;
}

function areHere(people: readonly Diary[], place: number): boolean {
  for (const person of people) if (person.away[place]) return false;
  return true;
}

/** The earliest minute at which the session can start that day for those people; null where there is none. */
export function earliestStart(
  ground: Ground,
  series: Series,
  place: number,
  people: readonly Diary[],
): number | null {
  const search = searchFor(ground, series, place, people);
  if (series.coach !== null) {
    const hours = coachingHours(ground, series.coach, place);
    return preferredStart(hours, search) ?? startWithin(hours, search);
  }
  const avoid = coachingHoursOf(ground, people, place);
  if (avoid.length === 0)
    return preferredStart(ground.openHours, search) ?? startWithin(ground.openHours, search);
  const sparing = { ...search, avoid };
  return (
    preferredStart(ground.openHours, sparing) ??
    startWithin(ground.openHours, sparing) ??
    startWithin(ground.openHours, search)
  );
}

function searchFor(ground: Ground, series: Series, place: number, people: readonly Diary[]): Search {
  const preparers = preparersOf(ground.plan, series, people);
  const lead = preparers.length > 0 ? series.preparationMinutes : 0;
  return { series, place, people, preparers, lead, avoid: NONE };
}

const NONE: readonly Interval[] = [];

/** The own times for coaching of all who have some. */
function coachingHoursOf(ground: Ground, people: readonly Diary[], place: number): readonly Interval[] {
  let all = NONE;
  for (const person of people)
    if (person.coachingTimes !== null) all = [...all, ...coachingHours(ground, person, place)];
  return all;
}

/** The earliest minute within the time that everybody who has said prefers; null where there is none. */
function preferredStart(hours: readonly Interval[], search: Search): number | null {
  let left = hours;
  for (const { preferred } of search.people) if (preferred !== null) left = common(preferred, left);
  return left === hours ? null : startWithin(left, search);
}

/** The earliest free minute from a given one, in any of the open hours; null where there is none. */
export function startFrom(
  ground: Ground,
  series: Series,
  place: number,
  people: readonly Diary[],
  from: number,
): number | null {
  const search = searchFor(ground, series, place, people);
  const { lead } = search;
  const later = ground.openHours
    .filter((hours) => hours.to > from - lead)
    .map((hours) => ({ from: Math.max(hours.from, from - lead), to: hours.to }));
  return startWithin(later, search);
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
  let next: number | null = window.from + lead;
  let start = next;
  while (next !== null) {
    start = Math.ceil(next / grain) * grain;
    if (start + series.minutes > window.to) return null;
    next = nextTry(search, start);
  }
  return start;
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
  const search = searchFor(ground, series, place, people);
  const hours = series.coach === null ? ground.openHours : coachingHours(ground, series.coach, place);
  return (
    hours.some((window) => window.from <= start - search.lead && start + series.minutes <= window.to) &&
    nextTry(search, start) === null
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
