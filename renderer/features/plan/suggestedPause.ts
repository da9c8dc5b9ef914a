import { addDays, dayNumber, isoDate } from '#domain/calendar/days.ts';
import { mondayOf } from '#domain/calendar/weeks.ts';
import { planSpan } from '#domain/calendar/workdays.ts';
import type { DateRange, Plan } from '#domain/plan.ts';

/** The first July week of the holidays, by any of its days. */
const HOLIDAYS = '-07-14';
const HOLIDAY_WEEKS = 4;

/** A break to begin with: four weeks of summer where they lie in the plan, otherwise the plan's second week. */
export function suggestedPause(plan: Plan, reason: string): DateRange {
  const { first, last } = planSpan(plan);
  const summers = [0, 1, 2].map((year) =>
    mondayOf(dayNumber(`${Number(plan.start.slice(0, 4)) + year}${HOLIDAYS}`)),
  );
  const taken = plan.calendar.pauses.map(({ from }) => from);
  const summer = summers.find(
    (monday) => monday >= first && monday + 7 * HOLIDAY_WEEKS <= last && !taken.includes(isoDate(monday)),
  );
  if (summer !== undefined)
    return { from: isoDate(summer), to: isoDate(summer + 7 * HOLIDAY_WEEKS - 1), reason };
  const from = isoDate(mondayOf(first) + 7);
  return { from, to: addDays(from, 4), reason: null };
}
