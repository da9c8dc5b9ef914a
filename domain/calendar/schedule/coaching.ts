/** One coach's talks: placed around their even places, evened out, and what is scarce shared. */
import { attendance, fitOn, type Chosen } from './booking.ts';
import { evenOut } from './evenOut.ts';
import type { Ground } from './ground.ts';
import { roomOf } from './room.ts';
import { dealOut, turnsOf } from './rounds.ts';
import type { Series } from './series.ts';
import { fillRest } from './share.ts';
import { hasSessionOn, nearest } from './targets.ts';
import { place } from './writing.ts';

/** Workable days within which a group waits for a day when all can come. */
const NEAR_DAYS = 6;

/** Places and evens out the talks that the coach's sellers still lack. */
export function placeCoaching(ground: Ground, talks: readonly Series[]): void {
  placeAtTargets(ground, talks);
  evenOut(ground, talks);
}

/** Fills what room is left. Evened out again until nothing more finds a place. */
export function completeCoaching(ground: Ground, talks: readonly Series[]): void {
  while (fillRest(ground, talks)) evenOut(ground, talks);
}

/** The days are dealt out to all the coach's sellers at once; each talk goes to its day or the nearest. */
function placeAtTargets(ground: Ground, talks: readonly Series[]): void {
  const [first] = talks;
  if (first === undefined || talks.every((series) => series.placed.length >= series.wanted)) return;
  const room = roomOf(ground, first);
  const missing = (series: Series): number => Math.max(0, series.wanted - series.placed.length);
  const total = room.perWeek.reduce((sum, talks) => sum + talks, 0);
  const share = Math.min(
    1,
    total /
      Math.max(
        1,
        talks.reduce((sum, series) => sum + missing(series), 0),
      ),
  );
  const takers = talks.map((series) => ({
    standing: series.placed.map((talk) => talk.place).filter((at) => at >= 0),
    count: Math.floor(missing(series) * share + 1e-9),
    canCome: (at: number) => at >= series.notBefore && attendance(series, at) !== null,
  }));
  const fits = talks.map((series) => nearestFit(ground, series));
  for (const turn of turnsOf(dealOut(room, takers))) {
    const i = turn % talks.length;
    const series = talks[i];
    const chosen = fits[i]?.((turn - i) / talks.length) ?? null;
    if (series !== undefined && chosen !== null) place(ground, series, chosen);
  }
}

/** Finds the nearest day when all can come; a group goes without those who are away where that one is far. */
function nearestFit(ground: Ground, series: Series): (target: number) => Chosen | null {
  const fitFor =
    (mustAllCome: boolean) =>
    (at: number): Chosen | null =>
      hasSessionOn(series, at) ? null : fitOn(ground, series, at, mustAllCome);
  const [fitForAll, fitForSome] = [fitFor(true), fitFor(false)];
  const needsAll = series.needed.length === series.people.length;
  return (target) => {
    const whole = nearest(target, ground.days.length, fitForAll);
    const isNear = whole !== null && Math.abs(whole.place - target) <= NEAR_DAYS;
    return isNear || needsAll ? whole : (nearest(target, ground.days.length, fitForSome) ?? whole);
  };
}
