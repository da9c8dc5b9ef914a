/** Sessions of one day side by side where they overlap. */
import type { Session } from '#domain/calendar/session.ts';
import { minutesOf, spotOf, type Span } from '#domain/calendar/spot.ts';

export interface Lane extends Span {
  readonly session: Session;
  /** Minutes of preparation drawn before it. */
  readonly lead: number;
  readonly lane: number;
  readonly lanes: number;
}
/** More at the same time than there is room for. */
export interface More extends Span {
  readonly sessions: readonly Session[];
}

/** As many beside each other as can be read; of more the first, beside how many the rest are. */
const MOST_LANES = 3;

export function lanesOf(sessions: readonly Session[]): {
  readonly lanes: readonly Lane[];
  readonly more: readonly More[];
} {
  const lanes: Lane[] = [];
  const more: More[] = [];
  for (const group of groupsOf(sessions)) {
    const count = group.reduce((most, { lane }) => Math.max(most, lane + 1), 0);
    const shown = count > MOST_LANES ? 1 : count;
    const places = count > MOST_LANES ? 2 : count;
    lanes.push(...group.filter(({ lane }) => lane < shown).map((one) => ({ ...one, lanes: places })));
    const rest = group.filter(({ lane }) => lane >= shown);
    if (rest.length > 0)
      more.push({
        from: rest.reduce((least, { from }) => Math.min(least, from), Infinity),
        to: rest.reduce((most, { to }) => Math.max(most, to), 0),
        sessions: rest.map(({ session }) => session),
      });
  }
  return { lanes, more };
}

type Placed = Omit<Lane, 'lanes'>;

/** Those that overlap, one with the next, each in the first lane that is free. */
function groupsOf(sessions: readonly Session[]): readonly (readonly Placed[])[] {
  const groups: Placed[][] = [];
  let until = -Infinity;
  let ends: number[] = [];
  for (const { session, from, to, lead } of sessions.map(drawn).toSorted((a, b) => a.from - b.from)) {
    if (from >= until) {
      groups.push([]);
      ends = [];
    }
    const free = ends.findIndex((end) => end <= from);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = to;
    until = Math.max(until, to);
    groups.at(-1)?.push({ session, from, to, lead, lane });
  }
  return groups;
}

function drawn(session: Session): Omit<Placed, 'lane'> {
  const lead = session.preparers.length > 0 ? session.preparationMinutes : 0;
  const { minute } = spotOf(session);
  return { session, lead, from: minute - lead, to: minute + minutesOf(session) };
}
