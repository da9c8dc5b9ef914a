import type { Schedule } from '#domain/calendar/session.ts';
import type { Plan } from '#domain/plan.ts';

/** Whether proposed times are kept, and how many are not. */
export function keepingOf({ bookings }: Plan, { sessions }: Schedule) {
  const booked = new Set(bookings.map(({ id }) => id));
  return {
    isKept: bookings.some(({ state }) => state === 'proposed'),
    loose: sessions.filter(({ id }) => !booked.has(id)).length,
  };
}
