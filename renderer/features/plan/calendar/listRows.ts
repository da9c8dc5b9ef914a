/** The calendar as rows: a heading a week, its red days, modules and breaks, its sessions, the trainer's days and dated celebrations. */
import { addDays, dayNumber, isoDate } from '#domain/calendar/days.ts';
import { holidayName, isHoliday } from '#domain/calendar/holidays.ts';
import type { Session } from '#domain/calendar/session.ts';
import { isoWeekOf, mondayOf } from '#domain/calendar/weeks.ts';
import { isWithin } from '#domain/calendar/workdays.ts';
import { celebratedBy } from '#domain/celebrations.ts';
import type { Celebration, IsoDate, SessionKind, TrainerDay } from '#domain/plan.ts';
import { planMondays } from '#domain/proposal/calendarWeeks.ts';
import type { Offer } from '#domain/proposal/offer.ts';
import { filteredSessions, type CalendarFilter } from './calendarFilter.ts';

export type ListRow =
  /** Weeks that follow each other within one break stand on one row. */
  | { readonly kind: 'week'; readonly from: IsoDate; readonly to: IsoDate; readonly pause: string | null }
  | {
      readonly kind: 'closed';
      readonly why: 'redDay' | 'module' | 'pause';
      readonly date: IsoDate;
      readonly name: string;
    }
  | { readonly kind: 'session'; readonly session: Session }
  | { readonly kind: 'trainerDay'; readonly date: IsoDate; readonly day: TrainerDay }
  | { readonly kind: 'celebration'; readonly date: IsoDate; readonly celebration: Celebration };

/** All rows, or those that concern one person; of one kind of session, no other days than the closed ones. */
export function listRows(
  offer: Offer,
  person: string | null,
  kind: SessionKind | null = null,
): readonly ListRow[] {
  const days = kind === null ? [...trainerDaysOf(offer, person), ...celebrationsOf(offer, person)] : [];
  const booked = [...sessionsOf(offer, { person, kind }), ...days];
  const byWeek = Map.groupBy(booked, (row) => isoDate(mondayOf(dayNumber(startOf(row).slice(0, 10)))));
  const mondays = new Set([...planMondays(offer).map(isoDate), ...byWeek.keys()]);
  return joinPauses([...mondays].sort().map((monday) => weekRows(offer, monday, byWeek.get(monday) ?? [])));
}

function sessionsOf({ schedule }: Offer, filter: CalendarFilter): readonly ListRow[] {
  return filteredSessions(schedule.sessions, filter).map((session) => ({ kind: 'session', session }));
}

/** Of the trainers, and of all. */
function trainerDaysOf({ plan }: Offer, person: string | null): readonly ListRow[] {
  const isShown = person === null || plan.people.some(({ id, role }) => id === person && role === 'trainer');
  return isShown ? plan.trainerDays.map((day) => ({ kind: 'trainerDay', date: day.date, day })) : [];
}

function celebrationsOf({ plan }: Offer, person: string | null): readonly ListRow[] {
  return plan.celebrations.flatMap((celebration): readonly ListRow[] => {
    const { date } = celebration;
    const isShown = person === null || celebratedBy(plan, celebration).includes(person);
    return date === null || !isShown ? [] : [{ kind: 'celebration', date, celebration }];
  });
}

interface Week {
  readonly monday: IsoDate;
  /** The break that fills it. */
  readonly pause: string | null;
  readonly rows: readonly ListRow[];
}

function weekRows(offer: Offer, monday: IsoDate, booked: readonly ListRow[]): Week {
  const { pauses, workdays } = offer.plan.calendar;
  const days = workdays.toSorted((a, b) => a - b).map((weekday) => addDays(monday, weekday - 1));
  const paused = days.filter((day) => isWithin(day, pauses));
  const isPaused = booked.length === 0 && paused.length === days.length;
  const pause = pauses.find((range) => paused.some((day) => isWithin(day, [range])));
  if (isPaused) return { monday, pause: pauseName(offer, pause?.reason ?? null), rows: [] };
  const closed = days.flatMap((day) => closedRows(offer, day));
  const rows: readonly ListRow[] = [...closed, ...booked];
  return { monday, pause: null, rows: rows.toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1)) };
}

function pauseName({ texts, shown }: Offer, reason: string | null): string {
  return reason === null ? texts.planScreen.calendar.list.pause : shown(reason);
}

/** Why a workday is closed. */
function closedRows(offer: Offer, date: IsoDate): readonly ListRow[] {
  const { plan, texts, shown } = offer;
  const { country, pauses } = plan.calendar;
  const language = texts.format.tag === 'sv-SE' ? 'sv' : 'en';
  const pause = pauses.find((range) => isWithin(date, [range]));
  const modules = plan.academy.modules.filter((module) => module.date === date);
  const row = (why: 'redDay' | 'module' | 'pause', name: string): ListRow => ({
    kind: 'closed',
    why,
    date,
    name,
  });
  return [
    ...(isHoliday(country, date) ? [row('redDay', holidayName(country, date, language) ?? '')] : []),
    ...modules.map(({ title }) => row('module', shown(title))),
    ...(pause === undefined ? [] : [row('pause', pauseName(offer, pause.reason))]),
  ];
}

function startOf(row: ListRow): string {
  if (row.kind === 'session') return row.session.start;
  return row.kind === 'week' ? row.from : row.date;
}

/** Headings before the rows of each week; weeks without anything are left out. */
function joinPauses(weeks: readonly Week[]): readonly ListRow[] {
  const rows: ListRow[] = [];
  for (const { monday, pause, rows: own } of weeks) {
    const last = rows.at(-1);
    const to = addDays(monday, 6);
    if (pause !== null && last?.kind === 'week' && last.pause === pause)
      rows[rows.length - 1] = { ...last, to };
    else if (pause !== null || own.length > 0) rows.push({ kind: 'week', from: monday, to, pause }, ...own);
  }
  return rows;
}

/** What tells a row from the others. */
export function rowKey(row: ListRow): string {
  switch (row.kind) {
    case 'week':
      return `week ${row.from}`;
    case 'closed':
      return `${row.why} ${row.date} ${row.name}`;
    case 'session':
      return row.session.id;
    case 'trainerDay':
      return `trainer ${row.day.id}`;
    case 'celebration':
      return `celebration ${row.celebration.id}`;
  }
}

/** The ISO weeks of a heading. */
export function weeksOf({ from, to }: ListRow & { readonly kind: 'week' }): readonly [number, number] {
  return [isoWeekOf(from).week, isoWeekOf(to).week];
}
