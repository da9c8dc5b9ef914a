/** Sessions that were missed or cancelled: their successors lie at another time, and after what was missed. */
import { localTime, readMoment } from '../zone.ts';
import { nameOfSeries } from './ids.ts';
import type { Ground } from './ground.ts';
import type { Series } from './series.ts';

/**
 * Keeps each series off its own times that fell through while new dates are looked for. Returns what lifts that
 * again, for what finds no other time.
 */
export function avoidFellThrough(ground: Ground, series: readonly Series[]): () => void {
  const fallen = ground.plan.bookings.filter(({ state }) => state === 'missed' || state === 'cancelled');
  if (fallen.length === 0) return () => undefined;
  const asked = series.filter(({ wanted }) => wanted > 0);
  const byName = new Map(asked.map((one) => [one.name, one]));
  const missed = new Map<Series, number[]>();
  const touched = new Set<Series>();
  for (const booking of fallen) {
    const one = byName.get(nameOfSeries(booking));
    const { day, minute } = localTime(ground.zone, readMoment(booking.start));
    const place = ground.placeOf.get(day);
    if (one === undefined || place === undefined) continue;
    const length = readMoment(booking.end) - readMoment(booking.start);
    one.avoid.push({ place, from: minute, to: minute + length });
    touched.add(one);
    if (booking.state === 'missed') missed.set(one, [...(missed.get(one) ?? []), place]);
  }
  const delayed = [...missed].flatMap(([one, places]) => delay(one, places));
  return () => {
    for (const one of touched) one.avoid.length = 0;
    for (const { series: one, notBefore } of delayed) one.notBefore = notBefore;
  };
}

/** Where only what was missed is to be booked anew, it comes after. */
function delay(series: Series, places: readonly number[]): readonly { series: Series; notBefore: number }[] {
  const { notBefore } = series;
  if (series.wanted - series.placed.length > places.length) return [];
  series.notBefore = Math.max(notBefore, ...places.map((place) => place + 1));
  return [{ series, notBefore }];
}
