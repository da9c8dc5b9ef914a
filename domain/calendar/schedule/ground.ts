/** What a plan gives the scheduler to work on: its open days, its open hours, and a diary for each person. */
import type { ClockTime, Person, Plan, Weekday } from '#domain/plan.ts';
import { weekdayOf, type DayNumber } from '../days.ts';
import { mondayOf } from '../weeks.ts';
import { hasSoftDays, softDayKind } from '../softDays.ts';
import { isAwayOn, planSpan, workableDays } from '../workdays.ts';
import { minuteOfDay, zoneOf, type Zone } from '../zone.ts';
import { talksAxis, type Axis } from './axis.ts';
import { busyDays } from './busyDays.ts';

/** Minutes of one day, the end not included. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** One person's time. Days are places in `Ground.days`. */
export interface Diary {
  readonly id: string;
  readonly role: Person['role'];
  readonly away: readonly boolean[];
  /** What the person's own calendar takes of each day, also of those that are not workable. */
  readonly own: ReadonlyMap<DayNumber, readonly Interval[]>;
  /** That, and what is booked each day, preparation included; nothing where a day is missing. Filled while scheduling. */
  readonly busy: (Interval[] | undefined)[];
  /** A coach's own times for coaching by weekday; null where any time will do. */
  coachingTimes: ReadonlyMap<Weekday, readonly Interval[]> | null;
  /** Minutes of coaching, preparation included, that fit in a week; Infinity where nobody has said. */
  weeklyMinutes: number;
  /** When on the day the person would rather meet; null where any time will do. */
  readonly preferred: Interval | null;
  /** Minutes kept free between two sessions of a day. */
  readonly travel: number;
  /** Minutes of coaching booked in each of the plan's weeks. Filled while scheduling. */
  readonly coached: number[];
}

export interface Ground {
  readonly plan: Plan;
  readonly zone: Zone;
  /** The workable days in order. */
  readonly days: readonly DayNumber[];
  /** Place of a day in `days`. */
  readonly placeOf: ReadonlyMap<DayNumber, number>;
  /** Which of the plan's open weeks each day lies in, counted from 0. */
  readonly weekOf: readonly number[];
  /** Place of a week by its Monday. */
  readonly weekPlaces: ReadonlyMap<DayNumber, number>;
  /** The days that are better left where there is room elsewhere. */
  readonly isSoft: readonly boolean[];
  /** The working day without lunch. */
  readonly openHours: readonly Interval[];
  readonly diaries: ReadonlyMap<string, Diary>;
  /** What the talks are spread evenly on. */
  readonly axis: Axis;
}

export function groundOf(plan: Plan): Ground {
  const days = workableDays(plan);
  const { first, last } = planSpan(plan);
  const booked = plan.bookings.map((booking) => Math.floor(Date.parse(booking.start) / 86_400_000));
  const weekPlaces = new Map([...new Set(days.map(mondayOf))].map((monday, place) => [monday, place]));
  const span = { first: Math.min(first, ...extremes(booked)), last: Math.max(last, ...extremes(booked)) };
  const zone = zoneOf(plan.calendar.timeZone, span.first, span.last);
  const given = { days, span, zone, noDay: days.map(() => false) };
  return {
    plan,
    zone,
    days,
    placeOf: new Map(days.map((day, place) => [day, place])),
    weekOf: days.map((day) => weekPlaces.get(mondayOf(day)) ?? 0),
    weekPlaces,
    isSoft: hasSoftDays(plan) ? days.map((day) => softDayKind(plan, day) !== null) : given.noDay,
    openHours: openHoursOf(plan),
    diaries: new Map(plan.people.map((person) => [person.id, diaryOf(plan, person, given)])),
    axis: talksAxis(plan, days),
  };
}

interface Days {
  readonly days: readonly DayNumber[];
  /** The days of the plan and of all that is booked. */
  readonly span: { readonly first: DayNumber; readonly last: DayNumber };
  readonly zone: Zone;
  /** False for each day: for all who are never away, and where no day is soft. */
  readonly noDay: readonly boolean[];
}

