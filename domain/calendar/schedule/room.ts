/** How many talks a coach's days and weeks still hold. */
import { coachingHours, without, type Diary, type Ground, type Interval } from './ground.ts';
import type { Room } from './rounds.ts';
import type { Series } from './series.ts';

/** The room for talks of one coach, beside all that is booked. */
export function roomOf(ground: Ground, series: Series): Room {
  const perDay = ground.days.map((_, at) => talksThatDay(ground, series, at));
  const byDays: number[] = [];
  perDay.forEach((talks, at) => {
    const week = ground.weekOf[at] ?? 0;
    byDays[week] = (byDays[week] ?? 0) + talks;
  });
  const perWeek = byDays.map((talks, week) => Math.min(talks, talksLeft(series, week)));
  return { perDay, weekOf: ground.weekOf, perWeek, axis: ground.axis };
}

function talksThatDay(ground: Ground, series: Series, at: number): number {
  const { coach } = series;
  if (coach === null || coach.away[at]) return 0;
  const length = series.minutes + series.preparationMinutes;
  return talksBeside(coachingHours(ground, coach, at), coach.busy[at] ?? [], {
    length,
    travel: coach.travel,
  });
}

interface TalkTime {
  readonly length: number;
  /** Minutes free between one talk and the next. */
  readonly travel: number;
}

function talksBeside(
  hours: readonly Interval[],
  busy: readonly Interval[],
  { length, travel }: TalkTime,
): number {
  if (busy.length === 0) return hours.reduce((talks, window) => talks + talksIn(window, length, travel), 0);
  const closed = travel === 0 ? busy : busy.map(({ from, to }) => ({ from: from - travel, to: to + travel }));
  let talks = 0;
  for (const window of hours) {
    for (const free of without(window, closed)) talks += talksIn(free, length, travel);
  }
  return talks;
}

function talksIn({ from, to }: Interval, length: number, travel: number): number {
  return Math.floor((to - from + travel) / (length + travel));
}

function talksLeft(series: Series, week: number): number {
  const { coach } = series;
  if (coach === null || coach.weeklyMinutes === Infinity) return Infinity;
  const left = coach.weeklyMinutes - (coach.coached[week] ?? 0);
  return Math.max(0, Math.floor((left + 1e-6) / (series.minutes + series.preparationMinutes)));
}

/** A coach with less than twice the time that the talks take: what is put in between may cost a talk. */
const PLENTY = 2;

/** The coaches whose own hours for coaching are so few that groups are best put beside them, with their talks' length. */
export function scarceCoaches(ground: Ground, series: readonly Series[]): ReadonlyMap<Diary, number> {
  const scarce = new Map<Diary, number>();
  for (const [coach, talks] of Map.groupBy(series, (one) => one.coach)) {
    const [first] = talks;
    if (coach === null || first === undefined) continue;
    const wanted = talks.reduce((sum, one) => sum + one.wanted, 0);
    let room = 0;
    for (let at = 0; at < ground.days.length && room < PLENTY * wanted; at++)
      room += talksThatDay(ground, first, at);
    if (room < PLENTY * wanted) scarce.set(coach, first.minutes + first.preparationMinutes);
  }
  return scarce;
}

/** How many talks of a coach's day a block would take away. */
export function talksLost(
  ground: Ground,
  coach: Diary,
  length: number,
  place: number,
  block: Interval,
): number {
  const busy = coach.busy[place] ?? [];
  const hours = coachingHours(ground, coach, place);
  const talk = { length, travel: coach.travel };
  return talksBeside(hours, busy, talk) - talksBeside(hours, [...busy, block], talk);
}
