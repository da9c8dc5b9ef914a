import type { Schedule, Session } from '#domain/calendar/session.ts';
import { shownNames } from '#domain/people.ts';
import type { Plan } from '#domain/plan.ts';
import type { Texts } from '#resources/texts/texts.ts';
import { calendarText, eventText, type Revision } from './iCalendar.ts';
import { sessionEvents } from './sessionEvents.ts';

export interface CalendarFile {
  readonly fileName: string;
  readonly text: string;
}

/**
 * The calendar files of a plan: `all.ics` with every session, and one for each person who has a session, with that
 * person's sessions and own preparation. A session is one and the same event in every file.
 */
export function calendarFiles({
  plan,
  schedule,
  texts,
  now,
}: {
  readonly plan: Plan;
  readonly schedule: Schedule;
  readonly texts: Texts;
  readonly now: Date;
}): readonly CalendarFile[] {
  const eventsOf = sessionEvents(plan, texts);
  const revision = revisionAt(now);
  const everybody: string[] = [];
  const byPerson = new Map<string, string[]>(plan.people.map((person) => [person.id, []]));
  for (const session of schedule.sessions) {
    const events = eventsOf(session);
    const text = eventText(events.session, revision);
    const preparation = events.preparation && eventText(events.preparation, revision);
    everybody.push(text);
    for (const id of peopleOf(session)) {
      if (preparation !== null && session.preparers.includes(id)) byPerson.get(id)?.push(preparation);
      byPerson.get(id)?.push(text);
    }
  }
  const names = shownNames(plan, texts.people.roleName);
  const calendarName = (person: string | null): string =>
    texts.calendarFiles.calendarName(plan.client.name, person);
  return [
    { fileName: 'all.ics', text: calendarText(calendarName(null), everybody) },
    ...[...byPerson]
      .filter(([, events]) => events.length > 0)
      .map(([id, events]) => ({
        fileName: `${id}.ics`,
        text: calendarText(calendarName(names.get(id) ?? id), events),
      })),
  ];
}

/** Once each, also where a booking names somebody twice. */
const peopleOf = (session: Session): ReadonlySet<string> => new Set(session.people);

/**
 * Calendars replace an event they know by one of the same UID and a higher SEQUENCE. A plan file keeps no count of
 * its exports, so the minute of the export counts: a later file always goes before an earlier one.
 */
function revisionAt(now: Date): Revision {
  return { stamp: now, sequence: Math.floor(now.getTime() / 60_000) };
}
