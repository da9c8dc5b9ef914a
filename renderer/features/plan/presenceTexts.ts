import type { Person, Weekday } from '#domain/plan.ts';
import type { Texts } from '#resources/texts/texts.ts';
import type { PlanPage } from './planPage.ts';

/** The days that somebody works, where they are fewer or others than the plan's, and how often the person is away. */
export function presenceTexts({ workdays, away }: Person, { offer, plan }: PlanPage): readonly string[] {
  const { texts } = offer;
  const all = plan.calendar.workdays;
  const isOwn =
    workdays !== null && (workdays.length !== all.length || !all.every((day) => workdays.includes(day)));
  return [
    ...(isOwn ? [weekdaysText(workdays, texts)] : []),
    ...(away.length > 0 ? [texts.planScreen.people.away.count(away.length)] : []),
  ];
}

/** From so many days in a row on, the first and the last are said. */
const LEAST_IN_A_ROW = 3;

/** `mån–tors`, `mån, ons`, `mån, ons–fre` */
export function weekdaysText(days: readonly Weekday[], { format }: Texts): string {
  return rowsOf(days)
    .flatMap((row) => {
      const names = row.map((day) => format.weekdayShort(day));
      return row.length < LEAST_IN_A_ROW ? names : [`${names[0] ?? ''}–${names.at(-1) ?? ''}`];
    })
    .join(', ');
}

/** The days in order, those that follow one another together. */
function rowsOf(days: readonly Weekday[]): readonly (readonly Weekday[])[] {
  const rows: Weekday[][] = [];
  for (const day of [...new Set(days)].toSorted((a, b) => a - b)) {
    const row = rows.at(-1);
    if (row?.at(-1) === day - 1) row.push(day);
    else rows.push([day]);
  }
  return rows;
}
