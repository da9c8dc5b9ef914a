import type { Schedule } from '#domain/calendar/session.ts';
import type { Plan } from '#domain/plan.ts';

/** A calendar that was booked before people left the plan, without what concerns them. */
export function withoutGone(schedule: Schedule, plan: Plan): Schedule {
  const here = new Set(plan.people.map(({ id }) => id));
  const isHere = ({ people }: { readonly people: readonly string[] }): boolean =>
    people.every((id) => here.has(id));
  const { sessions, unplaced, conflicts } = schedule;
  if (sessions.every(isHere) && unplaced.every(isHere)) return schedule;
  return {
    ...schedule,
    sessions: sessions.filter(isHere),
    unplaced: unplaced.filter(isHere),
    conflicts: conflicts.filter(isHere),
  };
}
