import { v7 } from 'uuid';
import { localDate } from '#domain/calendar/days.ts';
import type { IsoDate } from '#domain/plan.ts';

/** What the app takes from outside: the time, and ids that nobody else has. */
export interface Clock {
  readonly now: () => Date;
  /** The day on the calendar of the computer. */
  readonly today: () => IsoDate;
  /** A UUIDv7. */
  readonly newId: () => string;
}

export const clock: Clock = { now: () => new Date(), today: () => localDate(new Date()), newId: () => v7() };
