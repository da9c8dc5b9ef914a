/** What to ask about a day that somebody has chosen for something of the plan's. */
import { trainersOf } from '../people.ts';
import type { IsoDate, Plan } from '../plan.ts';
import { dayNumber, isoDate, weekdayOf } from './days.ts';
import { isHoliday } from './holidays.ts';
import { isAwayOn, isWithin, planSpan } from './workdays.ts';

export type PlainDayQuestion =
  | { readonly kind: 'outside'; readonly first: IsoDate; readonly last: IsoDate }
  | { readonly kind: 'redDay' | 'freeDay' }
  | { readonly kind: 'pause'; readonly reason: string | null };

/** Why the day may be a slip; null where nothing speaks against it. */
export function plainDayQuestion(plan: Plan, date: IsoDate): PlainDayQuestion | null {
  const { country, workdays, pauses } = plan.calendar;
  const { first, last } = planSpan(plan);
  const day = dayNumber(date);
  if (day < first || day > last) return { kind: 'outside', first: isoDate(first), last: isoDate(last) };
  if (isHoliday(country, date)) return { kind: 'redDay' };
  const pause = pauses.find((range) => isWithin(date, [range]));
  if (pause !== undefined) return { kind: 'pause', reason: pause.reason };
  return workdays.includes(weekdayOf(day)) ? null : { kind: 'freeDay' };
}

export type TrainerDayQuestion =
  | PlainDayQuestion
  /** No trainer of the plan is there. */
  | { readonly kind: 'away'; readonly people: readonly string[] };

/** Why a day of the trainer's own may be a slip; null where nothing speaks against it. */
export function trainerDayQuestion(plan: Plan, date: IsoDate): TrainerDayQuestion | null {
  const question = plainDayQuestion(plan, date);
  if (question !== null) return question;
  const trainers = trainersOf(plan);
  const isAnyThere = trainers.some((trainer) => !isAwayOn(trainer, dayNumber(date)));
  return trainers.length === 0 || isAnyThere ? null : { kind: 'away', people: trainers.map(({ id }) => id) };
}
