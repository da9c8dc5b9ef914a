/**
 * The gate before a calendar is read: what it is built of is held against limits, and only what says when something is
 * goes on. Titles, places, people and descriptions stop here; of the people only whether the owner has declined goes on.
 */
import {
  DEEPEST,
  MOST_CALENDAR_LINES,
  MOST_ENTRIES,
  type BusyFault,
  type LineFault,
} from '#domain/busyFile.ts';
import { ok, problem, type Result } from '#domain/result.ts';
import { addressIn } from './owner.ts';

/** A line without its folds. */
export interface ContentLine {
  /** Where it begins in the file, from 1. */
  readonly number: number;
  readonly name: string;
  /** `;TZID=Europe/Stockholm` */
  readonly parameters: string;
  readonly value: string;
}
export interface Component {
  readonly name: string;
  readonly number: number;
  readonly lines: readonly ContentLine[];
  /** A time zone's summer and winter. */
  readonly parts: readonly Component[];
  /** Whether the calendar's owner has declined it; null where no such answer is known. */
  readonly isDeclined: boolean | null;
}

const WANTED: Readonly<Record<string, ReadonlySet<string>>> = {
  VEVENT: new Set([
    ...['UID', 'DTSTART', 'DTEND', 'DURATION', 'RRULE', 'RDATE', 'EXDATE', 'RECURRENCE-ID'],
    ...['STATUS', 'TRANSP', 'X-MICROSOFT-CDO-BUSYSTATUS'],
  ]),
  VFREEBUSY: new Set(['UID', 'FREEBUSY']),
  VTIMEZONE: new Set(['TZID']),
  STANDARD: new Set(['DTSTART', 'RRULE', 'RDATE', 'TZOFFSETFROM', 'TZOFFSETTO']),
  DAYLIGHT: new Set(['DTSTART', 'RRULE', 'RDATE', 'TZOFFSETFROM', 'TZOFFSETTO']),
};
const ENTRIES: ReadonlySet<string> = new Set(['VEVENT', 'VFREEBUSY']);
/** Looked at here for whose calendar it is, and what that person has answered, and left here. */
const ADDRESSES: Readonly<Record<string, ReadonlySet<string>>> = {
  VCALENDAR: new Set(['X-OWNER', 'X-WR-CALNAME']),
  VEVENT: new Set(['ATTENDEE']),
};

interface Open {
  readonly name: string;
  readonly number: number;
  readonly lines: ContentLine[];
  readonly parts: Component[];
  isDeclined: boolean | null;
}

/**
 * The entries and time zones of all calendars in the file. Everything wanted is ASCII, whatever the rest is written in.
 * `owners`: addresses of the calendar's owner; what a calendar itself says of that before its first entry counts too.
 */
export function componentsIn(
  bytes: Uint8Array,
  owners: readonly string[],
): Result<readonly Component[], BusyFault> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (text.trim() === '') return problem({ kind: 'empty' });
  if (!/^(?:\u00ef\u00bb\u00bf)?\s*BEGIN:VCALENDAR\s/iu.test(text.slice(0, 1000)))
    return problem({ kind: 'noCalendar' });
  const lines = text.replace(/^\u00ef\u00bb\u00bf/u, '').split(/\r\n?|\n/u, MOST_CALENDAR_LINES + 1);
  return lines.length > MOST_CALENDAR_LINES
    ? problem({ kind: 'tooManyLines', most: MOST_CALENDAR_LINES })
    : built(lines, owners);
}

interface Building {
  /** From the outermost in. */
  readonly open: Open[];
  readonly found: Component[];
  readonly owners: Set<string>;
  entries: number;
}

function built(lines: readonly string[], owners: readonly string[]): Result<readonly Component[], BusyFault> {
  const building: Building = { open: [], found: [], owners: new Set(owners), entries: 0 };
  for (let at = 0, next = 1; at < lines.length; at = next, next++) {
    while (/^[ \t]/u.test(lines[next] ?? '')) next++;
    const line = wantedLine(lines, { at, next }, building.open.at(-1)?.name);
    const fault = line === null ? null : take(line, building);
    if (fault !== null) return problem(fault);
  }
  return building.open.length > 0 ? problem({ kind: 'cutOff' }) : ok(building.found);
}

