/** Where a session would stand: a day and a minute of it, on the wall of the plan's time zone. */
import type { IsoDate, Plan } from '../plan.ts';
import { dayNumber } from './days.ts';
import type { Session } from './session.ts';
import { isoWeekName } from './weeks.ts';
import { minuteOfDay, readMoment, zonedTime, zoneOf } from './zone.ts';

export interface Spot {
  readonly date: IsoDate;
  /** Minutes since midnight at which it starts; preparation lies before. */
  readonly minute: number;
}

/** Minutes of one day, the end not included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export function spotOf({ start }: Pick<Session, 'start'>): Spot {
  return { date: start.slice(0, 10), minute: minuteOfDay(start.slice(11, 16)) };
}

export function minutesOf({ start, end }: Pick<Session, 'start' | 'end'>): number {
  return readMoment(end) - readMoment(start);
}

/** The session as a person puts it there, as long as it was. */
export function movedTo(plan: Plan, session: Session, { date, minute }: Spot): Session {
  const day = dayNumber(date);
  const zone = zoneOf(plan.calendar.timeZone, day, day + 1);
  return {
    ...session,
    start: zonedTime(zone, day, minute),
    end: zonedTime(zone, day, minute + minutesOf(session)),
    week: isoWeekName(date),
    state: 'moved',
  };
}

/** What a session takes of somebody's day: its own time, and the preparation before it of whoever prepares. */
export function spanFor(session: Session, person: string): Span {
  const from = spotOf(session).minute;
  const lead = session.preparers.includes(person) ? session.preparationMinutes : 0;
  return { from: from - lead, to: from + minutesOf(session) };
}

export function overlaps(one: Span, two: Span): boolean {
  return one.from < two.to && two.from < one.to;
}

/** Sessions by their day, for looking up what lies beside one. */
export type Days = ReadonlyMap<IsoDate, readonly Session[]>;

export function byDay(sessions: readonly Session[]): Days {
  return Map.groupBy(sessions, ({ start }) => start.slice(0, 10));
}
