/** Calendar files as programs write them, and what is read of them for a plan from 2027-03-01 to 2027-06-06. */
import { dayNumber } from '#domain/calendar/days.ts';
import { readBusyFile, type BusyJob, type BusyRead } from '#electron/busyFile/readBusyFile.ts';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export function jobOf(bytes: Uint8Array | string, job: Partial<BusyJob> = {}): BusyJob {
  return {
    bytes: typeof bytes === 'string' ? bytesOf(bytes) : bytes,
    timeZone: 'Europe/Stockholm',
    first: dayNumber('2027-03-01'),
    last: dayNumber('2027-06-06'),
    own: ['plan-1.'],
    owners: [],
    ...job,
  };
}

export const read = (text: Uint8Array | string, job: Partial<BusyJob> = {}): BusyRead =>
  readBusyFile(jobOf(text, job), () => undefined);

/** `2027-03-04T14:00:00+01:00 2027-03-04T15:30:00+01:00`, in order. */
export function busyIn(text: Uint8Array | string, job: Partial<BusyJob> = {}): readonly string[] {
  const found = read(text, job);
  if (!found.ok) throw new Error(JSON.stringify(found.problem));
  return found.value.busy.map(({ from, to }) => `${from} ${to}`);
}

/** A calendar of the lines. */
export const calendar = (...lines: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Exempel//Exempel//SV', ...lines, 'END:VCALENDAR', ''].join(
    '\r\n',
  );

/** An entry of the lines, with a UID of its own unless they say one. */
export const event = (...lines: readonly string[]): string =>
  [
    'BEGIN:VEVENT',
    ...(lines.some((line) => line.startsWith('UID')) ? [] : [`UID:${lines.join().length}`]),
    ...lines,
    'END:VEVENT',
  ].join('\r\n');

/** A time zone as Outlook describes it in the file. */
export const OUTLOOK_ZONE = {
  name: '(UTC+01:00) Amsterdam, Berlin',
  lines: [
    'BEGIN:VTIMEZONE',
    'TZID:(UTC+01:00) Amsterdam, Berlin',
    'BEGIN:STANDARD',
    'DTSTART:16010101T030000',
    'TZOFFSETFROM:+0200',
    'TZOFFSETTO:+0100',
    'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10',
    'END:STANDARD',
    'BEGIN:DAYLIGHT',
    'DTSTART:16010101T020000',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0200',
    'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3',
    'END:DAYLIGHT',
    'END:VTIMEZONE',
  ],
};
