/** Month by month what the rhythm promises, what the calendar leaves of it, and what has found a place: for the talks in days and hours too. */
import { coachesOf, sellersByCoach } from '../people.ts';
import type { Plan, SessionKind } from '../plan.ts';
import { isoDate, weekdayOf, type DayNumber } from './days.ts';
import { isHoliday } from './holidays.ts';
import { seriesCounts, WEEKS_A_MONTH } from './planned.ts';
import { coachingHours, groundOf, without, type Diary, type Ground } from './schedule/ground.ts';
import type { Schedule } from './session.ts';
import { softDayKind } from './softDays.ts';
import { forEachOther, monthOf, promisedOthers, type Months, type OtherKind } from './squeezeOthers.ts';
import { mondayOf } from './weeks.ts';
import { isWithin, planSpan } from './workdays.ts';

/** What can take a workday; each day is counted once, for the first. */
export type TakenBy = 'redDay' | 'pause' | 'module';

/** Whole sessions. */
export interface PromisedAndPlaced {
  /** In the rhythm on all the month's workdays, so rounded that the months together have what the plan has. */
  readonly promised: number;
  /** In the calendar, wherever people have set them. */
  readonly placed: number;
}

export interface SqueezeMonth {
  /** `2027-03`, as much of it as lies in the plan. */
  readonly month: string;
  readonly workdays: number;
  readonly taken: Readonly<Record<TakenBy, number>>;
  /** Days that are left, but had better stay free. */
  readonly softDays: number;
  /** Talks in the rhythm on all the month's workdays, all sellers or groups together; a fraction. */
  readonly promised: number;
  /** Talks in the calendar, wherever people have set them. */
  readonly placed: number;
  /** Coaches' hours, preparation included, for what is promised. */
  readonly neededHours: number;
  /**
   * Coaches' hours on the days that are left and they are there, at most what is free of them for a talk in their times for
   * coaching; null where somebody's are unknown.
   */
  readonly availableHours: number | null;
  readonly others: Readonly<Record<OtherKind, PromisedAndPlaced>>;
}

/** The months that the plan touches, in order. */
export function squeezeOf(plan: Plan, { sessions }: Pick<Schedule, 'sessions'>): readonly SqueezeMonth[] {
  const months = monthsOf(plan);
  const placed = placedIn(sessions);
  const others = promisedOthers(plan, months);
  // Nobody else's days are asked for.
  const ground = groundOf({ ...plan, people: coachesOf(plan), bookings: [] });
  const { minutes, preparationMinutes } = plan.rhythm.coaching;
  return [...months].map(([month, days]) => {
    const promised = promisedTalks(plan, days);
    const left = days.filter((day) => ground.placeOf.has(day));
    return {
      month,
      workdays: days.length,
      taken: takenOf(plan, days),
      softDays: left.filter((day) => softDayKind(plan, day) !== null).length,
      promised,
      placed: placed('coaching', month),
      neededHours: (promised * (minutes + preparationMinutes)) / 60,
      availableHours: availableHours(plan, ground, left),
      others: forEachOther((kind) => ({
        promised: others[kind].get(month) ?? 0,
        placed: placed(kind, month),
      })),
    };
  });
}

/** How many sessions of a kind stand in a month. */
function placedIn(sessions: Schedule['sessions']): (kind: SessionKind, month: string) => number {
  const placed = new Map<string, number>();
  for (const { kind, start } of sessions) {
    const key = `${kind} ${monthOf(start)}`;
    placed.set(key, (placed.get(key) ?? 0) + 1);
  }
  return (kind, month) => placed.get(`${kind} ${month}`) ?? 0;
}

/** The workdays of the plan by month, with those that something takes. */
function monthsOf(plan: Plan): Months {
  const { first, last } = planSpan(plan);
  const workdays = new Set<number>(plan.calendar.workdays);
  const days = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return Map.groupBy(
    days.filter((day) => workdays.has(weekdayOf(day))),
    (day) => monthOf(isoDate(day)),
  );
}

function takenOf(plan: Plan, days: readonly DayNumber[]): SqueezeMonth['taken'] {
  const modules = new Set(plan.academy.modules.map(({ date }) => date));
  const taken = { redDay: 0, pause: 0, module: 0 };
  for (const day of days) {
    const date = isoDate(day);
    if (isHoliday(plan.calendar.country, date)) taken.redDay++;
    else if (isWithin(date, plan.calendar.pauses)) taken.pause++;
    else if (modules.has(date)) taken.module++;
  }
  return taken;
}

/** In the plan's pace on each of the days, that of a tighter start first. */
function promisedTalks(plan: Plan, days: readonly DayNumber[]): number {
  const { perMonth, start } = plan.rhythm.coaching;
  const turn = planSpan(plan).first + 7 * (start?.weeks ?? 0);
  const paces = days.reduce(
    (sum, day) => sum + (start !== null && day < turn ? start.perMonth : perMonth),
    0,
  );
  return (paces * seriesCounts(plan).coaching) / (WEEKS_A_MONTH * plan.calendar.workdays.length);
}

/** A day's share of the week's hours for each coach with sellers who is there, as far as the week has room for it. */
function availableHours(plan: Plan, ground: Ground, days: readonly DayNumber[]): number | null {
  const teams = sellersByCoach(plan);
  let hours = 0;
  for (const coach of coachesOf(plan)) {
    const diary = ground.diaries.get(coach.id);
    if (!teams.has(coach.id) || diary === undefined) continue;
    if (coach.coachingHoursPerWeek === null) return null;
    const daysAWeek = plan.calendar.workdays.filter((weekday) => coach.workdays?.includes(weekday) ?? true);
    const perDay = coach.coachingHoursPerWeek / Math.max(1, daysAWeek.length);
    const there = days.filter((day) => diary.away[ground.placeOf.get(day) ?? -1] === false);
    for (const week of Map.groupBy(there, mondayOf).values())
      hours += Math.min(perDay * week.length, freeHours(ground, diary, week));
  }
  return hours;
}

/** What a coach's own calendar leaves of the times for coaching, in pieces that a talk goes into. */
function freeHours(ground: Ground, coach: Diary, days: readonly DayNumber[]): number {
  const { minutes, preparationMinutes } = ground.plan.rhythm.coaching;
  return days
    .flatMap((day) =>
      coachingHours(ground, coach, ground.placeOf.get(day) ?? -1).flatMap((hours) =>
        without(hours, coach.own.get(day) ?? []),
      ),
    )
    .filter(({ from, to }) => to - from >= minutes + preparationMinutes)
    .reduce((sum, { from, to }) => sum + (to - from) / 60, 0);
}
