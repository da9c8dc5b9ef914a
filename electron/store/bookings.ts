/** What is booked, across all plans. */
import type { Problem } from '#contract/problems.ts';
import type { BookedDay } from '#contract/replies.ts';
import { addDays } from '#domain/calendar/days.ts';
import type { IsoDate } from '#domain/plan.ts';
import { ok, type Result } from '#domain/result.ts';
import { statement } from './connection.ts';
import { reading, type Store } from './store.ts';

/** More than any week of one consultant's has. */
const MOST = 500;

const between = statement<[{ from: IsoDate; before: IsoDate }], BookedDay>(
  `SELECT booking.plan, client.name AS client, booking.kind, min(booking.start) AS start, count(*) AS count
   FROM booking
     JOIN plan ON plan.id = booking.plan
     JOIN academy ON academy.id = plan.academy
     JOIN client ON client.id = academy.client
   WHERE booking.start >= @from AND booking.start < @before
     AND booking.state IN ('proposed', 'moved', 'locked', 'held')
     AND plan.is_deleted = 0 AND academy.is_deleted = 0 AND client.is_deleted = 0 AND client.is_example = 0
   GROUP BY booking.plan, substr(booking.start, 1, 10), booking.kind
   ORDER BY start, booking.plan LIMIT ${MOST}`,
);

/** By plan, day and kind, the earliest first; both days included. */
export function bookedBetween(
  store: Store,
  from: IsoDate,
  to: IsoDate,
): Result<readonly BookedDay[], Problem> {
  return reading(store, (db) => ok(between(db).all({ from, before: addDays(to, 1) })));
}
