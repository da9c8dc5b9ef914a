/**
 * Whether a session may stand at another time. What people have set refuses it; what is only proposed gives way, and is
 * told as disturbed.
 */
import type { ClockTime, CoachingTime, IsoDate, Plan, SessionKind } from '../plan.ts';
import { busyOn } from './busy.ts';
import { addDays, dayNumber, isoDate, weekdayOf } from './days.ts';
import { isHoliday } from './holidays.ts';
import { interval, joined, usableMinutes } from './schedule/ground.ts';
import type { Session } from './session.ts';
import { minutesOf, overlaps, spanFor, spotOf, type Days, type Span } from './spot.ts';
import { mondayOf } from './weeks.ts';
import { isWithin, planSpan } from './workdays.ts';

/** Why a session may not stand where somebody wants it. */
export type MoveReason =
  | { readonly kind: 'outside'; readonly first: IsoDate; readonly last: IsoDate }
  | { readonly kind: 'redDay' | 'freeDay'; readonly date: IsoDate }
  | { readonly kind: 'pause'; readonly reason: string | null }
  | { readonly kind: 'module'; readonly title: string }
  | { readonly kind: 'away'; readonly person: string; readonly reason: string | null }
  /** On a weekday that the person does not work. */
  | { readonly kind: 'notWorking'; readonly person: string }
  /** The person's own calendar is taken then. */
  | { readonly kind: 'busy'; readonly person: string; readonly times: readonly Span[] }
  /** With what is prepared before it. */
  | { readonly kind: 'hours' | 'lunch'; readonly from: ClockTime; readonly to: ClockTime }
  /** Outside the coach's own times: those of that weekday, none where it has none. */
  | { readonly kind: 'coachingTimes'; readonly coach: string; readonly times: readonly CoachingTime[] }
  /** Beside something that stands: a session that people have set, or any where none may be disturbed. */
  | {
      readonly kind: 'overlap';
      readonly session: string;
      readonly what: SessionKind;
      /** Those who are in both. */
      readonly people: readonly string[];
    }
  /** Too close to another for the way between them. */
  | { readonly kind: 'travel'; readonly coach: string; readonly minutes: number }
  | { readonly kind: 'weekHours'; readonly coach: string; readonly hours: number };

export interface Beside {
  readonly plan: Plan;
  /** What stands in the calendar, the session itself at its old time among it. */
  readonly days: Days;
  /** Whether what is only proposed refuses too. */
  readonly isStrict?: boolean;
}

/** Everything that speaks against a session where it is now; nothing where it may stand there. */
export function moveReasons(beside: Beside, session: Session): readonly MoveReason[] {
  return [
    ...dayReasons(beside, session),
    ...awayReasons(beside, session),
    ...busyReasons(beside, session),
    ...hourReasons(beside, session),
    ...coachReasons(beside, session),
    ...overlapReasons(beside, session),
  ];
}

function dayReasons({ plan }: Beside, session: Session): readonly MoveReason[] {
  const { date } = spotOf(session);
  const { country, workdays, pauses } = plan.calendar;
  const { first, last } = planSpan(plan);
  const day = dayNumber(date);
  return [
    ...some(day < first || day > last, {
      kind: 'outside',
      first: isoDate(first),
      last: isoDate(last),
    } as const),
    ...some(isHoliday(country, date), { kind: 'redDay', date } as const),
    ...some(!workdays.includes(weekdayOf(day)), { kind: 'freeDay', date } as const),
    ...pauses
      .filter((range) => isWithin(date, [range]))
      .map(({ reason }) => ({ kind: 'pause', reason }) as const),
    ...plan.academy.modules
      .filter((module) => module.date === date)
      .map(({ title }) => ({ kind: 'module', title }) as const),
  ];
}

function some(isSo: boolean, reason: MoveReason): readonly MoveReason[] {
  return isSo ? [reason] : [];
}

function awayReasons({ plan }: Beside, session: Session): readonly MoveReason[] {
  const { date } = spotOf(session);
  const weekday = weekdayOf(dayNumber(date));
  return plan.people
    .filter(({ id }) => session.people.includes(id))
    .flatMap(({ id, away, workdays }) => [
      ...away
        .filter((range) => isWithin(date, [range]))
        .map(({ reason }): MoveReason => ({ kind: 'away', person: id, reason })),
      ...some(workdays !== null && plan.calendar.workdays.includes(weekday) && !workdays.includes(weekday), {
        kind: 'notWorking',
        person: id,
      }),
    ]);
}

