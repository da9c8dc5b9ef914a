/** What sellers have been given already, counted apart from the scheduler. */
import { workableDays } from '#domain/calendar/workdays.ts';
import { sellersOf } from '#domain/people.ts';
import type { Booking, Plan } from '#domain/plan.ts';
import { isAwayOn, minutes } from './calendarFacts.ts';

/** How many talks the one of a group with the fewest has been given, those of the group's own while away among them. */
export function givenTo(plan: Plan, group: readonly string[]): number {
  const set = plan.bookings.filter(
    ({ kind, state }) => kind === 'coaching' && ['moved', 'locked', 'held'].includes(state),
  );
  const isTheirs = (booking: Booking): boolean => {
    const { day } = minutes(plan, booking);
    const [first = ''] = group;
    const here = group.filter((id) => !isAwayOn(plan, id, day));
    const coach = sellersOf(plan).find(({ id }) => id === first)?.coach ?? '';
    return (
      workableDays(plan).includes(day) &&
      booking.id.replace(/-\d+$/, '') === `coaching-${first}` &&
      !isAwayOn(plan, coach, day) &&
      2 * here.length >= group.length &&
      here.every((id) => booking.people.includes(id))
    );
  };
  const countFor = (id: string): number =>
    set.filter((booking) => booking.people.includes(id) || isTheirs(booking)).length;
  return Math.min(...group.map(countFor));
}