function diaryOf(plan: Plan, person: Person, { days, span, zone, noDay }: Days): Diary {
  const isHere = person.away.length === 0 && person.workdays === null;
  const own = busyDays(person.busy, zone, span);
  return {
    id: person.id,
    role: person.role,
    away: isHere ? noDay : days.map((day) => isAwayOn(person, day)),
    own,
    busy:
      own.size === 0
        ? new Array<Interval[] | undefined>(days.length)
        : days.map((day) => own.get(day)?.slice()),
    coachingTimes: coachingTimesOf(plan, person),
    weeklyMinutes: weeklyMinutesOf(plan, person),
    preferred: person.preferredTime && interval(person.preferredTime.from, person.preferredTime.to),
    travel: person.role === 'coach' ? person.travelMinutes : 0,
    coached: [],
  };
}

function weeklyMinutesOf(plan: Plan, person: Person): number {
  if (person.role !== 'coach' || person.coachingHoursPerWeek === null) return Infinity;
  return usableMinutes(plan, person.coachingHoursPerWeek * 60);
}

/** Less than one session a week still gives room for one; none at all gives none. */
export function usableMinutes(plan: Plan, weekly: number): number {
  if (weekly === 0) return 0;
  const { minutes, preparationMinutes } = plan.rhythm.coaching;
  return Math.max(weekly, minutes + preparationMinutes);
}

/** The day before and after lunch. The usual lunch may lie outside a short day, and then takes nothing of it. */
export function openHoursOf(plan: Plan): readonly Interval[] {
  const { dayStart, dayEnd, lunch } = plan.calendar;
  const day = interval(dayStart, dayEnd);
  return lunch === null ? [day] : without(day, [interval(lunch.from, lunch.to)]);
}

/** The coach's windows within the open hours, adjoining ones joined; null where the coach has none. */
function coachingTimesOf(plan: Plan, { id }: Person): Diary['coachingTimes'] {
  const own = plan.calendar.coachingTimes.filter((time) => time.coach === id);
  if (own.length === 0) return null;
  const open = openHoursOf(plan);
  const byWeekday = Map.groupBy(own, (time) => time.weekday);
  return new Map(
    [...byWeekday].map(([weekday, times]) => [
      weekday,
      joined(times.map((time) => interval(time.from, time.to))).flatMap((window) => common(window, open)),
    ]),
  );
}

/** The hours in which a coach can coach on a day: the own times, or the whole working day. */
export function coachingHours(ground: Ground, coach: Diary, place: number): readonly Interval[] {
  if (coach.coachingTimes === null) return ground.openHours;
  return coach.coachingTimes.get(weekdayOf(ground.days[place] ?? 0)) ?? [];
}

/** Intervals in order, those that touch or overlap made one. */
export function joined(intervals: readonly Interval[]): readonly Interval[] {
  const out: Interval[] = [];
  for (const next of intervals.toSorted((a, b) => a.from - b.from)) {
    const last = out.at(-1);
    if (last === undefined || next.from > last.to) out.push(next);
    else out[out.length - 1] = { from: last.from, to: Math.max(last.to, next.to) };
  }
  return out;
}

/** What is left of an interval beside what is taken. */
export function without(hours: Interval, taken: readonly Interval[]): readonly Interval[] {
  if (taken.length === 0) return [hours];
  let from = hours.from;
  const free: Interval[] = [];
  for (const block of taken.length === 1 ? taken : joined(taken)) {
    if (block.to <= from || block.from >= hours.to) continue;
    if (block.from > from) free.push({ from, to: block.from });
    from = block.to;
  }
  if (from < hours.to) free.push({ from, to: hours.to });
  return free;
}

export function common(window: Interval, open: readonly Interval[]): readonly Interval[] {
  return open
    .map((hours) => ({ from: Math.max(hours.from, window.from), to: Math.min(hours.to, window.to) }))
    .filter((hours) => hours.from < hours.to);
}

export function interval(from: ClockTime, to: ClockTime): Interval {
  return { from: minuteOfDay(from), to: minuteOfDay(to) };
}

/** The lowest and the highest, without spreading a long list into arguments. */
function extremes(values: readonly number[]): readonly number[] {
  return values.length === 0
    ? []
    : [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
}
