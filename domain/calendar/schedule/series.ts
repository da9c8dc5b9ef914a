/** A series is the sessions of one kind for the same people: one seller's talks, one coach's refills. */
import { plannedCheckpoints, plannedCounts, type PlannedCounts } from '../planned.ts';
import { coachesOf, leadersOf, sellersByCoach, trainersOf } from '#domain/people.ts';
import type { Person, Plan, Seller, SessionKind } from '#domain/plan.ts';
import { dayNumber, type DayNumber } from '../days.ts';
import type { Session } from '../session.ts';
import { planSpan } from '../workdays.ts';
import type { Diary, Ground, Interval } from './ground.ts';
import { seriesName } from './ids.ts';
import { talkGroups, type TalkGroup } from './talkGroups.ts';

export interface Series {
  readonly kind: SessionKind;
  /** The middle of the ids: the seller, the coach or `all`. */
  readonly key: string;
  /** The ids without their number. */
  readonly name: string;
  /** The same in the bookings, which differs where whoever named a group has left it. */
  readonly bookedAs: string;
  readonly people: readonly Diary[];
  /** Who prepares when all take part. */
  readonly preparers: readonly Diary[];
  /** Those without whom no session of the series is held. In the group kinds the others may be missing. */
  readonly needed: readonly Diary[];
  /** The coach whose hours and times hold, in coaching; otherwise null. */
  readonly coach: Diary | null;
  readonly minutes: number;
  readonly preparationMinutes: number;
  /** How many the rhythm asks for. */
  readonly wanted: number;
  /** The first place in `Ground.days` where it may lie: a checkpoint's day, the day after a missed talk. */
  notBefore: number;
  /** Times that fell through and are not to be booked again while others are free. */
  readonly avoid: ({ readonly place: number } & Interval)[];
  /**
   * What is in the calendar, in order of time, talks among it that its sellers were given in another series.
   * Filled while the plan is scheduled.
   */
  readonly placed: Placed[];
}

export interface Placed {
  /** Where it belongs and is written; others may count it too. */
  readonly series: Series;
  /** Place in `Ground.days`; -1 where a person put it on a day that is not workable. */
  readonly place: number;
  readonly day: DayNumber;
  /** Minute of the day when the session starts; preparation lies before. */
  readonly start: number;
  readonly minutes: number;
  people: readonly Diary[];
  readonly preparers: readonly Diary[];
  readonly state: Session['state'];
  /** Null until it is given one. */
  id: string | null;
  /** Made now, so that it may still be moved to even things out. */
  readonly isNew: boolean;
  /** As a person booked it, to the second; null where the scheduler chose the time. */
  readonly exact: { readonly start: string; readonly end: string } | null;
}

/** Every series of the plan, in the order they are placed: those of many people first. */
export function seriesOf(ground: Ground): readonly Series[] {
  const { plan } = ground;
  const counts = plannedCounts(plan);
  const groups = talkGroups(plan);
  const all = [
    ...checkpointsOf(ground),
    seriesFor(plan, {
      kind: 'processReview',
      key: 'all',
      people: diariesOf(ground, [...coachesOf(plan), ...leadersOf(plan)]),
      needed: [],
      wanted: counts.processReview,
    }),
    ...refillsOf(ground, counts.refill),
    ...[...sellersByCoach(plan)].flatMap(([coach, sellers]) =>
      teamOf(ground, { coachId: coach, sellers, groups: groups.get(coach) ?? [] }, counts),
    ),
  ];
  const { plannedFrom } = plan.calendar;
  if (plannedFrom === null) return all;
  const first = ground.days.filter((day) => day < dayNumber(plannedFrom)).length;
  for (const series of all) series.notBefore = Math.max(series.notBefore, first);
  return all;
}

