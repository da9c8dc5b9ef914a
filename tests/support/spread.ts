/** Measures how even the talks of a calendar are. */
import { plannedCounts } from '#domain/calendar/planned.ts';
import type { Session } from '#domain/calendar/session.ts';
import { planSpan, workableDays } from '#domain/calendar/workdays.ts';
import type { Plan } from '#domain/plan.ts';
import { minutes } from './calendarFacts.ts';
import { seriesOfSession } from './calendarRules.ts';

export interface Spread {
  /** Longest gap / even gap, for the seller who waits longest and on average. Null without talks. */
  readonly worst: number | null;
  readonly mean: number | null;
}

/**
 * How even the coaching is: each talk's longest gap in workable days against the even one. Where the start is tighter,
 * its days weigh more, as much as the talks are to come closer.
 */
export function spreadOf(plan: Plan, sessions: readonly Session[]): Spread {
  const days = workableDays(plan);
  const even = days.length / plannedCounts(plan).coaching;
  const positions = positionsOf(plan, days);
  const places = new Map(days.map((day, place) => [day, place]));
  const talks = Map.groupBy(
    sessions.filter(({ kind }) => kind === 'coaching'),
    seriesOfSession,
  );
  const gaps = [...talks.values()].flatMap((own) => {
    const at = own
      .map((session) => places.get(minutes(plan, session).day))
      .filter((place) => place !== undefined)
      .sort((a, b) => a - b);
    if (at.length === 0) return [];
    const edges = [-1, ...at, days.length].map((place) => positions[place + 1] ?? 0);
    return [Math.max(...edges.slice(1).map((to, i) => to - (edges[i] ?? to))) / even];
  });
  if (gaps.length === 0) return { worst: null, mean: null };
  return { worst: Math.max(...gaps), mean: gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length };
}

/** Where the days lie, the day before the first and the one after the last among them; on average a day apart. */
function positionsOf(plan: Plan, days: readonly number[]): readonly number[] {
  const { perMonth, start } = plan.rhythm.coaching;
  const turn = planSpan(plan).first + 7 * (start?.weeks ?? 0);
  const paces = days.map((day) => (start !== null && day < turn ? start.perMonth : perMonth));
  const mean = paces.reduce((sum, pace) => sum + pace, 0) / days.length;
  const positions = [0];
  for (const pace of [...paces, paces.at(-1) ?? 0])
    positions.push((positions.at(-1) ?? 0) + (mean === 0 ? 1 : pace / mean));
  return positions;
}
