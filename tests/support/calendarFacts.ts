/** What the calendar rules rest on, computed apart from the scheduler so that the two can be held against each other. */
import { Temporal } from 'temporal-polyfill';
import { isoDate, weekdayOf, type DayNumber } from '#domain/calendar/days.ts';
import type { Session } from '#domain/calendar/session.ts';
import { isoWeekName } from '#domain/calendar/weeks.ts';
import type { Plan, SessionKind } from '#domain/plan.ts';

export function rhythmOf(plan: Plan, kind: SessionKind): { minutes: number; preparationMinutes: number } {
  if (kind === 'checkpoint') return { minutes: plan.checkpoints.minutes, preparationMinutes: 0 };
  const { minutes: length, preparationMinutes } = plan.rhythm[kind];
  return { minutes: length, preparationMinutes };
}

export function preparersAmong(plan: Plan, kind: SessionKind, people: readonly string[]): readonly string[] {
  if (kind === 'checkpoint' || rhythmOf(plan, kind).preparationMinutes === 0) return [];
  const ofRole = (role: string) =>
    people.filter((id) => plan.people.some((person) => person.id === id && person.role === role));
  if (kind === 'coaching' || kind === 'productTraining') return ofRole('coach');
  return ofRole('leader').length > 0 ? ofRole('leader') : ofRole('coach');
}

export function isAwayOn(plan: Plan, id: string, day: DayNumber): boolean {
  const date = isoDate(day);
  const { away = [], workdays = null } = plan.people.find((person) => person.id === id) ?? {};
  const isOff = workdays !== null && !workdays.includes(weekdayOf(day));
  return isOff || away.some(({ from, to }) => from <= date && date <= to);
}

/** Whether the person's own calendar is taken during a session or the minutes of preparation before it. */
export function isBusyAt(
  plan: Plan,
  id: string,
  { start, end }: { start: string; end: string },
  lead: number,
): boolean {
  const from = Date.parse(start) - lead * 60_000;
  const busy = plan.people.find((person) => person.id === id)?.busy ?? [];
  return busy.some((time) => from < Date.parse(time.to) && Date.parse(time.from) < Date.parse(end));
}

/** Minutes that a person needs between two sessions. */
export function travelOf(plan: Plan, id: string): number {
  const person = plan.people.find((one) => one.id === id);
  return person?.role === 'coach' ? person.travelMinutes : 0;
}

export function clock(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** The open parts of a day; for a coach with own times those, adjoining ones joined, lunch taken out. */
export function windowsOn(
  plan: Plan,
  coach: string | null,
  day: DayNumber,
): readonly (readonly [number, number])[] {
  const { dayStart, dayEnd, lunch, coachingTimes } = plan.calendar;
  const open: [number, number][] =
    lunch === null
      ? [[clock(dayStart), clock(dayEnd)]]
      : [
          [clock(dayStart), clock(lunch.from)],
          [clock(lunch.to), clock(dayEnd)],
        ];
  const own = coachingTimes.filter((time) => time.coach === coach);
  if (own.length === 0) return open;
  const joined: [number, number][] = [];
  for (const time of own
    .filter((one) => one.weekday === weekdayOf(day))
    .sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = joined.at(-1);
    if (last !== undefined && clock(time.from) <= last[1]) last[1] = Math.max(last[1], clock(time.to));
    else joined.push([clock(time.from), clock(time.to)]);
  }
  return joined
    .flatMap(([from, to]) => open.map(([a, b]): [number, number] => [Math.max(from, a), Math.min(to, b)]))
    .filter(([from, to]) => from < to);
}

/** The wall-clock day and minutes of a session in the plan's zone. */
export function minutes(
  plan: Plan,
  session: { start: string; end: string },
): { day: DayNumber; from: number; to: number } {
  const start = zoned(plan, session.start);
  const end = zoned(plan, session.end);
  const day = Date.parse(start.toPlainDate().toString()) / 86_400_000;
  const from = start.hour * 60 + start.minute;
  return { day, from, to: from + Math.round((end.epochMilliseconds - start.epochMilliseconds) / 60_000) };
}

const zonedTimes = new Map<string, Temporal.ZonedDateTime>();
function zoned(plan: Plan, time: string): Temporal.ZonedDateTime {
  const key = `${time} ${plan.calendar.timeZone}`;
  const known = zonedTimes.get(key) ?? Temporal.Instant.from(time).toZonedDateTimeISO(plan.calendar.timeZone);
  zonedTimes.set(key, known);
  return known;
}

export function momentOf(plan: Plan, day: DayNumber, minute: number): string {
  const at = Temporal.PlainDate.from(isoDate(day))
    .toPlainDateTime({ hour: Math.floor(minute / 60), minute: minute % 60 })
    .toZonedDateTime(plan.calendar.timeZone);
  return at.toString({ timeZoneName: 'never' });
}

/** The sessions that people have set, as they stand in the bookings. */
export function fixedSessions(plan: Plan): readonly Session[] {
  return plan.bookings.flatMap((booking) => {
    const { state } = booking;
    if (state !== 'moved' && state !== 'locked' && state !== 'held') return [];
    const { day } = minutes(plan, booking);
    const preparers = preparersAmong(plan, booking.kind, booking.people);
    const { preparationMinutes } = rhythmOf(plan, booking.kind);
    return [{ ...booking, state, preparers, preparationMinutes, week: isoWeekName(isoDate(day)) }];
  });
}
