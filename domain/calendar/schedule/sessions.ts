/** What is placed, as it is written: in order of start, then id. */
import { isoDate, type DayNumber } from '../days.ts';
import type { Session } from '../session.ts';
import { isoWeekName } from '../weeks.ts';
import { readMoment, writeMoment, zonedTime } from '../zone.ts';
import type { Diary, Ground } from './ground.ts';
import type { Placed, Series } from './series.ts';

const MINUTES_A_DAY = 1440;

export function sessionsOf(ground: Ground, series: readonly Series[]): readonly Session[] {
  const sessions: Session[] = [];
  const seconds: number[] = [];
  const written = writtenOnce(ground);
  for (const one of inOrderOfIds(series)) {
    const [people, preparers] = [idsOf(one.people), idsOf(one.preparers)];
    for (const placed of one.placed) {
      if (placed.series !== one) continue;
      seconds.push(Math.round((placed.day * MINUTES_A_DAY + placed.start) * 60));
      sessions.push({
        id: placed.id ?? '',
        kind: one.kind,
        start: written.start(placed),
        end: written.end(placed),
        preparers: placed.preparers === one.preparers ? preparers : idsOf(placed.preparers),
        preparationMinutes: one.preparationMinutes,
        people: placed.people === one.people ? people : idsOf(placed.people),
        week: written.week(placed.day),
        state: placed.state,
      });
    }
  }
  return inOrder(sessions, seconds);
}

/** So that those that start together are nearly in order already. */
function inOrderOfIds(series: readonly Series[]): readonly Series[] {
  return series.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function idsOf(people: readonly Diary[]): readonly string[] {
  return people.map(({ id }) => id);
}

interface Written {
  readonly start: (placed: Placed) => string;
  readonly end: (placed: Placed) => string;
  readonly week: (day: DayNumber) => string;
}

/** Times and weeks, each written once: a day's sessions share most of theirs. */
function writtenOnce({ zone }: Ground): Written {
  const times = new Map<number, string>();
  const weeks = new Map<DayNumber, string>();
  const time = (day: DayNumber, minute: number): string => {
    const at = day * MINUTES_A_DAY + minute;
    let known = times.get(at);
    if (known === undefined) times.set(at, (known = zonedTime(zone, day, minute)));
    return known;
  };
  return {
    start: ({ day, start, exact }) =>
      exact === null ? time(day, start) : writeMoment(zone, readMoment(exact.start)),
    end: ({ day, start, minutes, exact }) =>
      exact === null ? time(day, start + minutes) : writeMoment(zone, readMoment(exact.end)),
    week: (day) => {
      let known = weeks.get(day);
      if (known === undefined) weeks.set(day, (known = isoWeekName(isoDate(day))));
      return known;
    },
  };
}

/** Sorted as numbers, the second each starts in and its place in the list; then those that start together, by id. */
function inOrder(sessions: readonly Session[], seconds: readonly number[]): readonly Session[] {
  const count = sessions.length;
  const keys = Float64Array.from(seconds, (second, i) => second * count + i).sort();
  const sorted: Session[] = [];
  let [last, first] = [NaN, 0];
  for (const key of keys) {
    const second = Math.floor(key / count);
    if (second !== last) first = sorted.length;
    last = second;
    const session = sessions[key - second * count];
    if (session !== undefined) insertById(sorted, session, first);
  }
  return sorted;
}

/** Among the last of the list, from a place on, which are in order already. */
function insertById(sorted: Session[], session: Session, first: number): void {
  let at = sorted.length;
  while (at > first && (sorted[at - 1]?.id ?? '') > session.id) at--;
  if (at === sorted.length) sorted.push(session);
  else sorted.splice(at, 0, session);
}
