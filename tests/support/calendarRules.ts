/** Holds a calendar against every rule of docs/plan-file.md, Sessions. */
import { isoDate } from '#domain/calendar/days.ts';
import { plannedCheckpoints, plannedCounts } from '#domain/calendar/planned.ts';
import type { Schedule, Session } from '#domain/calendar/session.ts';
import { talkGroups as groupsByCoach } from '#domain/calendar/schedule/talkGroups.ts';
import { isoWeekName } from '#domain/calendar/weeks.ts';
import { planSpan, workableDays } from '#domain/calendar/workdays.ts';
import { coachesOf, leadersOf, sellersByCoach, sellersOf, trainersOf } from '#domain/people.ts';
import type { Plan } from '#domain/plan.ts';
import {
  clock,
  isAwayOn,
  isBusyAt,
  minutes,
  preparersAmong,
  rhythmOf,
  travelOf,
  windowsOn,
} from './calendarFacts.ts';
import { givenTo } from './givenTalks.ts';

/** A sentence for each rule that is broken; none where the calendar holds. */
export function brokenRules(plan: Plan, schedule: Schedule): readonly string[] {
  return [
    ...schedule.sessions.flatMap((session) => brokenBy(plan, session)),
    ...doubleBooked(plan, schedule),
    ...tooManyHours(plan, schedule),
    ...notAsPlanned(plan, schedule),
    ...notKept(plan, schedule),
    ...outOfOrder(schedule),
  ];
}

const isFixed = (session: Session): boolean => session.state !== 'proposed';

function brokenBy(plan: Plan, session: Session): readonly string[] {
  const { kind, people } = session;
  const { day, from, to } = minutes(plan, session);
  const { minutes: length, preparationMinutes } = rhythmOf(plan, kind);
  const preparers = preparersAmong(plan, kind, people);
  const faults: [boolean, string][] = [
    [new Set(people).size !== people.length, 'somebody twice'],
    [session.preparers.toSorted().join() !== preparers.toSorted().join(), 'preparers'],
    [session.preparationMinutes !== preparationMinutes, 'preparation'],
    [session.week !== isoWeekName(isoDate(day)), 'week'],
  ];
  if (!isFixed(session)) {
    const { dayStart, dayEnd, lunch } = plan.calendar;
    for (const id of people) {
      const start = preparers.includes(id) ? from - preparationMinutes : from;
      faults.push([start < clock(dayStart) || to > clock(dayEnd), `${id} outside the day`]);
      faults.push([lunch !== null && start < clock(lunch.to) && clock(lunch.from) < to, `${id} over lunch`]);
      faults.push([isAwayOn(plan, id, day), `${id} is away`]);
      const lead = preparers.includes(id) ? preparationMinutes : 0;
      faults.push([isBusyAt(plan, id, session, lead), `${id} is busy`]);
    }
    faults.push([to - from !== length, 'length']);
    faults.push([!workableDays(plan).includes(day), 'a day that is not workable']);
    faults.push([!areRightPeople(plan, session, day), 'people']);
    faults.push([isOutsideCoachingTimes(plan, session, day, from, to), 'outside the coaching times']);
    const after = Number(session.id.slice(session.id.lastIndexOf('-') + 1));
    faults.push([kind === 'checkpoint' && day < planSpan(plan).first + after, 'before its day']);
  }
  return faults.filter(([isBroken]) => isBroken).map(([, what]) => `${session.id}: ${what}`);
}

function areRightPeople(plan: Plan, session: Session, day: number): boolean {
  const all = concerned(plan, session);
  const here = all.filter((id) => !isAwayOn(plan, id, day));
  const same = (list: readonly string[]) => list.toSorted().join() === session.people.toSorted().join();
  const beside = session.kind === 'coaching' ? 1 : 0;
  return (
    same(here) &&
    2 * (here.length - beside) >= all.length - beside &&
    neededAmong(session, all).every((id) => here.includes(id))
  );
}

/** Those without whom it is not held: two of a pair, the coach of a group or of a training. */
function neededAmong({ kind }: Session, all: readonly string[]): readonly string[] {
  if (kind === 'refill') return all;
  return kind === 'coaching' || kind === 'productTraining' ? all.slice(0, 1) : [];
}

function concerned(plan: Plan, session: Session): readonly string[] {
  const key = session.id.slice(session.kind.length + 1, session.id.lastIndexOf('-'));
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  const management = [...ids(coachesOf(plan)), ...ids(leadersOf(plan))];
  const people = {
    coaching: groupOf(plan, key),
    refill: [key, coachesOf(plan).find(({ id }) => id === key)?.leader ?? 'nobody'],
    productTraining: [key, ...ids(sellersByCoach(plan).get(key) ?? [])],
    processReview: management,
    checkpoint: [...ids(trainersOf(plan)), ...management],
  };
  return people[session.kind];
}

/** The group that a seller is first in, with their coach first. */
function groupOf(plan: Plan, first: string): readonly string[] {
  const coach = sellersOf(plan).find(({ id }) => id === first)?.coach ?? 'nobody';
  const group = talkGroups(plan).find((ids) => ids[0] === first) ?? ['nobody'];
  return [coach, ...group];
}

/** The ids of each group's sellers, whoever names it first; tests/domain/talkGroups.test.ts says what they are to be. */
export function talkGroups(plan: Plan): readonly (readonly string[])[] {
  return [...groupsByCoach(plan).values()].flatMap((groups) =>
    groups.map(({ members }) => members.map(({ id }) => id)),
  );
}

