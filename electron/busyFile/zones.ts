/** The time zones of a calendar file: as the file itself describes them, else by their IANA or Windows name. */
import { zoneOf, type Zone } from '#domain/calendar/zone.ts';
import { lineOf, linesNamed, type Component } from './contentLines.ts';
import { readRule, startsOf, type Reading } from './rules.ts';
import { MINUTES_A_DAY, readStamp, type WallMinutes, type Zones } from './stamps.ts';
import { WINDOWS_ZONES } from './windowsZones.ts';

export function zonesOf(components: readonly Component[], own: Zone, reading: Reading): Zones {
  const described = new Map(
    components
      .filter(({ name }) => name === 'VTIMEZONE')
      .map((component) => [lineOf(component, 'TZID')?.value.trim(), component]),
  );
  const known = new Map<string, Zone | null>();
  return {
    own,
    named: (name) => {
      const before = known.get(name);
      if (before !== undefined) return before;
      const component = described.get(name.trim());
      const faults = reading.faults.length;
      const found = (component && describedZone(component, own, reading)) ?? zoneNamed(name, reading);
      // What is wrong with its description is said there, not at every time that uses it.
      const zone = reading.faults.length > faults ? own : found;
      known.set(name, zone);
      return zone;
    },
  };
}

function zoneNamed(name: string, { span: { first, last } }: Reading): Zone | null {
  try {
    return zoneOf(WINDOWS_ZONES.get(name.trim()) ?? name.trim().replace(/^\//u, ''), first, last);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

interface Change {
  readonly from: number;
  readonly minutes: number;
  readonly before: number;
}

/** Null where it does not say when its summer and winter begin. */
function describedZone({ parts }: Component, own: Zone, reading: Reading): Zone | null {
  const changes = parts.flatMap((part) => changesOf(part, own, reading)).sort((a, b) => a.from - b.from);
  const [first] = changes;
  if (first === undefined) return null;
  const begins = (reading.span.first - 1) * MINUTES_A_DAY;
  const past = changes.findLastIndex(({ from }) => from <= begins);
  const base = {
    from: -Infinity,
    minutes: past < 0 ? first.before : (changes[past]?.minutes ?? first.before),
  };
  return { offsets: [base, ...changes.slice(past + 1)] };
}

/** When the clocks are set to a part's time. */
function changesOf(part: Component, own: Zone, reading: Reading): readonly Change[] {
  const before = offsetIn(part, 'TZOFFSETFROM', reading);
  const minutes = offsetIn(part, 'TZOFFSETTO', reading);
  const starts = localStarts(part, { own, before: before ?? 0 }, reading);
  if (before === null || minutes === null) return [];
  return starts.map((wall) => ({ from: wall - before, minutes, before }));
}

function offsetIn(
  part: Component,
  property: 'TZOFFSETFROM' | 'TZOFFSETTO',
  { faults }: Reading,
): number | null {
  const line = lineOf(part, property);
  const [, sign, hours, minutes, seconds] =
    /^([+-])(\d{2})(\d{2})(\d{2})?$/u.exec(line?.value.trim() ?? '') ?? [];
  if (sign !== undefined)
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes) + Number(seconds ?? 0) / 60);
  faults.push({ line: line?.number ?? part.number, property, expected: 'offset' });
  return null;
}

function localStarts(
  part: Component,
  { own, before }: { readonly own: Zone; readonly before: number },
  reading: Reading,
): readonly WallMinutes[] {
  const line = lineOf(part, 'DTSTART');
  const zones: Zones = { own, named: () => own };
  const start = line === undefined ? 'moment' : readStamp(line.value, line, zones);
  if (typeof start === 'string') {
    reading.faults.push({ line: line?.number ?? part.number, property: 'DTSTART', expected: 'moment' });
    return [];
  }
  const more = linesNamed(part, 'RDATE').flatMap((dates) =>
    dates.value.split(',').flatMap((text) => {
      const stamp = readStamp(text, dates, zones);
      return typeof stamp === 'string' ? [] : [stamp.wall];
    }),
  );
  const rules = linesNamed(part, 'RRULE').flatMap((rule) => readRule(rule, zones, reading) ?? []);
  const within = { first: -Infinity, last: (reading.span.last + 2) * MINUTES_A_DAY };
  // The end of a rule is in UTC, which is the wall's time less what held before.
  const fixed: Zone = { offsets: [{ from: 0, minutes: before }] };
  const from = { ...start, zone: fixed };
  return [start.wall, ...more, ...rules.flatMap((rule) => startsOf(rule, from, within, reading))];
}
