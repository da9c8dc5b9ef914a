/** The whole plan as rows of people, each with what lies in its weeks. */
import { dayNumber, isoDate, type DayNumber } from '#domain/calendar/days.ts';
import { isoWeekName, mondayOf } from '#domain/calendar/weeks.ts';
import type { Session } from '#domain/calendar/session.ts';
import { coachesOf, sellersByCoach } from '#domain/people.ts';
import type { Celebration, Coach, IsoDate } from '#domain/plan.ts';
import type { Offer } from '#domain/proposal/offer.ts';
import type { CalendarFilter } from '../calendarFilter.ts';

export type PlanMark = Session['kind'] | 'module' | 'trainerDay' | 'celebration';

/** One thing in a week: a session, or a day that has no hour. */
export interface PlanItem {
  readonly mark: PlanMark;
  readonly date: IsoDate;
  readonly session: Session | null;
  /** What a day without a session is about. */
  readonly what: string;
}
/** By the week's place in the plan, in order of time. */
export type WeekItems = ReadonlyMap<number, readonly PlanItem[]>;

export interface PlanRow {
  /** `coach` heads those who are coached: its weeks hold the coach's talks, drawn as hours. */
  readonly kind: 'everyone' | 'trainer' | 'coach' | 'group' | 'seller';
  readonly id: string;
  readonly name: string;
  readonly weeks: WeekItems;
  /** Talks that found no place. */
  readonly waiting: number;
  /** What a coach has for coaching; null for all others, and where nobody has said. */
  readonly hoursPerWeek: number | null;
}

/** Everyone's days, the trainer's, then each coach with group and sellers; rows without anything in common are left out. */
export function planRows(
  offer: Offer,
  { person, kind }: CalendarFilter,
  sessions: readonly Session[],
  mondays: readonly DayNumber[],
): readonly PlanRow[] {
  const { plan, texts } = offer;
  const booked = bookedBy(sessions, placesOf(mondays));
  const days = kind === null ? dayItems(offer, mondays) : NO_DAYS;
  const own = { offer, booked, days, waiting: waitingBy(offer) };
  const sellers = sellersByCoach(plan);
  const isTrainer = plan.people.some(({ id, role }) => id === person && role === 'trainer');
  const words = texts.proposal.calendar;
  const common: readonly PlanRow[] = [
    {
      ...{ ...PLAIN, kind: 'everyone', id: 'everyone', name: words.everyone },
      weeks: merged(booked('everyone'), own.days('everyone')),
    },
    {
      ...{ ...PLAIN, kind: 'trainer', id: 'trainer', name: texts.planScreen.calendar.whole.trainer },
      weeks: person === null || isTrainer ? own.days('trainer') : NOTHING,
    },
  ];
  const coaches = coachesOf(plan).flatMap((coach) => {
    const ids = (sellers.get(coach.id) ?? []).map(({ id }) => id);
    const isWhole = person === null || coach.id === person;
    const shown = isWhole ? ids : ids.filter((id) => id === person);
    const isHere = isWhole || shown.length > 0 || coach.leader === person;
    return isHere ? coachRows(own, coach, shown) : [];
  });
  return [...common.filter(({ weeks }) => weeks.size > 0), ...coaches];
}

const PLAIN = { waiting: 0, hoursPerWeek: null };
const NOTHING: WeekItems = new Map();
const NO_DAYS = (): WeekItems => NOTHING;

/** What a row has in its weeks, by the id of a person, or by what all share. */
type ItemsOf = (row: string) => WeekItems;

interface Own {
  readonly offer: Offer;
  readonly booked: ItemsOf;
  readonly days: ItemsOf;
  readonly waiting: ReadonlyMap<string, number>;
}

