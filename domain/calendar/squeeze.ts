/** Month by month what the rhythm promises, what the calendar leaves of it, and what has found a place. */
import { groupsInPlan } from '../groups.ts';
import { coachesOf, sellersByCoach } from '../people.ts';
import type { Coach, Plan } from '../plan.ts';
import { isoDate, weekdayOf, type DayNumber } from './days.ts';
import { isHoliday } from './holidays.ts';
import { WEEKS_A_MONTH } from './planned.ts';
import type { Schedule } from './session.ts';
import { softDayKind } from './softDays.ts';
import { isAwayOn, isWithin, planSpan, workableDays } from './workdays.ts';

/** What can take a workday; each day is counted once, for the first. */
export type TakenBy = 'redDay' | 'pause' | 'module';

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
  /** Coaches' hours on the days that are left and they are there; null where somebody's are unknown. */
  readonly availableHours: number | null;
}

/** The months that the plan touches, in order. */
export function squeezeOf(plan: Plan, { sessions }: Pick<Schedule, 'sessions'>): readonly SqueezeMonth[] {
  const months = monthsOf(plan);
  const placed = new Map<string, number>();
  for (const { kind, start } of sessions) {
    const month = start.slice(0, MONTH.length);
    if (kind === 'coaching') placed.set(month, (placed.get(month) ?? 0) + 1);
  }
  const open = new Set(workableDays(plan));
  const { minutes, preparationMinutes } = plan.rhythm.coaching;
  return [...months].map(([month, days]) => {
    const promised = promisedTalks(plan, days);
    const left = days.filter((day) => open.has(day));
    return {
      month,
      workdays: days.length,
      taken: takenOf(plan, days),
      softDays: left.filter((day) => softDayKind(plan, day) !== null).length,
      promised,
      placed: placed.get(month) ?? 0,
      neededHours: (promised * (minutes + preparationMinutes)) / 60,
      availableHours: availableHours(plan, left),
    };
  });
}

const MONTH = 'YYYY-MM';

/** The workdays of the plan by month, with those that something takes. */
function monthsOf(plan: Plan): ReadonlyMap<string, readonly DayNumber[]> {
  const { first, last } = planSpan(plan);
  const workdays = new Set<number>(plan.calendar.workdays);
  const days = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return Map.groupBy(
    days.filter((day) => workdays.has(weekdayOf(day))),
    (day) => isoDate(day).slice(0, MONTH.length),
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
  return (paces * groupsInPlan(plan)) / (WEEKS_A_MONTH * plan.calendar.workdays.length);
}

/** A day's share of the week's hours for each coach with sellers who is there. */
function availableHours(plan: Plan, days: readonly DayNumber[]): number | null {
  const teams = sellersByCoach(plan);
  let hours = 0;
  for (const coach of coachesOf(plan)) {
    if (!teams.has(coach.id)) continue;
    if (coach.coachingHoursPerWeek === null) return null;
    const daysAWeek = plan.calendar.workdays.filter((weekday) => coach.workdays?.includes(weekday) ?? true);
    hours += (coach.coachingHoursPerWeek * daysOf(coach, days)) / Math.max(1, daysAWeek.length);
  }
  return hours;
}

function daysOf(coach: Coach, days: readonly DayNumber[]): number {
  return days.filter((day) => !isAwayOn(coach, day)).length;
}