function isOutsideCoachingTimes(
  plan: Plan,
  session: Session,
  day: number,
  from: number,
  to: number,
): boolean {
  if (session.kind !== 'coaching') return false;
  const coach = coachesOf(plan).find(({ id }) => session.people.includes(id));
  const start = from - session.preparationMinutes;
  return !windowsOn(plan, coach?.id ?? null, day).some(([a, b]) => a <= start && to <= b);
}

function doubleBooked(plan: Plan, schedule: Schedule): readonly string[] {
  const blocks = schedule.sessions.flatMap((session) => {
    const { day, from, to } = minutes(plan, session);
    return session.people.map((id) => ({
      key: `${id} ${day}`,
      travel: travelOf(plan, id),
      from: session.preparers.includes(id) ? from - session.preparationMinutes : from,
      to,
      session,
    }));
  });
  return [...Map.groupBy(blocks, (block) => block.key)].flatMap(([key, own]) =>
    own.flatMap((a, i) =>
      own
        .slice(i + 1)
        .filter(
          (b) =>
            a.from < b.to + a.travel &&
            b.from < a.to + a.travel &&
            !(isFixed(a.session) && isFixed(b.session)),
        )
        .map((b) => `${key}: ${a.session.id} and ${b.session.id} at once, or without the way`),
    ),
  );
}

function tooManyHours(plan: Plan, schedule: Schedule): readonly string[] {
  const length = rhythmOf(plan, 'coaching');
  const talk = length.minutes + length.preparationMinutes;
  return coachesOf(plan).flatMap((coach) => {
    const hours = coach.coachingHoursPerWeek;
    if (hours === null) return [];
    const most = hours === 0 ? 0 : Math.max(hours * 60, talk);
    const own = schedule.sessions.filter(
      ({ kind, people }) => kind === 'coaching' && people.includes(coach.id),
    );
    return [...Map.groupBy(own, ({ week }) => week)]
      .filter(([, talks]) => talks.some((session) => !isFixed(session)))
      .filter(([, talks]) => {
        const spent = talks.map((session) => {
          const { from, to } = minutes(plan, session);
          return to - from + session.preparationMinutes;
        });
        return spent.reduce((sum, one) => sum + one, 0) > most + 1e-6;
      })
      .map(([week]) => `${coach.id} coaches more than ${hours} h in ${week}`);
  });
}

/** The series of the plan with how many sessions each asks for. */
export function wantedSeries(plan: Plan): ReadonlyMap<string, number> {
  const counts = plannedCounts(plan);
  return new Map([
    ...talkGroups(plan).map(([id = '']) => [`coaching-${id}`, counts.coaching] as const),
    ...[...sellersByCoach(plan).keys()].map(
      (id) => [`productTraining-${id}`, counts.productTraining] as const,
    ),
    ...coachesOf(plan)
      .filter(({ leader }) => leader !== null)
      .map(({ id }) => [`refill-${id}`, counts.refill] as const),
    ['processReview-all', counts.processReview] as const,
    ...plannedCheckpoints(plan).map((days) => [`checkpoint-all-${days}`, 1] as const),
  ]);
}

export function seriesOfSession({ id, kind }: Pick<Session, 'id' | 'kind'>): string {
  return kind === 'checkpoint' ? id : id.slice(0, id.lastIndexOf('-'));
}

function notAsPlanned(plan: Plan, schedule: Schedule): readonly string[] {
  const placed = Map.groupBy(schedule.sessions, seriesOfSession);
  const seriesOfUnplaced = ({ kind, people }: { kind: string; people: readonly string[] }): string => {
    const role = kind === 'coaching' ? 'seller' : 'coach';
    const key = people.find((id) => plan.people.some((person) => person.role === role && person.id === id));
    return kind === 'processReview' ? 'processReview-all' : `${kind}-${key ?? ''}`;
  };
  const missing = new Map(
    schedule.unplaced
      .filter(({ kind }) => kind !== 'checkpoint')
      .map((one) => [seriesOfUnplaced(one), one.count] as const),
  );
  return [...wantedSeries(plan)].flatMap(([series, wanted]) => {
    const own = placed.get(series) ?? [];
    const proposed = own.filter((session) => !isFixed(session)).length;
    if (series.startsWith('checkpoint')) return [];
    const group = talkGroups(plan).find(([first = '']) => series === `coaching-${first}`);
    const given = group === undefined ? own.length - proposed : givenTo(plan, group);
    const stated = given + proposed + (missing.get(series) ?? 0);
    const isRight = stated === wanted || (given > wanted && proposed === 0);
    return isRight
      ? []
      : [`${series}: ${given} and ${proposed} placed, ${missing.get(series) ?? 0} not, wanted ${wanted}`];
  });
}

function notKept(plan: Plan, schedule: Schedule): readonly string[] {
  return plan.bookings
    .filter(({ state }) => state === 'moved' || state === 'locked' || state === 'held')
    .filter((booking) => {
      const kept = schedule.sessions.find(({ id }) => id === booking.id);
      return (
        kept === undefined ||
        Date.parse(kept.start) !== Date.parse(booking.start) ||
        Date.parse(kept.end) !== Date.parse(booking.end) ||
        kept.people.join() !== booking.people.join() ||
        kept.state !== booking.state
      );
    })
    .map(({ id }) => `${id} was not kept as booked`);
}

function outOfOrder(schedule: Schedule): readonly string[] {
  const { sessions } = schedule;
  const twice = sessions.filter(({ id }, i) => sessions.findIndex((other) => other.id === id) !== i);
  const late = sessions.filter((session, i) => {
    const before = sessions[i - 1];
    return before !== undefined && Date.parse(before.start) > Date.parse(session.start);
  });
  return [...twice.map(({ id }) => `${id} twice`), ...late.map(({ id }) => `${id} out of order`)];
}
