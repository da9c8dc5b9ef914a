/** Which writing of each event this is: what a calendar has already had keeps its number, and what has gone is called off. */
import { createHash } from 'node:crypto';
import type { CalendarChanges } from '#contract/replies.ts';
import type { CalendarEntry } from './calendarEntries.ts';
import { minuteOf, type RevisedEntry } from './calendarFiles.ts';
import type { CalendarEvent } from './iCalendar.ts';

/** An event as it was last written in a file. */
export interface ExportedEvent {
  /** Whose file; empty for everybody's. */
  readonly person: string;
  readonly uid: string;
  readonly sequence: number;
  /** When this writing of it was made, in milliseconds. */
  readonly stamp: number;
  /** Of all that was said of it but the reminder. */
  readonly digest: string;
  /** Minutes before the start; null where it reminds of nothing. */
  readonly alarm: number | null;
  /** When it is, as text: start and end, or the day. */
  readonly time: string;
  readonly summary: string;
  readonly isCancelled: boolean;
}

export interface Revised {
  readonly entries: readonly RevisedEntry[];
  /** What is to be remembered once the files are written. */
  readonly exported: readonly ExportedEvent[];
  readonly changes: CalendarChanges;
}

/** `known` is what was last exported of the plan. What is over by `now` is not called off any more. */
export function revise(
  entries: readonly CalendarEntry[],
  known: readonly ExportedEvent[],
  now: Date,
): Revised {
  const before = new Map(known.map((event) => [keyOf(event.person, event.uid), event]));
  const least = minuteOf(now);
  const kinds = new Map<string, Kind>();
  const tell = (uid: string, kind: Kind): void => {
    const meeting = uid.replace(PREPARATION, '');
    if (weighs(kind) > weighs(kinds.get(meeting) ?? 'same')) kinds.set(meeting, kind);
  };
  const standing = entries.map(({ person, event }): [RevisedEntry, ExportedEvent] => {
    const key = keyOf(person ?? '', event.uid);
    const last = before.get(key);
    before.delete(key);
    const exported = exportedOf(person, event, last, { least, now });
    tell(event.uid, kindOf(exported, last));
    return [{ person, event, revision: revisionOf(exported) }, exported];
  });
  const gone = [...before.values()]
    .filter(({ time }) => endOf(time) > now.getTime())
    .map((last): [RevisedEntry, ExportedEvent] => {
      const off = last.isCancelled ? last : calledOff(last, { least, now });
      if (!last.isCancelled) tell(last.uid, 'cancelled');
      return [{ person: last.person || null, event: eventOf(off), revision: revisionOf(off) }, off];
    });
  const all = [...standing, ...gone];
  const count = (kind: Kind): number => [...kinds.values()].filter((found) => found === kind).length;
  return {
    entries: all.map(([entry]) => entry),
    exported: all.map(([, exported]) => exported),
    changes: {
      isFirst: known.length === 0,
      ...{ added: count('added'), moved: count('moved') },
      ...{ changed: count('changed'), cancelled: count('cancelled'), reminders: count('reminder') },
    },
  };
}

/** It goes with its session, and is no change of its own. */
const PREPARATION = /-preparation$/;

/** From what weighs least to what weighs most: of an event that stands in several files, that counts. */
const KINDS = ['same', 'reminder', 'cancelled', 'changed', 'added', 'moved'] as const;
type Kind = (typeof KINDS)[number];
const weighs = (kind: Kind): number => KINDS.indexOf(kind);

interface Writing {
  readonly least: number;
  readonly now: Date;
}

function exportedOf(
  person: string | null,
  event: CalendarEvent,
  last: ExportedEvent | undefined,
  writing: Writing,
): ExportedEvent {
  const { alarm = null, ...said } = event;
  const digest = createHash('sha256').update(JSON.stringify(said)).digest('base64url').slice(0, 22);
  if (last !== undefined && !last.isCancelled && last.digest === digest)
    return reminding(last, alarm, writing);
  return {
    ...{ person: person ?? '', uid: event.uid, digest, alarm, isCancelled: false },
    ...{ time: timeOf(event), summary: event.summary },
    ...next(last, writing),
  };
}

/**
 * A reminder is its reader's own (RFC 5546, 3.2.1): nothing that the others must know has changed, so the number stays.
 * Among two of the same number calendars take the one with the later stamp, which counts whole seconds.
 */
function reminding(last: ExportedEvent, alarm: number | null, { now }: Writing): ExportedEvent {
  if (last.alarm === alarm) return last;
  return { ...last, alarm, stamp: Math.max(now.getTime(), last.stamp + 1000) };
}

const calledOff = (last: ExportedEvent, writing: Writing): ExportedEvent => ({
  ...last,
  isCancelled: true,
  ...next(last, writing),
});

/** A number that is higher than the last, and than that of any file which keeps no count. */
function next(last: ExportedEvent | undefined, { least, now }: Writing) {
  return { sequence: Math.max(least, (last?.sequence ?? -1) + 1), stamp: now.getTime() };
}

function kindOf(exported: ExportedEvent, last: ExportedEvent | undefined): Kind {
  if (last === undefined || (last.isCancelled && last !== exported)) return 'added';
  if (last === exported) return 'same';
  if (last.sequence === exported.sequence) return 'reminder';
  return last.time === exported.time ? 'changed' : 'moved';
}

const revisionOf = ({ sequence, stamp, isCancelled }: ExportedEvent) => ({
  sequence,
  stamp: new Date(stamp),
  isCancelled,
});

const keyOf = (person: string, uid: string): string => `${person}\n${uid}`;

const DAY_MS = 86_400_000;

function timeOf(event: CalendarEvent): string {
  return 'day' in event ? event.day : `${event.start.toISOString()}/${event.end.toISOString()}`;
}

function endOf(time: string): number {
  const [start = '', end] = time.split('/');
  return end === undefined ? Date.parse(`${start}T00:00:00Z`) + DAY_MS : Date.parse(end);
}

/** As much of an event as is kept of it. */
function eventOf({ uid, summary, time }: ExportedEvent): CalendarEvent {
  const [start = '', end] = time.split('/');
  const described = { uid, summary, description: '' };
  return end === undefined
    ? { ...described, day: start, isBusy: false }
    : { ...described, start: new Date(start), end: new Date(end) };
}
