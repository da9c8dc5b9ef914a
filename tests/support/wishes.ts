/** Where a session on a day that is better left could have stood instead. Shares nothing with the scheduler. */
import { isoDate } from '#domain/calendar/days.ts';
import type { Schedule, Session } from '#domain/calendar/session.ts';
import { softDayKind } from '#domain/calendar/softDays.ts';
import { isoWeekName } from '#domain/calendar/weeks.ts';
import { workableDays } from '#domain/calendar/workdays.ts';
import { coachesOf } from '#domain/people.ts';
import type { Coach, Plan } from '#domain/plan.ts';
import { isAwayOn, minutes, travelOf, windowsOn } from './calendarFacts.ts';
import { seriesOfSession, wantedSeries } from './calendarRules.ts';

/** A wait of up to so many even gaps is not clearly longer. */
export const CLEARLY_LONGER = 1.5;

/** The proposed talks on soft days that a day without a reason to leave it has room for, with that day. */
export function needlesslySoft(plan: Plan, schedule: Schedule): readonly string[] {
  const days = workableDays(plan);
  const isSoft = (day: number | undefined) => day !== undefined && softDayKind(plan, day) !== null;
  const bySeries = Map.groupBy(schedule.sessions, seriesOfSession);
  return [...bySeries].flatMap(([series, own]) => {
    const places = own.map((session) => days.indexOf(minutes(plan, session).day));
    const even = Math.max(1, days.length / Math.max(1, wantedSeries(plan).get(series) ?? 1));
    return own.flatMap((session, i) => {
      const [at = 0, from = -1, to = days.length] = [places[i], places[i - 1], places[i + 1]];
      if (session.kind !== 'coaching' || session.state !== 'proposed' || !isSoft(days[at])) return [];
      const most = Math.max(CLEARLY_LONGER * even, at - from, to - at);
      const other = days.find(
        (day, place) =>
          from < place &&
          place < to &&
          Math.max(place - from, to - place) <= most &&
          !isSoft(day) &&
          hasRoom(plan, schedule, session, day),
      );
      return other === undefined ? [] : [`${session.id} could stand on day ${other}`];
    });
  });
}

/** Whether the talk could stand that day with every rule kept and all there. */
function hasRoom(plan: Plan, schedule: Schedule, talk: Session, day: number): boolean {
  const coach = coachesOf(plan).find(({ id }) => talk.people.includes(id));
  const others = schedule.sessions.filter((other) => other !== talk);
  if (coach === undefined || talk.people.some((id) => isAwayOn(plan, id, day))) return false;
  if (!hasHours(plan, { coach, others, talk }, day)) return false;
  const { from, to } = minutes(plan, talk);
  const sameDay = others.filter((other) => minutes(plan, other).day === day);
  const lead = talk.preparationMinutes;
  return windowsOn(plan, coach.id, day).some(([open, close]) => {
    for (let start = Math.ceil((open + lead) / 5) * 5; start + to - from <= close; start += 5) {
      const times = { from: start, to: start + to - from };
      if (
        talk.people.every((id) => isFree(plan, sameDay, { id, lead: id === coach.id ? lead : 0, ...times }))
      )
        return true;
    }
    return false;
  });
}

function hasHours(
  plan: Plan,
  { coach, others, talk }: { coach: Coach; others: readonly Session[]; talk: Session },
  day: number,
): boolean {
  if (coach.coachingHoursPerWeek === null) return true;
  const long = (session: Session): number => {
    const { from, to } = minutes(plan, session);
    return to - from + session.preparationMinutes;
  };
  const week = isoWeekName(isoDate(day));
  const spent = others
    .filter((other) => other.kind === 'coaching' && other.week === week && other.people.includes(coach.id))
    .reduce((sum, other) => sum + long(other), 0);
  return spent + long(talk) <= Math.max(60 * coach.coachingHoursPerWeek, long(talk)) + 1e-6;
}

function isFree(
  plan: Plan,
  sameDay: readonly Session[],
  { id, lead, from, to }: { id: string; lead: number; from: number; to: number },
): boolean {
  const travel = travelOf(plan, id);
  return sameDay
    .filter(({ people }) => people.includes(id))
    .every((other) => {
      const taken = minutes(plan, other);
      const start = other.preparers.includes(id) ? taken.from - other.preparationMinutes : taken.from;
      return to + travel <= start || taken.to + travel <= from - lead;
    });
}
