/** What stands in a person's own file beside what all can read: what one coaches on, whom it is with, and a reminder. */
import { activeOn, behavioursBySeller } from '#domain/behaviours.ts';
import type { Session } from '#domain/calendar/session.ts';
import { guideText } from '#domain/guides.ts';
import { shownNames } from '#domain/people.ts';
import type { Person, Plan } from '#domain/plan.ts';
import type { Texts } from '#resources/texts/texts.ts';
import type { OwnEvent } from './calendarEntries.ts';
import type { CalendarEvent, Meeting } from './iCalendar.ts';

export interface OwnWishes {
  /** Minutes before the start; null for no reminder. */
  readonly alarm: number | null;
}

/** What is the coach's alone stands in the coach's file alone, and no file of a seller names another seller's address. */
export function ownEvents(plan: Plan, texts: Texts, { alarm }: OwnWishes): OwnEvent {
  const people = new Map(plan.people.map((person) => [person.id, person]));
  const notesOf = coachNotes(plan, texts);
  return (event, session, id) => {
    const person = people.get(id);
    if (person === undefined) return event;
    const meeting = session && meetingOf(session, person, people);
    const notes = session ? notesOf(session, person) : [];
    if (alarm === null && meeting === null && notes.length === 0) return event;
    return {
      ...event,
      description: [event.description, ...notes].join('\n\n'),
      ...(meeting !== null && { meeting }),
      ...(alarm !== null && !('day' in event) && { alarm }),
    } satisfies CalendarEvent;
  };
}

/** A coach reads what each seller is coached on and the questions; a leader the questions of the refill. */
function coachNotes(plan: Plan, texts: Texts): (session: Session, person: Person) => readonly string[] {
  const bySeller = behavioursBySeller(plan);
  const names = shownNames(plan, texts.people.roleName);
  const words = texts.calendarFiles;
  const questions = (isOf: (kind: string) => boolean): readonly string[] => {
    const guide = plan.guides.find(({ kind }) => isOf(kind));
    if (guide === undefined) return [];
    const { title, steps } = guideText(guide, texts);
    return [[`${title}:`, ...steps.flatMap((step) => step.questions)].join('\n')];
  };
  const forTalk = questions((kind) => kind !== 'refill');
  const forRefill = questions((kind) => kind === 'refill');
  return ({ kind, people, preparers, start }, person) => {
    if (!preparers.includes(person.id)) return [];
    if (kind === 'refill') return person.role === 'leader' ? forRefill : [];
    if (kind !== 'coaching' || person.role !== 'coach') return [];
    const behaviours = people.flatMap((seller) => {
      const active = activeOn(bySeller.get(seller) ?? [], start.slice(0, 10), plan);
      const said = active.map(({ behaviour }) => behaviour);
      return said.length === 0 ? [] : [words.behaviours(names.get(seller) ?? seller, said)];
    });
    return [...behaviours, ...forTalk];
  };
}

/** Null where nobody who leads it has an address. A seller sees the own address; the others see all who come. */
function meetingOf(session: Session, own: Person, people: ReadonlyMap<string, Person>): Meeting | null {
  const known = session.people.flatMap((id) => {
    const person = people.get(id);
    return person?.email ? [{ ...person, email: person.email }] : [];
  });
  const leading = known.find(({ id }) => session.preparers.includes(id)) ?? known.find(leads);
  if (leading === undefined || !leads(leading)) return null;
  const attendees = known.filter(
    (person) => person.id !== leading.id && (own.role !== 'seller' || person.id === own.id || leads(person)),
  );
  return { organizer: leading.email, attendees: attendees.map(({ email }) => email) };
}

const leads = ({ role }: Person): boolean => role !== 'seller';
