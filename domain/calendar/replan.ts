/**
 * A plan's calendar from the last answer, where only some coaches' sellers or talks have changed since: their teams are
 * planned anew, and all else stands. The answer is the one that `schedulePlan` gives, in much less time.
 */
import { isJson, isSame } from '../edit/json.ts';
import type { Booking, Person, Plan } from '../plan.ts';
import { schedulePlan } from './schedule.ts';
import type { Conflict, Schedule, Session } from './session.ts';

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
  const coaches = changedTeams(last, plan);
  if (coaches === null) return null;
  if (coaches.size === 0) return schedule;
  const team = teamsOf(plan, coaches);
  const places = placesOf(schedule.sessions, team);
  const part = partOf(plan, team, { sessions: schedule.sessions, places });
  if (part === null) return null;
  const anew = schedulePlan(part);
  return isAboutTalksOnly(part, anew) ? together(schedule, places, anew, team) : null;
}

function isSameButPeople(before: Plan, now: Plan): boolean {
  const all = { people: [], bookings: [] };
  return isAlike({ ...before, ...all }, { ...now, ...all });
}

function isAlike(a: unknown, b: unknown): boolean {
  return a === b || (isJson(a) && isJson(b) && isSame(a, b));
}

/** The coaches whose sellers or talks are not as they were; null where something else is not. */
function changedTeams({ plan: before, schedule }: LastAnswer, now: Plan): ReadonlySet<string> | null {
  const coaches = coachesOfChanged(before.people, now.people);
  if (coaches === null) return null;
  const isCoach = new Set(now.people.filter(({ role }) => role === 'coach').map(({ id }) => id));
  const coachOf = ({ kind, people }: Session | Booking): string | undefined =>
    kind === 'coaching' || kind === 'productTraining' ? people.find((id) => isCoach.has(id)) : undefined;
  const isKnown = (one: Session | Booking): boolean => coaches.has(coachOf(one) ?? '');
  for (const one of changedSessions(schedule.sessions, now.bookings, isKnown)) {
    const coach = coachOf(one);
    if (coach === undefined) return null;
    coaches.add(coach);
  }
  return coaches;
}

/** Sessions that are no longer booked and bookings that are no such session, those aside that are known to have changed. */
function changedSessions(
  sessions: readonly Session[],
  bookings: readonly Booking[],
  isKnown: (one: Session | Booking) => boolean,
): readonly (Session | Booking)[] {
  const from = firstOutOfOrder(sessions, bookings, isKnown);
  const changed = [...from.changed];
  const standing = new Map(sessions.slice(from.session).map((session) => [session.id, session]));
  for (const booking of bookings.slice(from.booking)) {
    const session = standing.get(booking.id);
    const fellThrough = booking.state === 'missed' || booking.state === 'cancelled';
    if (session === undefined ? fellThrough : isAsBooked(session, booking)) standing.delete(booking.id);
    else changed.push(booking);
  }
  return [...changed, ...standing.values()].filter((one) => !isKnown(one));
}

