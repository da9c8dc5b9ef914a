/** The talks that sellers have been given already, by themselves or in whatever group they were. */
import type { Booking } from '#domain/plan.ts';
import { localTime, readMoment } from '../zone.ts';
import { attendance } from './booking.ts';
import type { Diary, Ground } from './ground.ts';
import { nameOfSeries } from './ids.ts';
import type { Series } from './series.ts';

/**
 * The series in which each talk that people have set counts. A series counts what its seller with the fewest was given,
 * so that nobody falls below the rhythm.
 */
export function talksGiven(
  ground: Ground,
  asked: ReadonlyMap<string, Series>,
  set: readonly Booking[],
): ReadonlyMap<Booking, readonly Series[]> {
  const bySeller = new Map<string, Booking[]>();
  for (const booking of set) {
    if (booking.kind !== 'coaching') continue;
    for (const id of sharers(ground, asked.get(nameOfSeries(booking)), booking)) {
      const own = bySeller.get(id);
      if (own === undefined) bySeller.set(id, [booking]);
      else own.push(booking);
    }
  }
  const counting = new Map<Booking, Series[]>();
  for (const series of asked.values()) {
    if (series.coach === null) continue;
    const given = sellersOf(series).map(({ id }) => bySeller.get(id) ?? []);
    const fewest = given.toSorted((a, b) => a.length - b.length)[0] ?? [];
    for (const booking of fewest) counting.set(booking, [...(counting.get(booking) ?? []), series]);
  }
  return counting;
}

/** Those whom a talk was for: its people and, where it was their group's as it is now, those who were away. */
function sharers(ground: Ground, named: Series | undefined, booking: Booking): ReadonlySet<string> {
  const sharing = new Set(booking.people);
  if (named === undefined || named.needed === named.people) return sharing;
  const place = ground.placeOf.get(localTime(ground.zone, readMoment(booking.start)).day);
  const couldCome = place === undefined ? null : attendance(named, place);
  const isTheirs = couldCome?.every((person) => person === named.coach || sharing.has(person.id)) ?? false;
  if (isTheirs) for (const { id } of named.people) sharing.add(id);
  return sharing;
}

function sellersOf(series: Series): readonly Diary[] {
  return series.people.filter((person) => person !== series.coach);
}
