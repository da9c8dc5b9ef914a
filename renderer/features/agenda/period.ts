/** The period that the calendar shows: a month in whole weeks, or a week. */
import { addDays, dayNumber, isoDate } from '#domain/calendar/days.ts';
import { mondayOf } from '#domain/calendar/weeks.ts';
import type { IsoDate } from '#domain/plan.ts';
import type { Period } from '#renderer/data/agenda.ts';

export const VIEWS = ['month', 'week', 'list'] as const;
export type View = (typeof VIEWS)[number];

const WEEK = 7;

export function isView(text: string | undefined): text is View {
  return VIEWS.some((view) => view === text);
}

/** The days that the view shows around a day: the grid shows the weeks whole, the list only the month. */
export function periodOf(view: View, day: IsoDate): Period {
  if (view === 'week') return weekOf(day);
  const first = `${day.slice(0, 8)}01`;
  const last = addDays(turned('month', first, 1), -1);
  return view === 'list' ? { from: first, to: last } : { from: weekOf(first).from, to: weekOf(last).to };
}

export function weekOf(day: IsoDate): Period {
  const monday = mondayOf(dayNumber(day));
  return { from: isoDate(monday), to: isoDate(monday + WEEK - 1) };
}

/** A day in the period so many periods on: of months the first. */
export function turned(view: View, day: IsoDate, by: number): IsoDate {
  if (view === 'week') return addDays(day, WEEK * by);
  const month = 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7)) - 1 + by;
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}

/** Every day of the period, in weeks from its first. */
export function weeksIn({ from, to }: Period): readonly (readonly IsoDate[])[] {
  const first = dayNumber(from);
  const count = Math.ceil((dayNumber(to) - first + 1) / WEEK);
  return Array.from({ length: count }, (_, week) =>
    Array.from({ length: WEEK }, (_, day) => isoDate(first + WEEK * week + day)),
  );
}
