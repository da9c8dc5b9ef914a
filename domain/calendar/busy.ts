/** When people's own calendars are taken, day by day on the wall of the plan's time zone. */
import { coachesOf, sellersByCoach } from '../people.ts';
import type { IsoDate, Person, Plan } from '../plan.ts';
import { dayNumber, isoDate, type DayNumber } from './days.ts';
import { busyDays } from './schedule/busyDays.ts';
import { common, joined, openHoursOf } from './schedule/ground.ts';
import type { Span } from './spot.ts';
import { monthOf } from './squeezeOthers.ts';
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
  const taken = takenHours(plan, person);
  const weeks = new Set(taken.map(({ day }) => mondayOf(day)));
  const all = [...ownDays(plan, person).keys()].toSorted((a, b) => a - b);
  const [first] = all;
  const last = all.at(-1);
  const span =
    first === undefined || last === undefined ? null : { first: isoDate(first), last: isoDate(last) };
  return { hours: sumOf(taken), weeks: weeks.size, span };
}

export interface CoachesBusy {
  /** Ids of the coaches with sellers whose own calendars take any of the working time. */
  readonly who: readonly string[];
  /** Theirs together, lunch not counted, on days that can be booked. */
  readonly hours: number;
  /** The same by month: `2027-03`. */
  readonly byMonth: ReadonlyMap<string, number>;
}

/** What the coaches' own calendars take of the time that the plan's coaching is to find room in. No figure is made of it. */
export function coachesBusy(plan: Plan): CoachesBusy {
  const teams = sellersByCoach(plan);
  const coaches = coachesOf(plan)
    .filter(({ id, busy }) => busy.length > 0 && teams.has(id))
    .map((coach) => ({ id: coach.id, taken: takenHours(plan, coach) }))
    .filter(({ taken }) => taken.length > 0);
  const all = coaches.flatMap(({ taken }) => taken);
  const months = Map.groupBy(all, ({ day }) => monthOf(isoDate(day)));
  return {
    who: coaches.map(({ id }) => id),
    hours: sumOf(all),
    byMonth: new Map([...months].map(([month, taken]) => [month, sumOf(taken)])),
  };
}

interface TakenHours {
  readonly day: DayNumber;
  readonly hours: number;
}

/** What is taken of the working time, on each day that can be booked and has any. */
function takenHours(plan: Plan, person: Person): readonly TakenHours[] {
  const days = ownDays(plan, person);
  const open = openHoursOf(plan);
  return workableDays(plan).flatMap((day) => {
    const taken = (days.get(day) ?? []).flatMap((time) => common(time, open));
    const minutes = taken.reduce((sum, { from, to }) => sum + to - from, 0);
    return minutes > 0 ? [{ day, hours: minutes / 60 }] : [];
  });
}

function sumOf(taken: readonly TakenHours[]): number {
  return taken.reduce((sum, { hours }) => sum + hours, 0);
}
