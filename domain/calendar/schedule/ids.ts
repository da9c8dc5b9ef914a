/** Session ids: from 1 in order of time when first booked, then the next unused; an id keeps its session. */
import type { Booking, SessionKind } from '#domain/plan.ts';
import type { Ground } from './ground.ts';
import type { Series } from './series.ts';

export function seriesName(kind: SessionKind, key: string): string {
  return `${kind}-${key}`;
}

/** The id without its number; a checkpoint's number is its day and names the series. */
export function nameOfSeries(booking: Pick<Booking, 'id' | 'kind'>): string {
  return booking.kind === 'checkpoint' ? booking.id : booking.id.slice(0, booking.id.lastIndexOf('-'));
}

/** Gives every new session its id. A proposal that had to give way hands its id to its successor. */
export function giveIds(
  ground: Ground,
  series: readonly Series[],
  released: ReadonlyMap<Series, readonly string[]>,
): void {
  const highest = new Map<string, number>();
  for (const booking of ground.plan.bookings) {
    const name = nameOfSeries(booking);
    highest.set(name, Math.max(highest.get(name) ?? 0, numberOf(booking.id)));
  }
  for (const one of series) {
    const { name } = one;
    const handedOn = inOrder(released.get(one));
    let next = (highest.get(name) ?? 0) + 1;
    for (const placed of one.placed) {
      if (placed.id !== null) continue;
      placed.id = one.kind === 'checkpoint' ? name : (handedOn.shift() ?? `${name}-${next++}`);
    }
  }
}

function inOrder(ids: readonly string[] = []): string[] {
  return ids.toSorted((a, b) => numberOf(a) - numberOf(b));
}

function numberOf(id: string): number {
  return Number(id.slice(id.lastIndexOf('-') + 1));
}
