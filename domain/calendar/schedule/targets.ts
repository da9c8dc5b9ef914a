/** Where the sessions of a series would lie if nothing stood in the way, and how even a series is. */
import { axisOf, type Axis } from './axis.ts';
import type { Ground } from './ground.ts';
import type { Series } from './series.ts';

/** The places that a series has, bounded by the day before the plan and the day after it. */
export function bounds(ground: Ground, series: Series): readonly number[] {
  return [
    -1,
    ...series.placed.map((session) => session.place).filter((place) => place >= 0),
    ground.days.length,
  ];
}

/**
 * `count` more places that make the longest gap as short as it can be: each gap is cut into equal parts, the one
 * with the longest parts first. Places are fractions of `Ground.days`.
 */
export function evenTargets(edges: readonly number[], count: number): readonly number[] {
  const gaps = edges.slice(1).map((to, i) => ({ from: edges[i] ?? to, to, cuts: 0 }));
  const part = (gap: { from: number; to: number; cuts: number }): number =>
    (gap.to - gap.from) / (gap.cuts + 1);
  for (let n = 0; n < count; n++) {
    const longest = gaps.reduce((best, gap) => (part(gap) > part(best) + 1e-9 ? gap : best));
    longest.cuts++;
  }
  return gaps.flatMap((gap) => Array.from({ length: gap.cuts }, (_, i) => gap.from + (i + 1) * part(gap)));
}

/** The place nearest to a target for which `at` gives an answer, the later of two equally near first. */
export function nearest<Answer>(
  target: number,
  length: number,
  at: (place: number) => Answer | null,
): Answer | null {
  const middle = Math.min(length - 1, Math.max(0, Math.round(target)));
  for (let step = 0; step < length; step++) {
    const later = middle + step < length ? at(middle + step) : null;
    if (later !== null) return later;
    const earlier = step > 0 && middle - step >= 0 ? at(middle - step) : null;
    if (earlier !== null) return earlier;
  }
  return null;
}

/** How much a gap weighs against the even one: steep, so that the longest gap counts above all. */
export function gapCost(gap: number, even: number): number {
  const square = (gap / even) ** 2;
  return square ** 4;
}

/** The even gap of a series: workable days per session. */
export function evenGap(ground: Ground, series: Series): number {
  return Math.max(1, ground.days.length / Math.max(1, series.wanted));
}

/** The longest gap of a series in days on its axis, the plan's two ends included. */
export function longestGap(ground: Ground, series: Series): number {
  const axis = axisOf(ground, series.kind);
  let longest = 0;
  let last = -1;
  for (const { place } of series.placed) {
    if (place < 0) continue;
    const at = axis.of(place);
    longest = Math.max(longest, at - last);
    last = at;
  }
  return Math.max(longest, axis.of(ground.days.length) - last);
}

/** The shortest that the longest gap of so many sessions can be. */
export function shortestGap(axis: Axis, days: number, count: number): number {
  return Math.max(1, Math.ceil((axis.of(days) + 1) / (count + 1))) + axis.slack;
}

/** Whether the series has a session that day. Looked for from the end, where the last ones placed mostly are. */
export function hasSessionOn(series: Series, place: number): boolean {
  for (let i = series.placed.length - 1; i >= 0; i--) if (series.placed[i]?.place === place) return true;
  return false;
}
