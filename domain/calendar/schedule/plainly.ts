/**
 * The plain way: each session on its even day, or the nearest with room, at the first free quarter. What the other
 * ways are held against, and the calendar itself in the few plans where they come out worse.
 */
import { weekdayOf } from '../days.ts';
import { axisOf } from './axis.ts';
import { attendance, hasHours, isFreeAt, type Chosen } from './booking.ts';
import { interval, type Ground, type Interval } from './ground.ts';
import type { Series } from './series.ts';
import { place } from './writing.ts';

const QUARTER = 15;
/** So many tries outwards from the even day are for days when all can come. */
const TRIES_FOR_ALL = 12;

/** Books what the series lack, coach by coach: refill, training, and then the talks in order of their even days. */
export function placePlainly(ground: Ground, series: readonly Series[]): void {
  const ofKind = (kind: Series['kind'], key?: string): readonly Series[] =>
    series.filter((one) => one.kind === kind && (key === undefined || one.key === key));
  for (const one of ofKind('checkpoint')) placeFrom(ground, one);
  for (const one of ofKind('processReview')) placeAll(ground, requestsOf(ground, one, 0.5));
  const coaches = ground.plan.people.filter(({ role }) => role === 'coach');
  coaches.forEach(({ id }, turn) => {
    for (const one of ofKind('refill', id)) placeAll(ground, requestsOf(ground, one, ((turn % 7) + 0.5) / 7));
    for (const one of ofKind('productTraining', id)) placeAll(ground, requestsOf(ground, one, 0.3));
    const talks = ofKind('coaching').filter((one) => one.coach?.id === id);
    const requests = talks.flatMap((one, i) => requestsOf(ground, one, (i + 0.5) / talks.length));
    placeAll(ground, requests.toSorted(inOrder));
  });
}

interface Request {
  readonly series: Series;
  readonly number: number;
  /** Place of the even day. */
  readonly target: number;
}

function inOrder(a: Request, b: Request): number {
  if (a.target !== b.target) return a.target - b.target;
  if (a.series === b.series) return a.number - b.number;
  return a.series.key < b.series.key ? -1 : 1;
}

/**
 * The sessions that the rhythm asks for and nobody has booked, at an even pace; the phase, 0 to 1, sets the first. Those
 * given in another series are taken for the first.
 */
function requestsOf(ground: Ground, series: Series, phase: number): readonly Request[] {
  const booked = new Set(series.placed.map(({ id }) => id));
  const elsewhere = series.placed.filter((placed) => placed.series !== series).length;
  const days = ground.days.length;
  const axis = axisOf(ground, series.kind);
  return Array.from({ length: series.wanted }, (_, i) => ({
    series,
    number: i + 1,
    target: Math.min(days - 1, Math.floor(axis.placeOf(((i + phase) * days) / series.wanted))),
  }))
    .filter(({ number }) => !booked.has(`${series.name}-${number}`))
    .slice(elsewhere);
}

function placeAll(ground: Ground, requests: readonly Request[]): void {
  for (const { series, target } of requests) {
    if (series.placed.length >= series.wanted) continue;
    for (let tries = 0; tries < 2 * ground.days.length; tries++) {
      const at = target + (tries % 2 === 1 ? (tries + 1) / 2 : -tries / 2);
      if (placeOn(ground, series, at, tries < TRIES_FOR_ALL)) break;
    }
  }
}

/** A checkpoint: the first day from its own when all can come. */
function placeFrom(ground: Ground, series: Series): void {
  if (series.placed.length >= series.wanted) return;
  for (let at = series.notBefore; at < ground.days.length; at++)
    if (placeOn(ground, series, at, true)) return;
}

function placeOn(ground: Ground, series: Series, at: number, mustAllCome: boolean): boolean {
  if (at < series.notBefore || at >= ground.days.length || !hasHours(ground, series, at)) return false;
  const people = attendance(series, at);
  if (people === null || (mustAllCome && people !== series.people)) return false;
  for (const { from, to } of hoursOn(ground, series, at)) {
    for (let start = from + series.preparationMinutes; start + series.minutes <= to; start += QUARTER) {
      const chosen: Chosen = { place: at, start, people };
      if (!isFreeAt(ground, series, chosen)) continue;
      place(ground, series, chosen);
      return true;
    }
  }
  return false;
}

/** The coach's own times as they were given, or the whole day. */
function hoursOn({ plan, days }: Ground, { coach }: Series, at: number): readonly Interval[] {
  const { dayStart, dayEnd, coachingTimes } = plan.calendar;
  const own = coachingTimes.filter((time) => time.coach === coach?.id);
  if (own.length === 0) return [interval(dayStart, dayEnd)];
  const weekday = weekdayOf(days[at] ?? 0);
  return own.filter((time) => time.weekday === weekday).map((time) => interval(time.from, time.to));
}
