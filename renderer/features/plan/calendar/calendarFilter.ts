import type { Session } from '#domain/calendar/session.ts';
import type { SessionKind } from '#domain/plan.ts';

/** What is looked at: null is everyone, or every kind. */
export interface CalendarFilter {
  /** By id: a seller, a coach or anybody else who takes part. */
  readonly person: string | null;
  readonly kind: SessionKind | null;
}

export function filteredSessions(
  sessions: readonly Session[],
  { person, kind }: CalendarFilter,
): readonly Session[] {
  if (person === null && kind === null) return sessions;
  return sessions.filter(
    (session) =>
      (person === null || session.people.includes(person)) && (kind === null || session.kind === kind),
  );
}
