/** What a person does to a session, as the bookings that then stand: everything else stays where it is shown. */
import type { Booking, IsoDate, Plan } from '../plan.ts';
import { nameOfSeries } from './schedule/ids.ts';
import type { Schedule, Session } from './session.ts';
import { movedTo, type Spot } from './spot.ts';

export type Act =
  | { readonly kind: 'move'; readonly to: Spot }
  | { readonly kind: 'lock' | 'unlock' | 'held' }
  /** It falls through; `to` is the new date, which the scheduler finds where nobody has said. */
  | { readonly kind: 'missed' | 'cancelled'; readonly to: Spot | null };

const STATES = { lock: 'locked', unlock: 'proposed', held: 'held' } as const;

/** Bookings that do not stand in the calendar any more. */
export function hasFallenThrough({ state }: Pick<Booking, 'state'>): boolean {
  return state === 'missed' || state === 'cancelled';
}

/**
 * The calendar as shown, as bookings, in the order of the schedule. A person acts faster than a calendar is booked anew:
 * what has been set since it was shown stands as it was set.
 */
export function standing({ bookings }: Pick<Plan, 'bookings'>, { sessions }: Schedule): readonly Booking[] {
  const set = new Map(
    bookings.filter((booking) => !hasFallenThrough(booking)).map((booking) => [booking.id, booking]),
  );
  const over = new Set(bookings.filter(hasFallenThrough).map(({ id, start }) => `${id} ${start}`));
  const shown = sessions.flatMap((session): readonly Booking[] => {
    const own = set.get(session.id);
    set.delete(session.id);
    if (own !== undefined) return [isProposed(own) && isProposed(session) ? bookingOf(session) : own];
    return isProposed(session) && !over.has(`${session.id} ${session.start}`) ? [bookingOf(session)] : [];
  });
  return [...shown, ...[...set.values()].filter((booking) => !isProposed(booking))];
}

const isProposed = ({ state }: Pick<Booking, 'state'>): boolean => state === 'proposed';

function bookingOf({ id, kind, people, start, end, state }: Session): Booking {
  return { id, kind, people, start, end, state };
}

/** The bookings after an act: what is shown, with the session as it then is. What has fallen through before is left out. */
export function bookingsAfter(
  plan: Plan,
  schedule: Schedule,
  session: Session,
  act: Act,
): readonly Booking[] {
  return standing(plan, schedule).flatMap((booking) =>
    booking.id === session.id ? acted(plan, schedule, session, act) : [booking],
  );
}

function acted(plan: Plan, schedule: Schedule, session: Session, act: Act): readonly Booking[] {
  if (act.kind === 'move') return [bookingOf(movedTo(plan, session, act.to))];
  if (act.kind !== 'missed' && act.kind !== 'cancelled')
    return [{ ...bookingOf(session), state: STATES[act.kind] }];
  const over = { ...bookingOf(session), state: act.kind };
  if (act.to === null) return [over];
  return [over, { ...bookingOf(movedTo(plan, session, act.to)), id: nextId(plan, schedule, session) }];
}

/** The next unused id of the session's series. A checkpoint keeps its own. */
function nextId(plan: Plan, schedule: Schedule, session: Session): string {
  if (session.kind === 'checkpoint') return session.id;
  const name = nameOfSeries(session);
  const numbers = [...plan.bookings, ...schedule.sessions]
    .filter((one) => one.kind === session.kind && nameOfSeries(one) === name)
    .map(({ id }) => Number(id.slice(name.length + 1)));
  return `${name}-${numbers.reduce((a, b) => Math.max(a, b), 0) + 1}`;
}

/** The plan with these bookings beside those that fell through before. */
export function withStanding(plan: Plan, bookings: readonly Booking[]): Plan {
  return { ...plan, bookings: [...plan.bookings.filter(hasFallenThrough), ...bookings] };
}

/** What is planned anew from a day: what lies before is locked as it stands, proposals from then on are let go. */
export function bookingsFrom(plan: Plan, schedule: Schedule, from: IsoDate): readonly Booking[] {
  return standing(plan, schedule).flatMap((booking) => {
    if (booking.state !== 'proposed') return [booking];
    return booking.start.slice(0, 10) < from ? [{ ...booking, state: 'locked' as const }] : [];
  });
}
