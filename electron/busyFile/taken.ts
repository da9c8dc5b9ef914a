/** When a series takes time: by its rules, less what is taken out, with what stands in the place of one of its times. */
import type { EpochMinutes } from '#domain/calendar/zone.ts';
import { endOf, type Entry, type Once, type Times } from './entries.ts';
import { startsOf, type Reading } from './rules.ts';
import { MINUTES_A_DAY, momentOf, wallAt, type Length, type Stamp } from './stamps.ts';

export interface Taken {
  readonly from: EpochMinutes;
  readonly to: EpochMinutes;
}

export function takenBy(entries: readonly Entry[], reading: Reading): readonly Taken[] {
  return [...Map.groupBy(entries, ({ series }) => series).values()].flatMap((series) =>
    timesIn(series, reading).map((once) => ({ from: momentOf(once.start), to: endOf(once) })),
  );
}

function timesIn(series: readonly Entry[], reading: Reading): readonly Once[] {
  const replaced = new Set(series.flatMap(({ replaces }) => (replaces === null ? [] : keyOf(replaces))));
  const rests = restsIn(series);
  return series.flatMap(({ times, replaces }) => {
    if (times === null) return [];
    if (replaces !== null) return times;
    const gone = new Set([...replaced, ...times.except.map(keyOf)]);
    return allTimes(times, rests.length > 0, reading)
      .filter(
        ({ start }) =>
          !gone.has(keyOf({ ...start, isDay: true })) && !gone.has(keyOf({ ...start, isDay: false })),
      )
      .flatMap((once) => asLater(once, rests));
  });
}

/** Days are matched by day, times by moment. */
function keyOf(stamp: Stamp): string {
  return stamp.isDay ? `day ${Math.floor(stamp.wall / MINUTES_A_DAY)}` : `at ${momentOf(stamp)}`;
}

/** The first one stands there whatever the rules say. */
function allTimes(
  { start, length, rules, more }: Times,
  isMoved: boolean,
  reading: Reading,
): readonly Once[] {
  const { span } = reading;
  const early = (span.first - 2) * MINUTES_A_DAY - length.wall - length.exact;
  const within = { first: isMoved ? -Infinity : early, last: (span.last + 2) * MINUTES_A_DAY };
  const walls = new Set([start.wall, ...rules.flatMap((rule) => startsOf(rule, start, within, reading))]);
  return [...[...walls].map((wall) => ({ start: { ...start, wall }, length })), ...more];
}

/** From a moment on all are as much later or earlier on the wall as the first of them, and so long; or take no time. */
interface Rest {
  readonly after: EpochMinutes;
  readonly to: { readonly start: EpochMinutes; readonly length: Length } | null;
}

function restsIn(series: readonly Entry[]): readonly Rest[] {
  return series
    .flatMap(({ isRest, replaces, times }) => {
      if (!isRest || replaces === null) return [];
      const after = momentOf(replaces);
      return {
        after,
        to: times && { start: momentOf(times.start), length: times.length },
      };
    })
    .sort((a, b) => a.after - b.after);
}

function asLater(once: Once, rests: readonly Rest[]): Once | readonly Once[] {
  if (rests.length === 0) return once;
  const at = momentOf(once.start);
  const rest = rests.findLast(({ after }) => after < at);
  if (rest === undefined) return once;
  if (rest.to === null) return [];
  const { zone, wall } = once.start;
  const shift = wallAt(zone, rest.to.start) - wallAt(zone, rest.after);
  return { start: { ...once.start, wall: wall + shift }, length: rest.to.length };
}
