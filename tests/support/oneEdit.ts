/** One small change to a plan that is booked, and what it leaves alone of other people's bookings. */
import fc from 'fast-check';
import { isoDate } from '#domain/calendar/days.ts';
import type { Schedule, Session } from '#domain/calendar/session.ts';
import { workableDays } from '#domain/calendar/workdays.ts';
import { coachesOf, sellersByCoach, sellersOf } from '#domain/people.ts';
import type { Booking, Plan, Seller } from '#domain/plan.ts';
import { minutes, momentOf } from './calendarFacts.ts';

/** A seller is added, leaves, is away for twelve days or gets another coach; or one talk is moved. */
export type EditKind = 'add' | 'remove' | 'away' | 'coach' | 'move';

/** Which of the plan's sellers, days and talks it is about: any number, counted round. */
export interface OneEdit {
  readonly kind: EditKind;
  readonly who: number;
  readonly where: number;
}

export const anyEdit: fc.Arbitrary<OneEdit> = fc.record({
  kind: fc.constantFrom<EditKind>('add', 'remove', 'away', 'coach', 'move'),
  who: fc.nat(1000),
  where: fc.nat(1000),
});

export interface Edited {
  readonly plan: Plan;
  /** The seller whose own bookings may change. */
  readonly seller: string;
}

/** The plan with the change made; null where it holds nobody or nothing to change so. */
export function afterEdit(plan: Plan, { kind, who, where }: OneEdit): Edited | null {
  const seller = inTurn(sellersOf(plan), who);
  const coach = inTurn(coachesOf(plan), where);
  const day = inTurn(workableDays(plan), where);
  if (seller === undefined || coach === undefined || day === undefined) return null;
  switch (kind) {
    case 'add': {
      const added = { ...seller, id: 'the-new-one', away: [], coach: coach.id };
      return { plan: { ...plan, people: [...plan.people, added] }, seller: added.id };
    }
    case 'remove':
      return sellersOf(plan).length < 2 ? null : { plan: without(plan, seller.id), seller: seller.id };
    case 'away': {
      const away = [...seller.away, { from: isoDate(day), to: isoDate(day + 11), reason: null }];
      return { plan: withSeller(plan, { ...seller, away }), seller: seller.id };
    }
    case 'coach':
      return { plan: withSeller(plan, { ...seller, coach: coach.id }), seller: seller.id };
    case 'move':
      return withMoved(plan, who, day, 540 + 30 * (where % 12));
  }
}

function inTurn<Item>(items: readonly Item[], number: number): Item | undefined {
  return items[number % Math.max(1, items.length)];
}

function withSeller(plan: Plan, seller: Seller): Plan {
  return { ...plan, people: plan.people.map((person) => (person.id === seller.id ? seller : person)) };
}

function without(plan: Plan, id: string): Plan {
  const isOwn = ({ kind, people }: Booking): boolean => kind === 'coaching' && people.includes(id);
  return {
    ...plan,
    people: plan.people.filter((person) => person.id !== id),
    bookings: plan.bookings
      .filter((booking) => !isOwn(booking))
      .map((booking) => ({ ...booking, people: booking.people.filter((one) => one !== id) })),
  };
}

function withMoved(plan: Plan, which: number, day: number, minute: number): Edited | null {
  const talk = inTurn(
    plan.bookings.filter(({ kind }) => kind === 'coaching'),
    which,
  );
  const seller = sellersOf(plan).find(({ id }) => talk?.people.includes(id));
  if (talk === undefined || seller === undefined) return null;
  const { from, to } = minutes(plan, talk);
  const moved: Booking = {
    ...talk,
    state: 'moved',
    start: momentOf(plan, day, minute),
    end: momentOf(plan, day, minute + to - from),
  };
  return {
    plan: { ...plan, bookings: plan.bookings.map((one) => (one === talk ? moved : one)) },
    seller: seller.id,
  };
}

/** Bookings of others than the one seller: each person's of each session, all of them and those left alone. */
export interface Untouched {
  readonly bookings: number;
  readonly untouched: number;
}

/** A session that somebody else still has is left alone where its time stands, and its people but for the seller. */
export function untouchedBy({ plan, seller }: Edited, before: Schedule, after: Schedule): Untouched {
  const now = new Map(after.sessions.map((session) => [session.id, session]));
  const teams = sellersByCoach(plan);
  const isOver = ({ kind, people }: Session): boolean =>
    (kind === 'coaching' && people.includes(seller)) ||
    (kind === 'productTraining' && !people.some((id) => teams.has(id)));
  let [bookings, untouched] = [0, 0];
  for (const session of before.sessions) {
    if (isOver(session)) continue;
    const others = session.people.filter((id) => id !== seller);
    const then = now.get(session.id);
    const isLeft =
      then?.start === session.start &&
      then.end === session.end &&
      then.people.filter((id) => id !== seller).join() === others.join();
    bookings += others.length;
    if (isLeft) untouched += others.length;
  }
  return { bookings, untouched };
}
