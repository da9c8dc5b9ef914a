/** Which of an answer's sessions are booked as they stand. Sessions lie in order of time, bookings may lie in any. */
import type { Booking } from '../plan.ts';
import type { Session } from './session.ts';

export interface AsBooked {
  /** For each session the place of its booking; -1 where it is not booked so. */
  readonly bookingOf: Int32Array;
  /** The places of bookings that are no such session. */
  readonly others: readonly number[];
}

export function asBooked(sessions: readonly Session[], bookings: readonly Booking[]): AsBooked {
  const bookingOf = new Int32Array(sessions.length).fill(-1);
  const others: number[] = [];
  let number = 0;
  let next = 0;
  for (const booking of bookings) {
    // Nearly all are the very same.
    const at = sessions[next] === booking ? next : placeAsBooked(sessions, booking, next);
    if (at === null || bookingOf[at] !== -1) others.push(number);
    else {
      bookingOf[at] = number;
      next = at + 1;
    }
    number++;
  }
  return { bookingOf, others };
}

/** Where a booking lies among the sessions; null where none of them is as it is booked. `next`: where it is looked for first. */
export function placeAsBooked(sessions: readonly Session[], booking: Booking, next: number): number | null {
  if (isAsBooked(sessions[next], booking)) return next;
  const place = placeIn(sessions, booking);
  return isAsBooked(sessions[place], booking) ? place : null;
}

export function isAsBooked(session: Session | undefined, booking: Booking): boolean {
  return (
    session?.id === booking.id &&
    session.start === booking.start &&
    session.end === booking.end &&
    session.state === booking.state &&
    session.kind === booking.kind &&
    isSameList(session.people, booking.people)
  );
}

export function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one === other || (one.length === other.length && one.every((id, at) => id === other[at]));
}

/** Where a session comes among those in order: before the first that does not come before it. */
export function placeIn(sessions: readonly Session[], { start, id }: Pick<Session, 'start' | 'id'>): number {
  const clock = clockOf(start);
  let [from, to] = [0, sessions.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const other = sessions[middle];
    if (other !== undefined && isBefore(other, clock, id)) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The clock on the wall is what sessions are in order of, and a time begins with it. */
export function clockOf(start: string): string {
  return start.slice(0, 'YYYY-MM-DDTHH:MM:SS'.length);
}

/** Whether a session starts before that, or then and has a lower id. */
export function isBefore(session: Session, clock: string, id: string): boolean {
  return session.start < clock || (session.id < id && session.start.startsWith(clock));
}
