/** A person's own calendar (.ics, RFC 5545): when it is taken during a plan. */
import {
  MOST_CALENDAR_BYTES,
  MOST_CALENDAR_MEGABYTES,
  MOST_FAULTS,
  type BusyFault,
} from '#domain/busyFile.ts';
import type { DayNumber } from '#domain/calendar/days.ts';
import { momentAt, writeMoment, zoneOf, type Zone } from '#domain/calendar/zone.ts';
import type { BusyTime } from '#domain/plan.ts';
import { MOST_BUSY_TIMES } from '#domain/planFile/planShape.ts';
import { ok, problem, type Result } from '#domain/result.ts';
import { componentsIn, type Component } from './contentLines.ts';
import { entriesOf } from './entries.ts';
import type { Reading } from './rules.ts';
import { MINUTES_A_DAY } from './stamps.ts';
import { takenBy, type Taken } from './taken.ts';
import { zonesOf } from './zones.ts';

export interface BusyJob {
  readonly bytes: Uint8Array;
  /** The plan's. */
  readonly timeZone: string;
  readonly first: DayNumber;
  readonly last: DayNumber;
  /** How the UIDs of the plan's own entries begin: they are no reason to move them. */
  readonly own: readonly string[];
  /** Addresses of whose calendar it is, in lower case. */
  readonly owners: readonly string[];
}
export type BusyRead = Result<
  {
    /** In order, apart from each other, in the plan's time zone. */
    readonly busy: readonly BusyTime[];
    /** How many entries take time in those days, one that recurs each time. */
    readonly events: number;
  },
  BusyFault
>;

/** `begins` is told the line of each rule before its times are counted. */
export function readBusyFile(job: BusyJob, begins: (line: number) => void): BusyRead {
  if (job.bytes.length > MOST_CALENDAR_BYTES)
    return problem({ kind: 'tooLarge', megabytes: MOST_CALENDAR_MEGABYTES });
  const components = componentsIn(job.bytes, job.owners);
  if (!components.ok) return components;
  const { first, last } = job;
  const reading: Reading = { span: { first, last }, faults: [], begins, counted: 0, excess: null };
  const own = zoneOf(job.timeZone, first, last);
  const taken = takenIn(components.value, job, own, reading);
  const fault = faultOf(reading);
  if (fault !== null) return problem(fault);
  const within = clipped(
    taken,
    momentAt(own, first * MINUTES_A_DAY),
    momentAt(own, (last + 1) * MINUTES_A_DAY),
  );
  const busy = merged(within);
  if (busy.length > MOST_BUSY_TIMES) return problem({ kind: 'tooManyBusy', most: MOST_BUSY_TIMES });
  return ok({
    busy: busy.map(({ from, to }) => ({ from: writeMoment(own, from), to: writeMoment(own, to) })),
    events: within.length,
  });
}

function takenIn(
  components: readonly Component[],
  job: BusyJob,
  own: Zone,
  reading: Reading,
): readonly Taken[] {
  const zones = zonesOf(components, own, reading);
  const entries = components.flatMap((component) => entriesOf(component, { zones, reading, own: job.own }));
  return takenBy(entries, reading);
}

function faultOf({ faults, excess }: Reading): BusyFault | null {
  if (faults.length === 0) return excess;
  const inOrder = faults.toSorted((a, b) => a.line - b.line);
  const unlisted = Math.max(0, faults.length - MOST_FAULTS);
  return { kind: 'lines', faults: inOrder.slice(0, MOST_FAULTS), unlisted };
}

function clipped(taken: readonly Taken[], since: number, until: number): readonly Taken[] {
  return taken
    .map(({ from, to }) => ({ from: Math.max(from, since), to: Math.min(to, until) }))
    .filter(({ from, to }) => from < to);
}

/** What meets or overlaps becomes one. */
function merged(taken: readonly Taken[]): readonly Taken[] {
  const apart: Taken[] = [];
  for (const next of taken.toSorted((a, b) => a.from - b.from)) {
    const before = apart.at(-1);
    if (before === undefined || before.to < next.from) apart.push(next);
    else apart[apart.length - 1] = { from: before.from, to: Math.max(before.to, next.to) };
  }
  return apart;
}
