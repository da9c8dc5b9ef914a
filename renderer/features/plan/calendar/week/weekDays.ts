/** One week as it is drawn: its days with what closes them, and the hours that are in sight. */
import { addDays, dayNumber, isoDate, weekdayOf, type DayNumber } from '#domain/calendar/days.ts';
import { holidayName } from '#domain/calendar/holidays.ts';
import { spanFor, spotOf, minutesOf, type Days, type Span } from '#domain/calendar/spot.ts';
import { isWithin } from '#domain/calendar/workdays.ts';
import { minuteOfDay } from '#domain/calendar/zone.ts';
import type { Session } from '#domain/calendar/session.ts';
import type { IsoDate, Plan } from '#domain/plan.ts';
import type { Offer } from '#domain/proposal/offer.ts';
import { ownTimes, type OwnTime } from './ownTimes.ts';

export type NoteKind =
  'redDay' | 'pause' | 'module' | 'trainerDay' | 'celebration' | 'away' | 'notWorking' | 'outside';
/** What a day is besides its sessions. */
export interface DayNote {
  readonly kind: NoteKind;
  readonly text: string;
}
export interface WeekDay {
  readonly date: IsoDate;
  readonly notes: readonly DayNote[];
  /** Whether nothing is booked on it by itself. */
  readonly isClosed: boolean;
  readonly sessions: readonly Session[];
  /** Of the person whose calendar is shown. */
  readonly ownTimes: readonly OwnTime[];
}

const CLOSING: ReadonlySet<NoteKind> = new Set(['redDay', 'pause', 'module', 'outside']);

/** The workdays of a week, and those other days that something stands on. */
export function weekDays(
  offer: Offer,
  monday: DayNumber,
  days: Days,
  person: string | null,
): readonly WeekDay[] {
  const first = isoDate(monday);
  return [0, 1, 2, 3, 4, 5, 6]
    .map((after) => {
      const date = addDays(first, after);
      const notes = notesOf(offer, date, person);
      const isWorkday = offer.plan.calendar.workdays.includes(weekdayOf(monday + after));
      return {
        date,
        notes,
        isClosed: !isWorkday || notes.some(({ kind }) => CLOSING.has(kind)),
        sessions: days.get(date) ?? [],
        ownTimes: ownTimes(offer.plan, person, date),
        isShown: after < 5 || isWorkday || (days.get(date) ?? []).length > 0,
      };
    })
    .filter(({ isShown }) => isShown);
}

function notesOf(offer: Offer, date: IsoDate, person: string | null): readonly DayNote[] {
  const { plan, texts, shown } = offer;
  const words = texts.planScreen.calendar.week;
  const red = holidayName(plan.calendar.country, date, texts.format.tag === 'sv-SE' ? 'sv' : 'en');
  const chosen = plan.people.find(({ id }) => id === person);
  const away = chosen?.away.find((range) => isWithin(date, [range]));
  const isOff = chosen?.workdays?.includes(weekdayOf(dayNumber(date))) === false;
  const note = (kind: NoteKind, text: string | null | undefined): readonly DayNote[] =>
    text === null || text === undefined ? [] : [{ kind, text }];
  return [
    ...note('outside', isInPlan(plan, date) ? null : words.outside),
    ...note('redDay', red),
    ...plan.calendar.pauses
      .filter((range) => isWithin(date, [range]))
      .map(({ reason }): DayNote => ({ kind: 'pause', text: reason === null ? words.pause : shown(reason) })),
    ...plan.academy.modules
      .filter((module) => module.date === date)
      .map(({ title }): DayNote => ({ kind: 'module', text: shown(title) })),
    ...plan.trainerDays
      .filter((day) => day.date === date)
      .map(({ title }): DayNote => ({ kind: 'trainerDay', text: shown(title) })),
    ...plan.celebrations
      .filter((celebration) => celebration.date === date)
      .map(({ how }): DayNote => ({ kind: 'celebration', text: shown(how) })),
    ...note('away', away === undefined ? null : words.away(away.reason === null ? null : shown(away.reason))),
    ...note('notWorking', isOff ? words.kinds.notWorking : null),
  ];
}

function isInPlan({ start, weeks }: Plan, date: IsoDate): boolean {
  return date >= start && dayNumber(date) < dayNumber(start) + 7 * weeks;
}

/** Whole hours around the working day and everything that is drawn in the week. */
export function hoursInSight({ calendar }: Plan, days: readonly WeekDay[]): Span {
  const spans = days.flatMap(({ sessions, ownTimes: own }): readonly Span[] => [
    ...own,
    ...sessions.map((session) => ({
      from: spanFor(session, session.preparers[0] ?? '').from,
      to: spotOf(session).minute + minutesOf(session),
    })),
  ]);
  const from = spans.reduce((least, span) => Math.min(least, span.from), minuteOfDay(calendar.dayStart));
  const to = spans.reduce((most, span) => Math.max(most, span.to), minuteOfDay(calendar.dayEnd));
  return { from: Math.max(0, Math.floor(from / 60) * 60), to: Math.min(1440, Math.ceil(to / 60) * 60) };
}
