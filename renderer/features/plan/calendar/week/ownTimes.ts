/** When the person whose calendar is shown coaches, and would rather meet: what the sheet draws behind the blocks. */
import { dayNumber, weekdayOf } from '#domain/calendar/days.ts';
import type { Span } from '#domain/calendar/spot.ts';
import { minuteOfDay } from '#domain/calendar/zone.ts';
import type { IsoDate, Plan, TimeSpan } from '#domain/plan.ts';

/** `coaching` is a rule: nothing is booked outside it. `preferred` is a wish. */
export type OwnKind = 'coaching' | 'preferred';
export interface OwnTime extends Span {
  readonly kind: OwnKind;
}

/** On a day; none where nobody is chosen or nothing is said, and no wish on a day the person does not work. */
export function ownTimes(plan: Plan, person: string | null, date: IsoDate): readonly OwnTime[] {
  const weekday = weekdayOf(dayNumber(date));
  const chosen = plan.people.find(({ id }) => id === person);
  if (chosen === undefined || !(chosen.workdays ?? plan.calendar.workdays).includes(weekday)) return [];
  const coach = coachFor(plan, person);
  const { preferredTime } = chosen;
  return [
    ...plan.calendar.coachingTimes
      .filter((time) => time.coach === coach && time.weekday === weekday)
      .map((time) => drawn('coaching', time)),
    ...(preferredTime === null ? [] : [drawn('preferred', preferredTime)]),
  ];
}

function drawn(kind: OwnKind, { from, to }: TimeSpan): OwnTime {
  return { kind, from: minuteOfDay(from), to: minuteOfDay(to) };
}

/** Whose times for coaching bind the person's talks: a coach's own, a seller's coach's. */
export function coachFor(plan: Plan, person: string | null): string | null {
  const chosen = plan.people.find(({ id }) => id === person);
  if (chosen?.role === 'seller') return chosen.coach;
  return chosen?.role === 'coach' ? chosen.id : null;
}
