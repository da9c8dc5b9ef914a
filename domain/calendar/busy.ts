/** When people's own calendars are taken, day by day on the wall of the plan's time zone. */
import type { IsoDate, Person, Plan } from '../plan.ts';
import { dayNumber, isoDate, type DayNumber } from './days.ts';
import { busyDays } from './schedule/busyDays.ts';
import { common, joined, openHoursOf } from './schedule/ground.ts';
import type { Span } from './spot.ts';
import { mondayOf } from './weeks.ts';
import { planSpan, workableDays } from './workdays.ts';
import { zoneOf } from './zone.ts';

type OwnDays = ReadonlyMap<DayNumber, readonly Span[]>;
const known = new WeakMap<Plan, Map<string, OwnDays>>();

/** What is taken of a day of the plan, in order and apart from each other. */
export function busyOn(plan: Plan, person: Person, date: IsoDate): readonly Span[] {
  return person.busy.length === 0 ? [] : (ownDays(plan, person).get(dayNumber(date)) ?? []);
}

/** Reckoned once for each person of a plan: where a session is moved it is asked about place by place. */
function ownDays(plan: Plan, person: Person): OwnDays {
  const people = known.get(plan) ?? new Map<string, OwnDays>();
  known.set(plan, people);
  const days = people.get(person.id) ?? ownDaysOf(plan, person);
  people.set(person.id, days);
  return days;
}

function ownDaysOf(plan: Plan, { busy }: Person): OwnDays {
  const span = planSpan(plan);
  const days = busyDays(busy, zoneOf(plan.calendar.timeZone, span.first, span.last), span);
  return new Map([...days].map(([day, taken]) => [day, joined(taken)]));
}

export interface BusyFigures {
  /** Hours taken of the working time, lunch not counted, on days that can be booked. */
  readonly hours: number;
  /** In so many of the plan's weeks. */
  readonly weeks: number;
  /** The first and the last day of the plan with anything, at whatever time; null where there is none. */
  readonly span: { readonly first: IsoDate; readonly last: IsoDate } | null;
}

/** All that can be told of a person's busy times. */
export function busyFiguresOf(plan: Plan, person: Person): BusyFigures {
  const days = ownDays(plan, person);
  const open = openHoursOf(plan);
  const weeks = new Set<DayNumber>();
  let minutes = 0;
  for (const day of workableDays(plan)) {
    const taken = (days.get(day) ?? []).flatMap((time) => common(time, open));
    if (taken.length > 0) weeks.add(mondayOf(day));
    minutes += taken.reduce((sum, { from, to }) => sum + to - from, 0);
  }
  const all = [...days.keys()].toSorted((a, b) => a - b);
  const [first] = all;
  const last = all.at(-1);
  const span =
    first === undefined || last === undefined ? null : { first: isoDate(first), last: isoDate(last) };
  return { hours: minutes / 60, weeks: weeks.size, span };
}
