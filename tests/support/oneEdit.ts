/** One small change to a plan that is booked, and what it leaves alone of other people's bookings. */
import fc from 'fast-check';
import { isoDate } from '#domain/calendar/days.ts';
import type { Schedule, Session } from '#domain/calendar/session.ts';
import { workableDays } from '#domain/calendar/workdays.ts';
import { coachesOf, sellersByCoach, sellersOf } from '#domain/people.ts';
import type { Booking, Plan, Seller } from '#domain/plan.ts';
import { minutes, momentOf, travelOf } from './calendarFacts.ts';

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
  readonly kind: EditKind;
  readonly plan: Plan;
  /** The seller whose own bookings may change. */
  readonly seller: string;
}

/** Removed or given another coach: those who were in a group with the seller keep their talks. */
const LEAVING: readonly EditKind[] = ['remove', 'coach'];

/** The plan with the change made; null where it holds nobody or nothing to change so. */
export function afterEdit(plan: Plan, { kind, who, where }: OneEdit): Edited | null {
  const seller = inTurn(sellersOf(plan), who);
  const coach = inTurn(coachesOf(plan), where);
  const day = inTurn(workableDays(plan), where);
  if (seller === undefined || coach === undefined || day === undefined) return null;
  switch (kind) {
    case 'add': {
      const added = { ...seller, id: 'the-new-one', away: [], coach: coach.id };
      return { kind, plan: { ...plan, people: [...plan.people, added] }, seller: added.id };
    }
    case 'remove':
      return sellersOf(plan).length < 2 ? null : { kind, plan: without(plan, seller.id), seller: seller.id };
    case 'away': {
      const away = [...seller.away, { from: isoDate(day), to: isoDate(day + 11), reason: null }];
      return { kind, plan: withSeller(plan, { ...seller, away }), seller: seller.id };
    }
    case 'coach':
      return { kind, plan: withSeller(plan, { ...seller, coach: coach.id }), seller: seller.id };
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

/** As the app takes somebody out: talks in a group go on under the name of the next who was there. */
function without(plan: Plan, id: string): Plan {
  const sellers = new Set(sellersOf(plan).map((seller) => seller.id));
  const taken = new Set(plan.bookings.map((booking) => booking.id));
  const freeId = (seller: string): string => {
    let n = 1;
    while (taken.has(`coaching-${seller}-${n}`)) n++;
    taken.add(`coaching-${seller}-${n}`);
    return `coaching-${seller}-${n}`;
  };
  const bookings = plan.bookings.flatMap((booking): readonly Booking[] => {
    const people = booking.people.filter((one) => one !== id);
    if (booking.kind !== 'coaching') return [{ ...booking, people }];
    const next = people.find((one) => sellers.has(one));
    if (next === undefined) return [];
    const isNamed = booking.id.replace(/-\d+$/, '') === `coaching-${id}`;
    return [{ ...booking, people, ...(isNamed && { id: freeId(next) }) }];
  });
  return { ...plan, people: plan.people.filter((person) => person.id !== id), bookings };
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
    kind: 'move',
    plan: { ...plan, bookings: plan.bookings.map((one) => (one === talk ? moved : one)) },
    seller: seller.id,
  };
}

/** Bookings of others than the one seller: each person's of each session, all of them and those left alone. */
export interface Untouched {
  readonly bookings: number;
  readonly untouched: number;
}

/** One person's part in a session at its time. */
export interface Appointment {
  readonly person: string;
  readonly kind: Session['kind'];
  readonly time: string;
}

/**
 * A booking that somebody else still has at its time is left alone. What must give way to a moved talk is not counted:
 * what meets it, and in the week where its coach's hours are used up, that coach's talks.
 */
export function untouchedBy(edited: Edited, before: Schedule, after: Schedule): Untouched {
  const all = appointmentsOfOthers(edited, before, after);
  return { bookings: all.length, untouched: all.length - touchedBy(edited, before, after).length };
}

/** The bookings of others that do not stand any more. */
export function touchedBy(edited: Edited, before: Schedule, after: Schedule): readonly Appointment[] {
  const name = ({ person, kind, time }: Appointment): string => `${person} ${kind} ${time}`;
  const now = new Set(after.sessions.flatMap(appointmentsIn).map(name));
  return appointmentsOfOthers(edited, before, after).filter((one) => !now.has(name(one)));
}

function appointmentsIn({ kind, start, end, people }: Session): readonly Appointment[] {
  return people.map((person) => ({ person, kind, time: `${start} ${end}` }));
}

function appointmentsOfOthers(
  { kind, plan, seller }: Edited,
  before: Schedule,
  after: Schedule,
): readonly Appointment[] {
  const teams = sellersByCoach(plan);
  const sellers = new Set(sellersOf(plan).map(({ id }) => id));
  const isOver = (session: Session): boolean => {
    const rest = session.people.filter((id) => id !== seller);
    if (session.kind === 'productTraining') return !rest.some((id) => teams.has(id));
    if (session.kind !== 'coaching' || rest.length === session.people.length) return false;
    return !LEAVING.includes(kind) || !rest.some((id) => sellers.has(id));
  };
  const moved = kind === 'move' ? after.sessions.find(({ state }) => state === 'moved') : undefined;
  return before.sessions
    .filter((session) => !isOver(session) && !(moved && givesWay(plan, session, moved)))
    .flatMap(appointmentsIn)
    .filter(({ person }) => person !== seller);
}

function givesWay(plan: Plan, session: Session, moved: Session): boolean {
  const common = session.people.filter((id) => moved.people.includes(id));
  const [one, other] = [minutes(plan, session), minutes(plan, moved)];
  const lead = (of: Session, id: string): number => (of.preparers.includes(id) ? of.preparationMinutes : 0);
  const isMet = common.some(
    (id) =>
      one.day === other.day &&
      one.from - lead(session, id) < other.to + travelOf(plan, id) &&
      other.from - lead(moved, id) < one.to + travelOf(plan, id),
  );
  const hasLimit = coachesOf(plan).some(
    ({ id, coachingHoursPerWeek }) => common.includes(id) && coachingHoursPerWeek !== null,
  );
  return isMet || (session.kind === 'coaching' && session.week === moved.week && hasLimit);
}
