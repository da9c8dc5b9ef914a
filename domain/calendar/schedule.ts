/**
 * Books a plan's sessions into its calendar. A pure function of the plan: the same plan gives the same calendar,
 * and a plan whose bookings are the last answer gives that answer again. Rules: docs/plan-file.md, Sessions.
 */
import type { Plan } from '../plan.ts';
import { isoDate, type DayNumber } from './days.ts';
import { bestAttempt } from './schedule/attempt.ts';
import { conflictsOf } from './schedule/conflicts.ts';
import type { Diary, Ground } from './schedule/ground.ts';
import { giveIds } from './schedule/ids.ts';
import type { Placed, Series } from './schedule/series.ts';
import { unplacedOf } from './schedule/unplaced.ts';
import { followWishes } from './schedule/wishes.ts';
import type { Schedule, Session } from './session.ts';
import { isoWeekName } from './weeks.ts';
import { activeWeeks } from './workdays.ts';
import { readMoment, writeMoment, zonedTime } from './zone.ts';

export function schedulePlan(plan: Plan): Schedule {
  const best = bestAttempt(plan);
  followWishes(best);
  const { ground, series, released } = best;
  giveIds(ground, series, released);
  return {
    activeWeeks: activeWeeks(plan),
    sessions: sessionsOf(ground, series),
    unplaced: unplacedOf(ground, series),
    conflicts: conflictsOf(ground, series),
  };
}

/** Sessions in order of start, then id. Sorted day by day, since most of a plan's sessions share their day with few. */
function sessionsOf(ground: Ground, series: readonly Series[]): readonly Session[] {
  const byDay = new Map<DayNumber, Placed[]>();
  for (const one of series) {
    for (const session of one.placed) {
      if (session.series !== one) continue;
      const day = byDay.get(session.day);
      if (day === undefined) byDay.set(session.day, [session]);
      else day.push(session);
    }
  }
  const idsOf = sharedIds();
  const days = [...byDay.keys()].sort((a, b) => a - b);
  return days.flatMap((day) => sessionsThatDay(ground, day, byDay.get(day) ?? [], idsOf));
}

type IdsOf = (people: readonly Diary[]) => readonly string[];

/** The ids of a list of people, one list for all the sessions that have the same. */
function sharedIds(): IdsOf {
  const known = new Map<readonly Diary[], readonly string[]>();
  return (people) => {
    const ids = known.get(people) ?? people.map((person) => person.id);
    known.set(people, ids);
    return ids;
  };
}

function sessionsThatDay(ground: Ground, day: DayNumber, placed: Placed[], idsOf: IdsOf): readonly Session[] {
  const week = isoWeekName(isoDate(day));
  const written = new Map<number, string>();
  const time = (minute: number): string => {
    const known = written.get(minute) ?? zonedTime(ground.zone, day, minute);
    written.set(minute, known);
    return known;
  };
  placed.sort((a, b) => a.start - b.start || ((a.id ?? '') < (b.id ?? '') ? -1 : 1));
  return placed.map(({ id, series, start, minutes, exact, people, preparers, state }) => ({
    id: id ?? '',
    kind: series.kind,
    start: exact === null ? time(start) : writeMoment(ground.zone, readMoment(exact.start)),
    end: exact === null ? time(start + minutes) : writeMoment(ground.zone, readMoment(exact.end)),
    preparers: idsOf(preparers),
    preparationMinutes: series.preparationMinutes,
    people: idsOf(people),
    week,
    state,
  }));
}
