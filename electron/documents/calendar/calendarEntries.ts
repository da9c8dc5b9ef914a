/** What stands in whose calendar, before it is said which writing of it this is. */
import type { Schedule, Session } from '#domain/calendar/session.ts';
import type { Plan } from '#domain/plan.ts';
import type { Texts } from '#resources/texts/texts.ts';
import { celebrationEvents } from './celebrationEvents.ts';
import type { CalendarEvent } from './iCalendar.ts';
import { sessionEvents } from './sessionEvents.ts';
import { trainerDayEvents } from './trainerDayEvents.ts';

/** An event in a person's file; in `all.ics`, everybody's, where the person is null. */
export interface CalendarEntry {
  readonly person: string | null;
  readonly event: CalendarEvent;
}
export type OwnEvent = (event: CalendarEvent, session: Session | null, person: string) => CalendarEvent;
export interface CalendarContents {
  readonly plan: Plan;
  readonly schedule: Schedule;
  readonly texts: Texts;
  readonly withCelebrations: boolean;
  readonly withTrainerDays: boolean;
  /** How an event stands in a person's own file. As in everybody's where there is none. */
  readonly own?: OwnEvent;
}

/**
 * Every session in everybody's file and in the own ones of its people, with their preparation. With trainer days, those
 * stand in the trainers' own and in everybody's. With celebrations, those with a date stand there too, after the
 * sessions: one seller's own in that seller's and the coach's file only.
 */
export function calendarEntries(contents: CalendarContents): readonly CalendarEntry[] {
  return [
    ...sessionsIn(contents),
    ...(contents.withTrainerDays ? trainerDaysIn(contents) : []),
    ...(contents.withCelebrations ? celebrationsIn(contents) : []),
  ];
}

const same = (event: CalendarEvent): CalendarEvent => event;

function sessionsIn({ plan, schedule, texts, own = same }: CalendarContents): readonly CalendarEntry[] {
  const eventsOf = sessionEvents(plan, texts);
  const sellers = new Set(plan.people.flatMap(({ id, role }) => (role === 'seller' ? [id] : [])));
  return schedule.sessions.flatMap((session) => {
    const { session: event, preparation, forSeller } = eventsOf(session);
    // Once each, also where a booking names somebody twice.
    const forPeople = [...new Set(session.people)].flatMap((person) => [
      ...(preparation !== null && session.preparers.includes(person)
        ? [{ person, event: own(preparation, null, person) }]
        : []),
      { person, event: own(sellers.has(person) ? forSeller(person) : event, session, person) },
    ]);
    return [{ person: null, event }, ...forPeople];
  });
}

function trainerDaysIn({ plan, texts, own = same }: CalendarContents): readonly CalendarEntry[] {
  const trainers = plan.people.filter(({ role }) => role === 'trainer');
  return trainerDayEvents(plan, texts).flatMap((event) => [
    { person: null, event },
    ...trainers.map(({ id }) => ({ person: id, event: own(event, null, id) })),
  ]);
}

function celebrationsIn({ plan, texts }: CalendarContents): readonly CalendarEntry[] {
  return celebrationEvents(plan, texts).flatMap(({ event, people, isPrivate }) => [
    ...(isPrivate ? [] : [{ person: null, event }]),
    ...people.map((person) => ({ person, event })),
  ]);
}
