/** Which days of a plan can be booked. */
import type { DateRange, IsoDate, Person, Plan } from '../plan.ts';
import { dayNumber, isoDate, weekdayOf, type DayNumber } from './days.ts';
import { isHoliday } from './holidays.ts';

/** First and last calendar day of the plan. */
export function planSpan(plan: Plan): { readonly first: DayNumber; readonly last: DayNumber } {
  const first = dayNumber(plan.start);
  return { first, last: first + 7 * plan.weeks - 1 };
}

/** The days last worked out for a calendar, and what else they rest on. */
interface Known extends Pick<Plan, 'start' | 'weeks' | 'academy'> {
  readonly days: readonly DayNumber[];
}
const known = new WeakMap<Plan['calendar'], Known>();

/** Every workable day in order: a workday, not a public holiday, not in a pause, not a module day. */
export function workableDays(plan: Plan): readonly DayNumber[] {
  const { start, weeks, academy, calendar } = plan;
  const last = known.get(calendar);
  if (last?.start === start && last.weeks === weeks && last.academy === academy) return last.days;
  const days = workableDaysOf(plan);
  known.set(calendar, { start, weeks, academy, days });
  return days;
}

function workableDaysOf(plan: Plan): readonly DayNumber[] {
  const { first, last } = planSpan(plan);
  const workdays = new Set<number>(plan.calendar.workdays);
  const modules = new Set(plan.academy.modules.map((module) => module.date));
  const days: DayNumber[] = [];
  for (let day = first; day <= last; day++) {
    if (!workdays.has(weekdayOf(day))) continue;
    const date = isoDate(day);
    if (isHoliday(plan.calendar.country, date) || modules.has(date) || isWithin(date, plan.calendar.pauses))
      continue;
    days.push(day);
  }
  return days;
}

/** Workable days / workdays in a week: the weeks that the rhythm is counted on. */
export function activeWeeks(plan: Plan): number {
  return workableDays(plan).length / plan.calendar.workdays.length;
}

/** The active weeks among the first weeks of the plan. */
export function activeStartWeeks(plan: Plan, weeks: number): number {
  const end = planSpan(plan).first + 7 * weeks;
  return workableDays(plan).filter((day) => day < end).length / plan.calendar.workdays.length;
}

/** Whether the person is away that day, or does not work that weekday. */
export function isAwayOn({ away, workdays }: Person, day: DayNumber): boolean {
  return isWithin(isoDate(day), away) || (workdays !== null && !workdays.includes(weekdayOf(day)));
}

export function isWithin(date: IsoDate, ranges: readonly DateRange[]): boolean {
  return ranges.some((range) => range.from <= date && date <= range.to);
}
