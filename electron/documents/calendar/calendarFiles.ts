import type { Schedule, Session } from '#domain/calendar/session.ts';
import { shownNames } from '#domain/people.ts';
import type { Plan } from '#domain/plan.ts';
import type { Texts } from '#resources/texts/texts.ts';
import { celebrationEvents } from './celebrationEvents.ts';
import { calendarText, eventText, type Revision } from './iCalendar.ts';
import { sessionEvents } from './sessionEvents.ts';
import { trainerDayEvents } from './trainerDayEvents.ts';

export interface CalendarFile {
  readonly fileName: string;
  readonly text: string;
}

/**
 * The calendar files of a plan: `all.ics` with every session, and one for each person who has a session, with that
 * person's sessions and own preparation. With trainer days, those stand in the trainers' own and in `all.ics`. With celebrations, those with a date stand there too, after the sessions: one
 * seller's own in that seller's and the coach's file only. What is in several files is one and the same event.
 */
export function calendarFiles({
  plan,
  schedule,
  texts,
  now,
  withCelebrations,
  withTrainerDays,
}: {
  readonly plan: Plan;
  readonly schedule: Schedule;
  readonly texts: Texts;
  readonly now: Date;
  readonly withCelebrations: boolean;
  readonly withTrainerDays: boolean;
}): readonly CalendarFile[] {
  const revision = revisionAt(now);
  const events = [
    ...sessionsIn(plan, schedule, texts, revision),
    ...(withTrainerDays ? trainerDaysIn(plan, texts, revision) : []),
    ...(withCelebrations ? celebrationsIn(plan, texts, revision) : []),
  ];
  const byPerson = new Map<string, string[]>(plan.people.map((person) => [person.id, []]));
  for (const { person, text } of events.flatMap(({ forPeople }) => forPeople))
    byPerson.get(person)?.push(text);
  const names = shownNames(plan, texts.people.roleName);
  const calendarName = (person: string | null): string =>
    texts.calendarFiles.calendarName(plan.client.name, person);
  const everybody = events.flatMap(({ forAll }) => forAll ?? []);
  return [
    { fileName: 'all.ics', text: calendarText(calendarName(null), everybody) },
    ...[...byPerson]
      .filter(([, own]) => own.length > 0)
      .map(([id, own]) => ({
        fileName: `${id}.ics`,
        text: calendarText(calendarName(names.get(id) ?? id), own),
      })),
  ];
}

/** Events as they stand in the files, each written once. */
interface InFiles {
  /** Null for what is not everybody's to see. */
  readonly forAll: string | null;
  readonly forPeople: readonly { readonly person: string; readonly text: string }[];
}

function sessionsIn(plan: Plan, schedule: Schedule, texts: Texts, revision: Revision): readonly InFiles[] {
  const eventsOf = sessionEvents(plan, texts);
  return schedule.sessions.map((session) => {
    const events = eventsOf(session);
    const text = eventText(events.session, revision);
    const preparation = events.preparation && eventText(events.preparation, revision);
    const forPeople = [...peopleOf(session)].flatMap((person) => [
      ...(preparation !== null && session.preparers.includes(person) ? [{ person, text: preparation }] : []),
      { person, text },
    ]);
    return { forAll: text, forPeople };
  });
}

function trainerDaysIn(plan: Plan, texts: Texts, revision: Revision): readonly InFiles[] {
  const trainers = plan.people.filter(({ role }) => role === 'trainer');
  return trainerDayEvents(plan, texts).map((event) => {
    const text = eventText(event, revision);
    return { forAll: text, forPeople: trainers.map(({ id }) => ({ person: id, text })) };
  });
}

function celebrationsIn(plan: Plan, texts: Texts, revision: Revision): readonly InFiles[] {
  return celebrationEvents(plan, texts).map(({ event, people, isPrivate }) => {
    const text = eventText(event, revision);
    return { forAll: isPrivate ? null : text, forPeople: people.map((person) => ({ person, text })) };
  });
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
