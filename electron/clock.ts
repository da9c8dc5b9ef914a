import { v7 } from 'uuid';
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

export function localDate(now: Date): IsoDate {
  const padded = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${padded(now.getMonth() + 1)}-${padded(now.getDate())}`;
}
