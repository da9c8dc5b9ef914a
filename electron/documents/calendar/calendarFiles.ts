import { shownNames } from '#domain/people.ts';
import type { Plan } from '#domain/plan.ts';
import type { Texts } from '#resources/texts/texts.ts';
import { calendarEntries, type CalendarContents, type CalendarEntry } from './calendarEntries.ts';
import { calendarText, eventText, type CalendarEvent, type Revision } from './iCalendar.ts';

export interface CalendarFile {
  readonly fileName: string;
  readonly text: string;
}
export interface RevisedEntry extends CalendarEntry {
  readonly revision: Revision;
}

/**
 * The calendar files of a plan, written for whoever keeps no count of what has been written before: `all.ics`, and one
 * for each person who has anything in it. What is in several files is one and the same event. Calendars replace an
 * event they know by one of the same UID and a higher SEQUENCE, so the minute counts: a later file always goes before
 * an earlier one.
 */
export function calendarFiles({
  now,
  ...contents
}: CalendarContents & { readonly now: Date }): readonly CalendarFile[] {
  const revision = { stamp: now, sequence: minuteOf(now), isCancelled: false };
  const entries = calendarEntries(contents).map((entry) => ({ ...entry, revision }));
  return writtenFiles(contents.plan, contents.texts, entries);
}

/** The least SEQUENCE of what is written now: more than that of any file from an earlier minute. */
export function minuteOf(now: Date): number {
  return Math.floor(now.getTime() / 60_000);
}

/** `all.ics` first, then a file a person in the plan's order; one who has left the plan comes last. */
export function writtenFiles(
  plan: Plan,
  texts: Texts,
  entries: readonly RevisedEntry[],
): readonly CalendarFile[] {
  const names = shownNames(plan, texts.people.roleName);
  const byPerson = Map.groupBy(entries, ({ person }) => person);
  const textOf = eventWriter();
  const file = (fileName: string, person: string | null, own: readonly RevisedEntry[]): CalendarFile => {
    const name = person === null ? null : (names.get(person) ?? null);
    return {
      fileName,
      text: calendarText(texts.calendarFiles.calendarName(plan.client.name, name), own.map(textOf)),
    };
  };
  const inPlan = plan.people.map(({ id }) => id);
  const people = [...inPlan, ...[...byPerson.keys()].filter((id) => id !== null && !names.has(id))];
  return [
    file('all.ics', null, byPerson.get(null) ?? []),
    ...people.flatMap((person) => {
      const own = byPerson.get(person);
      return own === undefined || person === null ? [] : [file(`${person}.ics`, person, own)];
    }),
  ];
}

/** Writes an event once, however many files it stands in. */
function eventWriter(): (entry: RevisedEntry) => string {
  const written = new Map<CalendarEvent, Map<string, string>>();
  return ({ event, revision }) => {
    const { sequence, stamp, isCancelled } = revision;
    const which = `${sequence} ${stamp.getTime()} ${isCancelled}`;
    const texts = written.get(event) ?? new Map<string, string>();
    const text = texts.get(which) ?? eventText(event, revision);
    written.set(event, texts.set(which, text));
    return text;
  };
}
