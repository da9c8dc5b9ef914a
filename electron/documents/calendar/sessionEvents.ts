/** The sessions of a schedule as calendar events. Only a planned group's talk names two sellers, and to none of them the others. */
import type { Session } from '#domain/calendar/session.ts';
import { shownNames } from '#domain/people.ts';
import type { Plan } from '#domain/plan.ts';
import type { Texts } from '#resources/texts/texts.ts';
import type { TimedEvent } from './iCalendar.ts';
import { planName, uidPrefix } from './identity.ts';

export interface SessionEvents {
  readonly session: TimedEvent;
  /** As it stands in a seller's own file, where no other seller is named. */
  readonly forSeller: (seller: string) => TimedEvent;
  /** For the preparers' own files; null where nobody prepares. */
  readonly preparation: TimedEvent | null;
}

/** How a plan's sessions become events, one at a time. */
export function sessionEvents(plan: Plan, texts: Texts): (session: Session) => SessionEvents {
  const names = shownNames(plan, texts.people.roleName);
  const roles = new Map(plan.people.map((person) => [person.id, person.role]));
  const prefix = uidPrefix(plan);
  const isSeller = (id: string): boolean => roles.get(id) === 'seller';
  return (session) => {
    const most = session.kind === 'coaching' ? plan.rhythm.coaching.groupSize : 1;
    const named = (ids: readonly string[]): string => namedPeople(ids, { isSeller, names, most }, texts);
    const withPeople = (people: string): TimedEvent => ({
      uid: `${prefix}.${session.id}`,
      start: new Date(session.start),
      end: new Date(session.end),
      summary: texts.calendarFiles.summary[session.kind](people, lastNumber(session.id)),
      description: texts.calendarFiles.description(people, planName(plan)),
    });
    const event = withPeople(named(session.people));
    const isGroup = session.people.filter(isSeller).length > 1;
    const leading = session.people.filter((id) => !isSeller(id));
    const inGroup = (seller: string): string =>
      texts.format.list([
        ...[seller, ...leading].map((id) => names.get(id) ?? id),
        texts.calendarFiles.group,
      ]);
    return {
      session: event,
      forSeller: (seller) => (isGroup && most > 1 ? withPeople(inGroup(seller)) : event),
      preparation: preparationOf(session, event, texts, named),
    };
  };
}

function preparationOf(
  session: Session,
  event: TimedEvent,
  texts: Texts,
  named: (ids: readonly string[]) => string,
): TimedEvent | null {
  if (session.preparers.length === 0 || session.preparationMinutes === 0) return null;
  const others = session.people.filter((id) => !session.preparers.includes(id));
  return {
    ...event,
    uid: `${event.uid}-preparation`,
    start: new Date(event.start.getTime() - session.preparationMinutes * MILLISECONDS_A_MINUTE),
    end: event.start,
    summary: texts.calendarFiles.preparation[session.kind](named(others)),
  };
}

const MILLISECONDS_A_MINUTE = 60_000;

/** `Anna Berg och Karin Sjö`, or `Karin Sjö och säljarna`: more sellers than are to be named are not. */
function namedPeople(
  ids: readonly string[],
  {
    isSeller,
    names,
    most,
  }: {
    readonly isSeller: (id: string) => boolean;
    readonly names: ReadonlyMap<string, string>;
    /** How many sellers are named. */
    readonly most: number;
  },
  texts: Texts,
): string {
  const sellers = ids.filter(isSeller);
  const others = ids.filter((id) => !isSeller(id));
  const isTooMany = sellers.length > most;
  const shown = (isTooMany ? others : [...sellers, ...others]).map((id) => names.get(id) ?? id);
  return texts.format.list(isTooMany ? [...shown, texts.calendarFiles.sellers] : shown);
}

/** Of a checkpoint's id the day, of every other session's which in the row it is. */
const lastNumber = (sessionId: string): number => Number(/\d+$/.exec(sessionId)?.[0] ?? 0);
