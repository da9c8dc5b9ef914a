/** What found no place, why, and what has been tried and gives it one. */
import type { Remedy, Unplaced, UnplacedCode } from '../session.ts';
import { attendance, earliestStart, hasHours } from './booking.ts';
import { completeCoaching, placeCoaching } from './coaching.ts';
import { usableMinutes, type Diary, type Ground } from './ground.ts';
import type { Placed, Series } from './series.ts';
import { erase, write } from './writing.ts';

const HALF_HOUR = 30;
/** More than a working week of coaching is no remedy. */
const MOST_MINUTES = 40 * 60;

export function unplacedOf(ground: Ground, series: readonly Series[]): readonly Unplaced[] {
  const short = series.filter((one) => one.placed.length < one.wanted);
  if (short.length === 0) return [];
  const talks = Map.groupBy(
    series.filter(({ kind }) => kind === 'coaching'),
    ({ coach }) => coach,
  );
  const remedies = new Map<Diary, Remedy | null>();
  const remedyFor = (one: Series): Remedy | null => {
    if (one.coach === null) return null;
    const known = remedies.get(one.coach);
    if (known !== undefined) return known;
    const remedy = remedyOf(ground, one.coach, talks.get(one.coach) ?? []);
    remedies.set(one.coach, remedy);
    return remedy;
  };
  return short.map((one) => ({
    kind: one.kind,
    people: one.people.map((person) => person.id),
    count: one.wanted - one.placed.length,
    code: codeOf(ground, one),
    remedy: remedyFor(one),
  }));
}

export function codeOf(ground: Ground, series: Series): UnplacedCode {
  const places = ground.days.map((_, at) => at).filter((at) => at >= series.notBefore);
  if (places.length === 0) return 'days';
  if (places.every((at) => attendance(series, at) === null)) return 'away';
  const isFree = (at: number): boolean => earliestStart(ground, series, at, series.people) !== null;
  const withTime = places.filter(isFree);
  if (withTime.some((at) => attendance(series, at) !== null && !hasHours(ground, series, at))) return 'hours';
  return withTime.length > 0 ? 'away' : 'times';
}

/** The smallest change for this coach, in steps of half an hour, with which all talks find a place. */
function remedyOf(ground: Ground, coach: Diary, talks: readonly Series[]): Remedy | null {
  const hours = enoughHours(ground, coach, talks);
  if (hours !== null) return { kind: 'moreHours', coach: coach.id, hoursPerWeek: hours / 60 };
  if (coach.coachingTimes === null) return null;
  const own = coach.coachingTimes;
  coach.coachingTimes = null;
  const fits = placesAll(ground, talks);
  coach.coachingTimes = own;
  return fits ? { kind: 'anyTime', coach: coach.id } : null;
}

function enoughHours(ground: Ground, coach: Diary, talks: readonly Series[]): number | null {
  const own = coach.weeklyMinutes;
  if (own === Infinity) return null;
  const fitsWith = (minutes: number): boolean => {
    coach.weeklyMinutes = usableMinutes(ground.plan, minutes);
    const fits = placesAll(ground, talks);
    coach.weeklyMinutes = own;
    return fits;
  };
  if (!fitsWith(MOST_MINUTES)) return null;
  let tooFew = Math.floor(own / HALF_HOUR);
  let enough = MOST_MINUTES / HALF_HOUR;
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (fitsWith(middle * HALF_HOUR)) enough = middle;
    else tooFew = middle;
  }
  return enough * HALF_HOUR;
}

/** Schedules the coach's talks anew beside all that others have booked, and puts everything back. */
function placesAll(ground: Ground, talks: readonly Series[]): boolean {
  const before = talks.flatMap(({ placed }) => placed.filter(({ state }) => state === 'proposed'));
  for (const placed of before) erase(ground, placed);
  placeCoaching(ground, talks);
  completeCoaching(ground, talks);
  const fits = talks.every((series) => series.placed.length >= series.wanted);
  const tried: readonly Placed[] = talks.flatMap(({ placed }) =>
    placed.filter(({ state }) => state === 'proposed'),
  );
  for (const placed of tried) erase(ground, placed);
  for (const placed of before) write(ground, placed);
  return fits;
}
