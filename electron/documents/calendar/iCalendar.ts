/**
 * Writes iCalendar (RFC 5545): CRLF, lines folded at 75 octets, escaped text, times in UTC.
 * Written here because the library `ics` folds by characters, which breaks the limit as soon as a name has an å,
 * leaves the calendar's name unescaped and takes 20 seconds for the calendars of 500 sellers (docs/decisions/calendar-writer.md).
 */
import { addDays } from '#domain/calendar/days.ts';
import type { IsoDate } from '#domain/plan.ts';

interface Described {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  /** E-mail addresses. Null, or nobody, where none is known. */
  readonly meeting?: Meeting | null;
  /** Minutes before the start that the calendar reminds; null for no reminder. */
  readonly alarm?: number | null;
}
export interface Meeting {
  readonly organizer: string;
  readonly attendees: readonly string[];
}
export interface TimedEvent extends Described {
  readonly start: Date;
  readonly end: Date;
}
/** A whole day, in whatever zone it is read. */
export interface DayEvent extends Described {
  readonly day: IsoDate;
  readonly isBusy: boolean;
}
export type CalendarEvent = TimedEvent | DayEvent;

/** What an event says about itself: when it was written, its place among what has been written of it, and whether it is off. */
export interface Revision {
  readonly stamp: Date;
  readonly sequence: number;
  readonly isCancelled: boolean;
}

/** One VEVENT, ready to stand in several calendars. */
export function eventText(event: CalendarEvent, revision: Revision): string {
  return written([
    'BEGIN:VEVENT',
    `UID:${escaped(event.uid)}`,
    `DTSTAMP:${utcTime(revision.stamp)}`,
    `SEQUENCE:${revision.sequence}`,
    ...('day' in event
      ? wholeDay(event.day)
      : [`DTSTART:${utcTime(event.start)}`, `DTEND:${utcTime(event.end)}`]),
    `SUMMARY:${escaped(event.summary)}`,
    `DESCRIPTION:${escaped(event.description)}`,
    revision.isCancelled ? 'STATUS:CANCELLED' : 'STATUS:CONFIRMED',
    revision.isCancelled || ('day' in event && !event.isBusy) ? 'TRANSP:TRANSPARENT' : 'TRANSP:OPAQUE',
    ...peopleLines(event.meeting ?? null),
    ...(revision.isCancelled ? [] : alarmLines(event)),
    'END:VEVENT',
  ]);
}

/** Without METHOD nobody is invited by it: it says whose time it is, and where an answer goes. */
function peopleLines(meeting: Meeting | null): readonly string[] {
  if (meeting === null) return [];
  const address = (mail: string): string =>
    `mailto:${mail.replace(/[^!-~]|["<>\\^`{|}]/g, encodeURIComponent)}`;
  return [
    `ORGANIZER:${address(meeting.organizer)}`,
    ...meeting.attendees.map((mail) => `ATTENDEE;PARTSTAT=ACCEPTED;RSVP=FALSE:${address(mail)}`),
  ];
}

function alarmLines({ alarm, summary }: CalendarEvent): readonly string[] {
  if (alarm === undefined || alarm === null) return [];
  const lines = ['ACTION:DISPLAY', `DESCRIPTION:${escaped(summary)}`, `TRIGGER:-PT${alarm}M`];
  return ['BEGIN:VALARM', ...lines, 'END:VALARM'];
}

/** A whole calendar file around the events. Outlook and Google Calendar show the name as the calendar's. */
export function calendarText(name: string, events: readonly string[]): string {
  const head = written([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Men sen da//Follow-up plan//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
  ]);
  return head + events.join('') + written(['END:VCALENDAR']);
}

function written(lines: readonly string[]): string {
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** The end of a day is the next one. */
function wholeDay(day: IsoDate): readonly string[] {
  const basic = (date: IsoDate): string => date.replaceAll('-', '');
  return [`DTSTART;VALUE=DATE:${basic(day)}`, `DTEND;VALUE=DATE:${basic(addDays(day, 1))}`];
}

/** `20270601T070000Z` */
function utcTime(time: Date): string {
  return `${time.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** Every way to end a line that some reader knows becomes `\n`; control characters may not stand in a calendar file. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/g, '\\n')
    .replace(CONTROL_CHARACTERS, '');
}

const CONTROL_CHARACTERS = /(?!\t)\p{Cc}/gu;

const MOST_OCTETS = 75;

/** Breaks between characters, never within one. The space that opens each further line counts. */
function folded(line: string): string {
  if (Buffer.byteLength(line) <= MOST_OCTETS) return line;
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > MOST_OCTETS) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}
