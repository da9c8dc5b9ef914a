/** The trainer's own calendar as one file: a session at its time, the rest as whole days. */
import { takesTime, type AgendaEntry } from '#domain/agenda.ts';
import type { Texts } from '#resources/texts/texts.ts';
import { minuteOf } from './calendarFiles.ts';
import { calendarText, eventText, type DayEvent, type TimedEvent } from './iCalendar.ts';

/** The UIDs are those of the entries, the same at every export; a later file goes before an earlier one by its minute. */
export function agendaCalendar(entries: readonly AgendaEntry[], texts: Texts, now: Date): string {
  const revision = { stamp: now, sequence: minuteOf(now), isCancelled: false };
  const events = entries.map((entry) => eventText(eventOf(entry, texts), revision));
  return calendarText(texts.agenda.file.name, events);
}

function eventOf(entry: AgendaEntry, texts: Texts): TimedEvent | DayEvent {
  const said = {
    uid: `agenda.${entry.id}`,
    summary: summaryOf(entry, texts),
    description: descriptionOf(entry, texts),
  };
  const { time, date } = entry;
  if (time !== null) return { ...said, start: new Date(time.start), end: new Date(time.end) };
  return { ...said, day: date, isBusy: takesTime(entry) };
}

/** What is celebrated may name somebody, and is not said. */
function summaryOf({ kind, title, client }: AgendaEntry, { agenda: { file } }: Texts): string {
  switch (kind) {
    case 'offer':
    case 'celebration':
      return file[kind](client.name);
    case 'checkpoint':
    case 'trainerDay':
    case 'module':
      return file[kind](title, client.name);
  }
}

function descriptionOf(
  { kind, client, cohort, time, hours }: AgendaEntry,
  { agenda, format }: Texts,
): string {
  return [
    [client.name, cohort].filter((part) => part !== null).join(', '),
    ...(kind === 'checkpoint' && time === null ? [agenda.file.notBooked] : []),
    ...(hours === null ? [] : [agenda.file.hours(format.number(hours))]),
  ].join('\n');
}
