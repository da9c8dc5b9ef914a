/** What the arrows come to in a week: the blocks of its days, and the boxes for those that there is no room for. */
import type { Session } from '#domain/calendar/session.ts';
import { lanesOf, type More } from './lanes.ts';
import type { WeekDay } from './weekDays.ts';

export interface Stop {
  /** Of the element. */
  readonly id: string;
  /** Of the day, where it begins, with what is prepared before. */
  readonly minute: number;
}

/** From top to bottom, a box after the blocks beside it. */
export function stopsOf({ sessions }: WeekDay): readonly Stop[] {
  const { lanes, more } = lanesOf(sessions);
  return [
    ...lanes.map(({ session, from }) => ({ id: blockId(session), minute: from })),
    ...more.map((box) => ({ id: moreId(box), minute: box.from })),
  ].toSorted((a, b) => a.minute - b.minute);
}

/** The one that a key goes to from another: up and down on the day, or the nearest on the next day that has any. */
export function stopAfter(
  days: readonly WeekDay[],
  id: string,
  by: { readonly days: number; readonly minutes: number },
): Stop | null {
  const all = days.map(stopsOf);
  const at = all.findIndex((stops) => stops.some((stop) => stop.id === id));
  const same = all[at];
  if (same === undefined) return firstStop(days);
  const place = same.findIndex((stop) => stop.id === id);
  if (by.days === 0) return same[place + Math.sign(by.minutes)] ?? null;
  const minute = same[place]?.minute ?? 0;
  const others = by.days < 0 ? all.slice(0, at).toReversed() : all.slice(at + 1);
  const next = others.find((stops) => stops.length > 0) ?? [];
  return next.toSorted((a, b) => Math.abs(a.minute - minute) - Math.abs(b.minute - minute))[0] ?? null;
}

/** The week's first. */
export function firstStop(days: readonly WeekDay[]): Stop | null {
  return days.flatMap(stopsOf)[0] ?? null;
}

export function blockId({ id }: Session): string {
  return `block-${id}`;
}

export function moreId({ sessions }: More): string {
  return `more-${sessions[0]?.id ?? ''}`;
}
