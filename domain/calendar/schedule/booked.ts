/** What already stands in the plan's bookings: what people have set stays, what was proposed stays where it may. */
import type { Booking, SessionKind } from '#domain/plan.ts';
import { localTime, readMoment, type EpochMinutes } from '../zone.ts';
import { axisOf } from './axis.ts';
import { attendance, hasHours, isFreeAt, type Chosen } from './booking.ts';
import { talksGiven } from './given.ts';
import type { Diary, Ground } from './ground.ts';
import { nameOfSeries } from './ids.ts';
import { diaryOf, preparersOf, seriesFor, type Placed, type Series } from './series.ts';
import { bounds } from './targets.ts';
import { count, erase, write } from './writing.ts';

export interface Booked {
  /** Every series, those included that only a person's own booking belongs to. */
  readonly series: readonly Series[];
  /** Ids of proposed sessions that had to give way, by series: their successors take them over. */
  readonly released: ReadonlyMap<Series, readonly string[]>;
}

const ORDER: readonly SessionKind[] = [
  'checkpoint',
  'processReview',
  'refill',
  'productTraining',
  'coaching',
];

export function placeBooked(ground: Ground, asked: readonly Series[]): Booked {
  const byName = new Map(asked.map((series) => [series.name, series]));
  const seriesOf = (booking: Booking): Series => {
    const name = nameOfSeries(booking);
    const series = byName.get(name) ?? unasked(ground, booking);
    byName.set(name, series);
    return series;
  };
  const { bookings } = ground.plan;
  const loose = placeSet(ground, { asked: byName, seriesOf, set: bookings.filter(isSet) });
  const released = new Map<Series, string[]>();
  const release = (series: Series, id: string): void => {
    released.set(series, [...(released.get(series) ?? []), id]);
  };
  const goingOn = renamed(asked);
  for (const { booking, start } of inOrder(bookings.filter(({ state }) => state === 'proposed'))) {
    const series = goingOn(booking) ?? seriesOf(booking);
    const isNamed = series.name === nameOfSeries(booking);
    const kept = keptProposal(ground, series, booking, start);
    if (kept !== null) write(ground, isNamed ? kept : { ...kept, id: null });
    else if (isNamed) release(series, booking.id);
  }
  for (const series of byName.values()) thinOut(ground, series);
  return { series: [...byName.values(), ...loose], released };
}

/** Finds the group that goes on under another name than its talks are booked. */
function renamed(asked: readonly Series[]): (booking: Booking) => Series | undefined {
  const groups = asked.filter(({ name, bookedAs }) => name !== bookedAs);
  return (booking) =>
    groups.find(
      ({ bookedAs, coach }) =>
        coach !== null && bookedAs === nameOfSeries(booking) && booking.people.includes(coach.id),
    );
}

interface SetSessions {
  readonly asked: ReadonlyMap<string, Series>;
  readonly seriesOf: (booking: Booking) => Series;
  readonly set: readonly SetBooking[];
}

/** Writes what people have set, and counts each talk where it was given. Returns the series of those that no group has. */
function placeSet(ground: Ground, { asked, seriesOf, set }: SetSessions): readonly Series[] {
  if (set.length === 0) return [];
  const given = talksGiven(ground, asked, set);
  const loose: Series[] = [];
  for (const booking of set) {
    const counting = given.get(booking) ?? [];
    const named = seriesOf(booking);
    const isItsOwn = named.coach === null || counting.includes(named);
    const own = isItsOwn ? named : unasked(ground, booking);
    if (!isItsOwn) loose.push(own);
    const placed = asBooked(ground, own, booking, booking.state);
    write(ground, placed);
    for (const other of counting) if (other !== own) count(other, placed);
  }
  return loose;
}

/** A booking that people have set. */
type SetBooking = Booking & { readonly state: 'moved' | 'locked' | 'held' };

export function isSet(booking: Booking): booking is SetBooking {
  return booking.state === 'moved' || booking.state === 'locked' || booking.state === 'held';
}

/** A series that the rhythm does not ask for, but a person has booked. */
function unasked(ground: Ground, booking: Booking): Series {
  const people = booking.people.map((id) => diaryOf(ground, id));
  const key = nameOfSeries(booking).slice(booking.kind.length + 1);
  return seriesFor(ground.plan, { kind: booking.kind, key, people, needed: [], wanted: 0 });
}

function asBooked(
  ground: Ground,
  series: Series,
  booking: Booking,
  state: Placed['state'],
  from = readMoment(booking.start),
): Placed {
  const people = booking.people.map((id) => diaryOf(ground, id));
  const { day, minute } = localTime(ground.zone, from);
  return {
    series,
    place: ground.placeOf.get(day) ?? -1,
    day,
    start: minute,
    minutes: readMoment(booking.end) - from,
    people,
    preparers: preparersOf(ground.plan, series, people),
    state,
    id: booking.id,
    isNew: false,
    exact: { start: booking.start, end: booking.end },
  };
}

/** The proposal where it stands, with those who take part now; null where the rules or the rhythm no longer allow it. */
function keptProposal(ground: Ground, series: Series, booking: Booking, from: EpochMinutes): Placed | null {
  const booked = asBooked(ground, series, booking, 'proposed', from);
  const { place, start } = booked;
  if (place < series.notBefore || booked.minutes !== series.minutes || !hasHours(ground, series, place))
    return null;
  const people = attendance(series, place);
  if (people === null || !mayTakeOver(series, booked.people, people)) return null;
  const chosen: Chosen = { place, start, people };
  if (!isFreeAt(ground, series, chosen)) return null;
  return { ...booked, people, preparers: preparersOf(ground.plan, series, people), exact: null };
}

/**
 * A talk or a refill keeps those without whom it is none; a group takes in and lets go as the plan's people change.
 * A talk in a group where one can no longer come is first tried on another day.
 */
function mayTakeOver(series: Series, before: readonly Diary[], now: readonly Diary[]): boolean {
  if (series.wanted === 0) return false;
  if (series.kind === 'refill') return now.every((person) => before.includes(person));
  if (series.kind !== 'coaching') return true;
  const staying = series.people.filter((person) => before.includes(person));
  return (
    series.needed.every((person) => before.includes(person)) &&
    staying.every((person) => now.includes(person))
  );
}

/** Takes out proposals beyond what the rhythm asks for, the one that leaves the shortest gap first. */
function thinOut(ground: Ground, series: Series): void {
  const axis = axisOf(ground, series.kind);
  while (series.placed.length > series.wanted) {
    const edges = bounds(ground, series);
    const gapWithout = (placed: Placed): number => {
      const at = edges.indexOf(placed.place, 1);
      return axis.of(edges[at + 1] ?? 0) - axis.of(edges[at - 1] ?? 0);
    };
    const proposals = series.placed.filter((placed) => placed.state === 'proposed');
    const least = proposals.toSorted((a, b) => gapWithout(a) - gapWithout(b))[0];
    if (least === undefined) return;
    erase(ground, least);
  }
}

/** By kind, then by time. */
function inOrder(
  bookings: readonly Booking[],
): readonly { readonly booking: Booking; readonly start: EpochMinutes }[] {
  const timed = bookings.map((booking) => ({
    booking,
    kind: ORDER.indexOf(booking.kind),
    start: readMoment(booking.start),
  }));
  timed.sort((a, b) => a.kind - b.kind || a.start - b.start || (a.booking.id < b.booking.id ? -1 : 1));
  return timed;
}