function coachRows(
  { offer, booked, days, waiting }: Own,
  coach: Coach,
  sellers: readonly string[],
): readonly PlanRow[] {
  const groupName = offer.texts.proposal.calendar.group;
  const row = (kind: PlanRow['kind'], id: string, weeks: WeekItems): PlanRow => ({
    ...PLAIN,
    ...{ kind, id, weeks, name: offer.nameOf(id) },
  });
  const group: PlanRow = {
    ...row('group', `group ${coach.id}`, merged(booked(`group ${coach.id}`), days(coach.id))),
    name: groupName,
  };
  return [
    { ...row('coach', coach.id, booked(coach.id)), hoursPerWeek: coach.coachingHoursPerWeek },
    ...(group.weeks.size > 0 ? [group] : []),
    ...sellers.map((id) => ({
      ...row('seller', id, merged(booked(id), days(id))),
      waiting: waiting.get(id) ?? 0,
    })),
  ];
}

/** Talks without a place, by seller. */
function waitingBy({ schedule }: Offer): ReadonlyMap<string, number> {
  const waiting = new Map<string, number>();
  for (const { kind, people, count } of schedule.unplaced)
    if (kind === 'coaching') for (const id of people) waiting.set(id, (waiting.get(id) ?? 0) + count);
  return waiting;
}

/** The place of each ISO week. */
function placesOf(mondays: readonly DayNumber[]): ReadonlyMap<string, number> {
  return new Map(mondays.map((monday, place) => [isoWeekName(isoDate(monday)), place]));
}

/** A talk stands with coach and sellers, a group's session with its coach, the rest with everyone. */
function rowsOf({ kind, people, id }: Session): readonly string[] {
  if (kind === 'coaching') return people;
  if (kind === 'processReview' || kind === 'checkpoint') return ['everyone'];
  // `productTraining-<coach>-<n>`: of those who meet, the one that it is named for.
  const coach = people.find((person) => id.startsWith(`${kind}-${person}-`));
  return coach === undefined ? people.map((person) => `group ${person}`) : [`group ${coach}`];
}

function bookedBy(sessions: readonly Session[], places: ReadonlyMap<string, number>): ItemsOf {
  const rows: Rows = new Map();
  for (const session of sessions) {
    const place = places.get(session.week);
    if (place === undefined) continue;
    const item = { mark: session.kind, date: session.start.slice(0, 10), session, what: '' };
    for (const row of rowsOf(session)) put(rows, row, place, item);
  }
  return (row) => rows.get(row) ?? NOTHING;
}

/** Modules, the trainer's days and dated celebrations. */
function dayItems(offer: Offer, mondays: readonly DayNumber[]): ItemsOf {
  const { plan, shown } = offer;
  const rows: Rows = new Map();
  const add = (row: string, mark: PlanMark, date: IsoDate | null, what: string): void => {
    if (date === null) return;
    const place = (mondayOf(dayNumber(date)) - (mondays[0] ?? 0)) / 7;
    if (place >= 0 && place < mondays.length)
      put(rows, row, place, { mark, date, session: null, what: shown(what) });
  };
  for (const { title, date } of plan.academy.modules) add('everyone', 'module', date, title);
  for (const { title, date } of plan.trainerDays) add('trainer', 'trainerDay', date, title);
  for (const one of plan.celebrations)
    add(one.person ?? 'everyone', 'celebration', one.date, celebrationText(one));
  return (row) => rows.get(row) ?? NOTHING;
}

const celebrationText = ({ trigger, how }: Celebration): string => trigger ?? how;

type Rows = Map<string, Map<number, PlanItem[]>>;

function put(rows: Rows, row: string, place: number, item: PlanItem): void {
  const weeks = rows.get(row) ?? new Map<number, PlanItem[]>();
  const items = weeks.get(place);
  if (items === undefined) weeks.set(place, [item]);
  else items.push(item);
  rows.set(row, weeks);
}

function merged(sessions: WeekItems, days: WeekItems): WeekItems {
  if (days.size === 0) return sessions;
  const all = new Map(sessions);
  for (const [place, items] of days) {
    const both = [...items, ...(sessions.get(place) ?? [])];
    all.set(
      place,
      both.toSorted((a, b) => (a.date < b.date ? -1 : 1)),
    );
  }
  return all;
}