function checkpointsOf(ground: Ground): readonly Series[] {
  const { plan, days } = ground;
  const { first } = planSpan(plan);
  const people = diariesOf(ground, [...trainersOf(plan), ...leadersOf(plan), ...coachesOf(plan)]);
  return plannedCheckpoints(plan).map((after) =>
    seriesFor(plan, {
      kind: 'checkpoint',
      key: `all-${after}`,
      people,
      needed: [],
      wanted: 1,
      notBefore: days.filter((day) => day < first + after).length,
    }),
  );
}

function refillsOf(ground: Ground, wanted: number): readonly Series[] {
  return coachesOf(ground.plan).flatMap(({ id, leader }) => {
    if (leader === null) return [];
    const people = [diaryOf(ground, leader), diaryOf(ground, id)];
    return [seriesFor(ground.plan, { kind: 'refill', key: id, people, needed: people, wanted })];
  });
}

interface Team {
  readonly coachId: string;
  readonly sellers: readonly Seller[];
  readonly groups: readonly TalkGroup[];
}

/** One coach's product training and the talks with each of the coach's sellers. */
function teamOf(
  ground: Ground,
  { coachId, sellers, groups }: Team,
  counts: PlannedCounts,
): readonly Series[] {
  const coach = diaryOf(ground, coachId);
  const { plan } = ground;
  return [
    seriesFor(plan, {
      kind: 'productTraining',
      key: coachId,
      people: [coach, ...diariesOf(ground, sellers)],
      needed: [coach],
      wanted: counts.productTraining,
    }),
    ...groups.map(({ members, bookedAs }) => {
      const people = [coach, ...diariesOf(ground, members)];
      return seriesFor(plan, {
        kind: 'coaching',
        key: members[0]?.id ?? '',
        people,
        needed: members.length === 1 ? people : [coach],
        coach,
        bookedAs,
        wanted: counts.coaching,
      });
    }),
  ];
}

function diariesOf(ground: Ground, people: readonly Person[]): readonly Diary[] {
  return people.map((person) => diaryOf(ground, person.id));
}

type SeriesParts = Pick<Series, 'kind' | 'key' | 'people' | 'needed' | 'wanted'> &
  Partial<Pick<Series, 'coach' | 'notBefore'> & { readonly bookedAs: string | null }>;

/** Written out field by field: series of one form are what the scheduler's speed rests on. */
export function seriesFor(plan: Plan, parts: SeriesParts): Series {
  const { kind, key, people, needed, wanted, coach = null, notBefore = 0 } = parts;
  const { minutes, preparationMinutes } = lengthOf(plan, kind);
  const name = seriesName(kind, key);
  return {
    kind,
    key,
    name,
    bookedAs: parts.bookedAs ?? name,
    people,
    preparers: preparersAmong(plan, kind, people),
    needed,
    coach,
    minutes,
    preparationMinutes,
    wanted,
    notBefore,
    avoid: [],
    placed: [],
  };
}

export function lengthOf(
  plan: Plan,
  kind: SessionKind,
): { readonly minutes: number; readonly preparationMinutes: number } {
  if (kind === 'checkpoint') return { minutes: plan.checkpoints.minutes, preparationMinutes: 0 };
  const { minutes, preparationMinutes } = plan.rhythm[kind];
  return { minutes, preparationMinutes };
}

/** Who prepares of those who take part. */
export function preparersOf(plan: Plan, series: Series, people: readonly Diary[]): readonly Diary[] {
  return people === series.people ? series.preparers : preparersAmong(plan, series.kind, people);
}

/** The coach prepares; for refill and review the leaders, or the coaches without any. */
function preparersAmong(plan: Plan, kind: SessionKind, people: readonly Diary[]): readonly Diary[] {
  if (lengthOf(plan, kind).preparationMinutes === 0) return [];
  const coaches = people.filter((person) => person.role === 'coach');
  if (kind === 'coaching' || kind === 'productTraining') return coaches;
  const leaders = people.filter((person) => person.role === 'leader');
  return leaders.length > 0 ? leaders : coaches;
}

export function diaryOf(ground: Ground, id: string): Diary {
  const diary = ground.diaries.get(id);
  if (diary === undefined) throw new Error(`no such person in the plan: ${id}`);
  return diary;
}