/** Where the two lists no longer lie in the same order, and the bookings before it that are not as the sessions were. */
function firstOutOfOrder(
  sessions: readonly Session[],
  bookings: readonly Booking[],
  isKnown: (one: Session | Booking) => boolean,
): { readonly session: number; readonly booking: number; readonly changed: readonly Booking[] } {
  const changed: Booking[] = [];
  let at = 0;
  let number = 0;
  for (const booking of bookings) {
    let session = sessions[at];
    // Nearly all: nothing of them is looked at.
    if (session === booking) {
      at++;
      number++;
      continue;
    }
    while (session !== undefined && session.id !== booking.id && isKnown(session)) session = sessions[++at];
    if (session?.id === booking.id) {
      at++;
      if (!isAsBooked(session, booking)) changed.push(booking);
    } else if (!isKnown(booking)) break;
    number++;
  }
  return { session: at, booking: number, changed };
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

function isAsBooked(session: Session, booking: Booking): boolean {
  return (
    session.start === booking.start &&
    session.end === booking.end &&
    session.state === booking.state &&
    isAlike(session.people, booking.people)
  );
}

/** The coaches and their sellers. */
function teamsOf(plan: Plan, coaches: ReadonlySet<string>): ReadonlySet<string> {
  const sellers = plan.people.filter((person) => person.role === 'seller' && coaches.has(person.coach));
  return new Set([...coaches, ...sellers.map(({ id }) => id)]);
}

const isForAll = ({ kind }: Session | Booking): boolean => kind === 'checkpoint' || kind === 'processReview';

/** Whether a session is for all, or somebody of the teams takes part. */
function concerns(session: Session | Booking, team: ReadonlySet<string>): boolean {
  for (const id of session.people) if (team.has(id)) return true;
  return isForAll(session);
}

/** Where the sessions lie that concern the teams. */
function placesOf(sessions: readonly Session[], team: ReadonlySet<string>): readonly number[] {
  const places: number[] = [];
  sessions.forEach((session, at) => {
    if (concerns(session, team)) places.push(at);
  });
  return places;
}

/**
 * The plan of those teams beside their leaders, with all that they have booked; null where others take part in it.
 * `last` says which of the sessions that are booked as they were concern them.
 */
function partOf(
  plan: Plan,
  team: ReadonlySet<string>,
  last: { readonly sessions: readonly Session[]; readonly places: readonly number[] },
): Plan | null {
  const people = plan.people.filter(
    ({ id, role }) => team.has(id) || role === 'leader' || role === 'trainer',
  );
  const ids = new Set(people.map(({ id }) => id));
  const bookings: Booking[] = [];
  let [at, next] = [-1, 0];
  for (const booking of plan.bookings) {
    at++;
    while ((last.places[next] ?? at) < at) next++;
    const isConcerned = booking === last.sessions[at] ? last.places[next] === at : concerns(booking, team);
    if (!isConcerned) continue;
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

/** The last answer with the teams' own sessions in place of those they had. */
function together(
  last: Schedule,
  places: readonly number[],
  anew: Schedule,
  team: ReadonlySet<string>,
): Schedule {
  const own = anew.sessions.filter((session) => !isForAll(session) && concerns(session, team));
  const gone = places.filter((at) => {
    const session = last.sessions[at];
    return session !== undefined && !isForAll(session);
  });
  // What stands between two of them is taken over in one piece.
  const pieces: (readonly Session[])[] = [];
  let at = 0;
  let out = 0;
  const takeTo = (end: number): void => {
    for (let next = gone[out]; next !== undefined && next < end; next = gone[++out]) {
      pieces.push(last.sessions.slice(at, next));
      at = next + 1;
    }
    pieces.push(last.sessions.slice(at, end));
    at = Math.max(at, end);
  };
  for (const session of own) {
    takeTo(placeIn(last.sessions, session));
    pieces.push([session]);
  }
  takeTo(last.sessions.length);
  const none: readonly Session[] = [];
  return { ...last, sessions: none.concat(...pieces), conflicts: conflictsOf(last, gone, anew) };
}

/** Those of the last answer whose sessions are not gone, and the new ones, in order of their ids. */
function conflictsOf(last: Schedule, gone: readonly number[], anew: Schedule): readonly Conflict[] {
  const ids = new Set(gone.map((at) => last.sessions[at]?.id));
  const conflicts = [...last.conflicts.filter(({ id }) => !ids.has(id)), ...anew.conflicts];
  return conflicts.toSorted((a, b) => (a.id === b.id ? 0 : a.id < b.id ? -1 : 1));
}

/** Where a session comes among those in order: before the first that does not start earlier, or has a lower id. */
function placeIn(sessions: readonly Session[], session: Session): number {
  // The clock on the wall is what they are in order of, and a time begins with it.
  const clock = session.start.slice(0, 'YYYY-MM-DDTHH:MM:SS'.length);
  const isBefore = ({ start, id }: Session): boolean =>
    start < clock || (start.startsWith(clock) && id < session.id);
  let [from, to] = [0, sessions.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    const other = sessions[middle];
    if (other !== undefined && isBefore(other)) from = middle + 1;
    else to = middle;
  }
  return from;
}
