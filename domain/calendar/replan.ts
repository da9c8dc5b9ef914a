/**
 * A plan's calendar from the last answer, where only some coaches' sellers or talks have changed since: their teams are
 * planned anew, and all else stands. The answer is the one that `schedulePlan` gives, in much less time.
 */
import { isJson, isSame } from '../edit/json.ts';
import type { Booking, Person, Plan } from '../plan.ts';
import { hasFallenThrough } from './acts.ts';
import { asBooked, type AsBooked } from './asBooked.ts';
import { schedulePlan } from './schedule.ts';
import type { Schedule, Session } from './session.ts';
import { withTeams } from './withTeams.ts';
import { concerns, isForAll, placesOf } from './whose.ts';

export interface LastAnswer {
  readonly plan: Plan;
  /** What `schedulePlan` gave for it. */
  readonly schedule: Schedule;
}

export function replan(last: LastAnswer, plan: Plan): Schedule {
  return withTeamsAnew(last, plan) ?? schedulePlan(plan);
}

/** Null where more than some teams could have changed, or somebody has no place. */
function withTeamsAnew(last: LastAnswer, plan: Plan): Schedule | null {
  const { schedule } = last;
  const isBooked = plan.bookings.some(({ state }) => state === 'proposed');
  if (!isBooked || schedule.unplaced.length > 0 || !isSameButPeople(last.plan, plan)) return null;
  const booked = asBooked(schedule.sessions, plan.bookings);
  const coaches = changedTeams(last, plan, booked);
  if (coaches === null) return null;
  if (coaches.size === 0) return schedule;
  const ids = teamsOf(plan, coaches);
  const team = { ids, places: placesOf(schedule, ids) };
  const part = partOf(plan, team, booked);
  if (part === null) return null;
  const anew = schedulePlan(part);
  return isAboutTalksOnly(part, anew) ? withTeams(schedule, team.places, anew) : null;
}

function isSameButPeople(before: Plan, now: Plan): boolean {
  const all = { people: [], bookings: [] };
  return isAlike({ ...before, ...all }, { ...now, ...all });
}

function isAlike(a: unknown, b: unknown): boolean {
  return a === b || (isJson(a) && isJson(b) && isSame(a, b));
}

/** The coaches whose sellers or talks are not as they were; null where something else is not. */
function changedTeams(last: LastAnswer, now: Plan, booked: AsBooked): ReadonlySet<string> | null {
  const coaches = coachesOfChanged(last.plan.people, now.people);
  if (coaches === null) return null;
  const isCoach = new Set(now.people.filter(({ role }) => role === 'coach').map(({ id }) => id));
  for (const { kind, people } of changedSessions(last, now, booked)) {
    const isOfTeam = kind === 'coaching' || kind === 'productTraining';
    const coach = isOfTeam ? people.find((id) => isCoach.has(id)) : undefined;
    if (coach === undefined) return null;
    coaches.add(coach);
  }
  return coaches;
}

/** What has fallen through of the bookings that have been planned with: no session is like it. */
const fallen = new WeakMap<Plan['bookings'], readonly Booking[]>();

/** Sessions that are no longer booked so, bookings that are no such session, and what has fallen through or no longer has. */
function changedSessions(
  { plan, schedule }: LastAnswer,
  { bookings }: Plan,
  { bookingOf, others }: AsBooked,
): readonly (Session | Booking)[] {
  const over = [...(fallen.get(plan.bookings) ?? plan.bookings.filter(hasFallenThrough))];
  const changed: (Session | Booking)[] = [];
  const unlike = others.flatMap((number) => bookings[number] ?? []);
  fallen.set(bookings, unlike.filter(hasFallenThrough));
  for (const booking of unlike) {
    const before = over.findIndex((one) => isAlike(one, booking));
    if (before === -1) changed.push(booking);
    else over.splice(before, 1);
  }
  for (let at = bookingOf.indexOf(-1); at !== -1; at = bookingOf.indexOf(-1, at + 1)) {
    const session = schedule.sessions[at];
    if (session !== undefined) changed.push(session);
  }
  return [...changed, ...over];
}

/** The coaches, then or now, of sellers who have come, gone or changed; null where others have. */
function coachesOfChanged(before: readonly Person[], now: readonly Person[]): Set<string> | null {
  const known = new Map(before.map((person) => [person.id, person]));
  const changed: Person[] = [];
  for (const person of now) {
    const was = known.get(person.id);
    known.delete(person.id);
    if (was !== undefined && isAlike(was, person)) continue;
    changed.push(person, ...(was === undefined ? [] : [was]));
  }
  const coaches = new Set<string>();
  for (const person of [...changed, ...known.values()]) {
    if (person.role !== 'seller') return null;
    coaches.add(person.coach);
  }
  return coaches;
}

/** The coaches and their sellers. */
function teamsOf(plan: Plan, coaches: ReadonlySet<string>): ReadonlySet<string> {
  const sellers = plan.people.filter((person) => person.role === 'seller' && coaches.has(person.coach));
  return new Set([...coaches, ...sellers.map(({ id }) => id)]);
}

/** Some coaches and their sellers. */
interface Team {
  readonly ids: ReadonlySet<string>;
  /** Where the last answer's sessions lie that concern them, in order. */
  readonly places: readonly number[];
}

/**
 * The plan of those teams beside their leaders, with all that they have booked; null where others take part in it.
 */
function partOf(plan: Plan, { ids: team, places }: Team, { bookingOf, others }: AsBooked): Plan | null {
  const people = plan.people.filter(
    ({ id, role }) => team.has(id) || role === 'leader' || role === 'trainer',
  );
  const ids = new Set(people.map(({ id }) => id));
  const bookings: Booking[] = [];
  for (const number of [...places.map((place) => bookingOf[place] ?? -1), ...others].sort((a, b) => a - b)) {
    const booking = plan.bookings[number];
    if (booking === undefined || !concerns(booking, team)) continue;
    if (isForAll(booking)) bookings.push({ ...booking, people: booking.people.filter((id) => ids.has(id)) });
    else if (booking.people.every((id) => ids.has(id))) bookings.push(booking);
    else return null;
  }
  return { ...plan, people, bookings };
}

/** Whether everything but talks stayed, so that nobody outside the teams is concerned, and there is room. */
function isAboutTalksOnly({ bookings }: Plan, { sessions, unplaced, conflicts }: Schedule): boolean {
  if (unplaced.length > 0 || !bookings.some(({ state }) => state === 'proposed')) return false;
  const now = new Map(sessions.filter(({ kind }) => kind !== 'coaching').map((one) => [one.id, one]));
  for (const { id, kind, start, end } of bookings) {
    const session = now.get(id);
    if (session?.start === start && session.end === end) now.delete(id);
    else if (kind !== 'coaching' && kind !== 'productTraining') return false;
  }
  return now.size === 0 && conflicts.every(({ id }) => id.startsWith('coaching-'));
}