function take(line: ContentLine, building: Building): BusyFault | null {
  const name = line.value.trim().toUpperCase();
  if (line.name === 'BEGIN') return begin(name, line, building);
  if (line.name === 'END') return end(name, line, building);
  const component = building.open.at(-1);
  if (component === undefined) return null;
  if (ADDRESSES[component.name]?.has(line.name) === true) hear(line, component, building.owners);
  else component.lines.push(line);
  return null;
}

/** Who the owner is, or what one of those invited has answered. An owner of several addresses has declined with all that are asked. */
function hear(line: ContentLine, component: Open, owners: Set<string>): void {
  const said = [line.value, parameterOf(line, 'EMAIL') ?? ''];
  const addresses = said.flatMap((text) => addressIn(Buffer.from(text, 'latin1').toString()) ?? []);
  if (line.name !== 'ATTENDEE') for (const address of addresses) owners.add(address);
  else if (addresses.some((address) => owners.has(address)))
    component.isDeclined =
      parameterOf(line, 'PARTSTAT')?.toUpperCase() === 'DECLINED' && component.isDeclined !== false;
}

function begin(name: string, { number }: ContentLine, building: Building): BusyFault | null {
  if (building.open.length === DEEPEST)
    return faulty({ line: number, property: 'BEGIN', expected: 'shallower' });
  if (ENTRIES.has(name)) building.entries++;
  if (building.entries > MOST_ENTRIES) return { kind: 'tooManyEntries', most: MOST_ENTRIES };
  building.open.push({ name, number, lines: [], parts: [], isDeclined: null });
  return null;
}

function end(name: string, { number }: ContentLine, { open, found }: Building): BusyFault | null {
  const ended = open.pop();
  if (ended?.name !== name) return faulty({ line: number, property: 'END', expected: 'closing' });
  keep(ended, open.at(-1), found);
  return null;
}

const faulty = (fault: LineFault): BusyFault => ({ kind: 'lines', faults: [fault], unlisted: 0 });

/** What is wanted of a component that has ended. */
function keep(component: Open, around: Open | undefined, found: Component[]): void {
  if (around?.name === 'VTIMEZONE') around.parts.push(component);
  else if (WANTED[component.name] !== undefined) found.push(component);
}

/** A line with those that continue it; null where it is none of those wanted. */
function wantedLine(
  lines: readonly string[],
  { at, next }: { readonly at: number; readonly next: number },
  component = '',
): ContentLine | null {
  const first = lines[at] ?? '';
  const name = /^[a-z-]+(?=[;:])/iu.exec(first)?.[0].toUpperCase() ?? '';
  const isWanted = [WANTED, ADDRESSES].some((names) => names[component]?.has(name) === true);
  if (name !== 'BEGIN' && name !== 'END' && !isWanted) return null;
  const text = [first, ...lines.slice(at + 1, next).map((line) => line.slice(1))].join('');
  const colon = firstColon(text);
  return {
    number: at + 1,
    name,
    parameters: text.slice(name.length, colon),
    value: text.slice(colon + 1),
  };
}

/** The colon before the value; those in quotes belong to a parameter. */
function firstColon(text: string): number {
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"') isQuoted = !isQuoted;
    if (text[at] === ':' && !isQuoted) return at;
  }
  return text.length;
}

/** A parameter of a line, without its quotes; null where it has none. */
export function parameterOf({ parameters }: ContentLine, name: string): string | null {
  for (const [, found = '', quoted, plain = ''] of parameters.matchAll(
    /;([a-z0-9-]+)=(?:"([^"]*)"|([^;"]*))/giu,
  ))
    if (found.toUpperCase() === name) return quoted ?? plain;
  return null;
}

/** The first line of a name; a second one of what is said once does not count. */
export function lineOf({ lines }: Component, name: string): ContentLine | undefined {
  return lines.find((line) => line.name === name);
}

export function linesNamed({ lines }: Component, name: string): readonly ContentLine[] {
  return lines.filter((line) => line.name === name);
}