function busyReasons({ plan }: Beside, session: Session): readonly MoveReason[] {
  const { date } = spotOf(session);
  return plan.people
    .filter(({ id }) => session.people.includes(id))
    .flatMap((person) => {
      const taken = spanFor(session, person.id);
      const times = busyOn(plan, person, date).filter((time) => overlaps(taken, time));
      return some(times.length > 0, { kind: 'busy', person: person.id, times });
    });
}

function hourReasons({ plan }: Beside, session: Session): readonly MoveReason[] {
  const { dayStart, dayEnd, lunch } = plan.calendar;
  const taken = longestOf(session);
  const open = interval(dayStart, dayEnd);
  return [
    ...some(taken.from < open.from || taken.to > open.to, { kind: 'hours', from: dayStart, to: dayEnd }),
    ...(lunch !== null && overlaps(taken, interval(lunch.from, lunch.to))
      ? [{ kind: 'lunch', from: lunch.from, to: lunch.to } as const]
      : []),
  ];
}

/** Its time with the preparation that lies before, where anybody prepares. */
function longestOf(session: Session): Span {
  return spanFor(session, session.preparers[0] ?? '');
}

function coachReasons({ plan, days, isStrict }: Beside, session: Session): readonly MoveReason[] {
  if (session.kind !== 'coaching') return [];
  const { date } = spotOf(session);
  return plan.people.flatMap((person): readonly MoveReason[] => {
    if (person.role !== 'coach' || !session.people.includes(person.id)) return [];
    const hours = person.coachingHoursPerWeek;
    const other = coachedThatWeek(days, session, person.id, isStrict ?? false);
    const all = other + minutesOf(session) + session.preparationMinutes;
    return [
      ...ownTimeReasons(plan, session, person.id, date),
      ...(hours !== null && all > usableMinutes(plan, hours * 60) + 1e-6
        ? [{ kind: 'weekHours', coach: person.id, hours } as const]
        : []),
    ];
  });
}

function ownTimeReasons(plan: Plan, session: Session, coach: string, date: IsoDate): readonly MoveReason[] {
  const own = plan.calendar.coachingTimes.filter((time) => time.coach === coach);
  if (own.length === 0) return [];
  const times = own.filter((time) => time.weekday === weekdayOf(dayNumber(date)));
  const taken = spanFor(session, coach);
  const windows = joined(times.map((time) => interval(time.from, time.to)));
  const isInside = windows.some((window) => window.from <= taken.from && taken.to <= window.to);
  return some(!isInside, { kind: 'coachingTimes', coach, times });
}

/** Minutes of coaching with preparation in the session's week beside it. */
function coachedThatWeek(days: Days, session: Session, coach: string, isStrict: boolean): number {
  const monday = isoDate(mondayOf(dayNumber(spotOf(session).date)));
  return [0, 1, 2, 3, 4, 5, 6]
    .flatMap((day) => days.get(addDays(monday, day)) ?? [])
    .filter(({ id, kind, people }) => id !== session.id && kind === 'coaching' && people.includes(coach))
    .filter(({ state }) => isStrict || state !== 'proposed')
    .reduce((sum, other) => sum + minutesOf(other) + other.preparationMinutes, 0);
}

function overlapReasons(beside: Beside, session: Session): readonly MoveReason[] {
  const { plan, days, isStrict } = beside;
  const others = (days.get(spotOf(session).date) ?? []).filter(
    ({ id, state }) => id !== session.id && (state !== 'proposed' || isStrict === true),
  );
  return [
    ...others.flatMap((other): readonly MoveReason[] => {
      const people = session.people.filter(
        (id) => other.people.includes(id) && overlaps(spanFor(session, id), spanFor(other, id)),
      );
      return some(people.length > 0, { kind: 'overlap', session: other.id, what: other.kind, people });
    }),
    ...plan.people.flatMap((person): readonly MoveReason[] => {
      if (person.role !== 'coach' || person.travelMinutes === 0) return [];
      if (!session.people.includes(person.id)) return [];
      const { id, travelMinutes } = person;
      const own = spanFor(session, id);
      const isTooClose = [
        ...others.filter(({ people }) => people.includes(id)).map((other) => spanFor(other, id)),
        ...busyOn(plan, person, spotOf(session).date),
      ].some((taken) => overlaps(own, widened(taken, travelMinutes)) && !overlaps(own, taken));
      return some(isTooClose, { kind: 'travel', coach: id, minutes: travelMinutes });
    }),
  ];
}

/** With so many minutes before and after. */
function widened({ from, to }: Span, minutes: number): Span {
  return { from: from - minutes, to: to + minutes };
}
