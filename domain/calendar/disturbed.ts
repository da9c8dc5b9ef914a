/** What an act on the calendar does to the rest of it, and which free times a session could have instead. */
import type { IsoDate, Plan } from '../plan.ts';
import { bookingsAfter, withStanding, type Act } from './acts.ts';
import { dayNumber, isoDate } from './days.ts';
import { moveReasons, type Beside } from './moves.ts';
import { schedulePlan } from './schedule.ts';
import type { Schedule, Session } from './session.ts';
import { byDay, movedTo, spotOf, type Spot } from './spot.ts';
import { workableDays } from './workdays.ts';
import { minuteOfDay } from './zone.ts';

/** Another session that gets another time. */
export interface Disturbed {
  /** As it is now. */
  readonly session: Session;
  /** Its new start; null where it finds no place. */
  readonly to: string | null;
}

/** Those that stand elsewhere afterwards, in order of time. `except`: what the act is about. */
export function disturbedBetween(before: Schedule, after: Schedule, except: string): readonly Disturbed[] {
  const now = new Map(after.sessions.map(({ id, start }) => [id, start]));
  return before.sessions.flatMap((session): readonly Disturbed[] => {
    const to = now.get(session.id) ?? null;
    return session.id === except || to === session.start ? [] : [{ session, to }];
  });
}

/** What else would move, found by scheduling again. */
export function disturbedBy(
  plan: Plan,
  schedule: Schedule,
  session: Session,
  act: Act,
): readonly Disturbed[] {
  const bookings = bookingsAfter(plan, schedule, session, act);
  return disturbedBetween(schedule, schedulePlan(withStanding(plan, bookings)), session.id);
}

const STEP_MINUTES = 15;
/** So many candidates are tried at most: each is a calendar of its own. */
const MOST_TRIED = 8;

/**
 * The nearest times, at most one a day, at which the session breaks no rule and disturbs nobody, nearest first; each has been
 * scheduled. `from`: the first day that may be.
 */
export function nearestTimes(
  plan: Plan,
  schedule: Schedule,
  session: Session,
  { from, count }: { readonly from: IsoDate; readonly count: number },
): readonly Spot[] {
  const beside = { plan, days: byDay(schedule.sessions), isStrict: true };
  const now = dayNumber(spotOf(session).date);
  const days = workableDays(plan)
    .filter((day) => day >= dayNumber(from) && day !== now)
    .toSorted((a, b) => Math.abs(a - now) - Math.abs(b - now) || b - a);
  const found: Spot[] = [];
  let tried = 0;
  for (const day of days) {
    if (found.length === count || tried === MOST_TRIED) return found;
    const spot = firstFree(beside, session, day);
    if (spot === null) continue;
    tried++;
    if (disturbedBy(plan, schedule, session, { kind: 'move', to: spot }).length === 0) found.push(spot);
  }
  return found;
}

function firstFree(beside: Beside, session: Session, day: number): Spot | null {
  const date = isoDate(day);
  const { dayStart, dayEnd } = beside.plan.calendar;
  const first = Math.ceil(minuteOfDay(dayStart) / STEP_MINUTES) * STEP_MINUTES;
  for (let minute = first; minute < minuteOfDay(dayEnd); minute += STEP_MINUTES) {
    const spot = { date, minute };
    if (moveReasons(beside, movedTo(beside.plan, session, spot)).length === 0) return spot;
  }
  return null;
}
