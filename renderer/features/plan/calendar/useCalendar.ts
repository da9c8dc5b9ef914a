import { useMemo, useState } from 'react';
import { dayNumber, type DayNumber } from '#domain/calendar/days.ts';
import type { Session } from '#domain/calendar/session.ts';
import { mondayOf } from '#domain/calendar/weeks.ts';
import type { IsoDate } from '#domain/plan.ts';
import { planMondays } from '#domain/proposal/calendarWeeks.ts';
import type { PlanPage } from '../planPage.ts';
import { filteredSessions, type CalendarFilter } from './calendarFilter.ts';

export const CALENDAR_VIEWS = ['plan', 'week', 'list'] as const;
export type CalendarView = (typeof CALENDAR_VIEWS)[number];

export interface CalendarOnScreen {
  readonly page: PlanPage;
  readonly view: CalendarView;
  readonly setView: (view: CalendarView) => void;
  readonly filter: CalendarFilter;
  readonly setFilter: (change: Partial<CalendarFilter>) => void;
  /** The plan's sessions that the filter lets through, in order of start. */
  readonly sessions: readonly Session[];
  /** The session whose card is open. */
  readonly chosen: Session | null;
  /** Those one chose among, as all of a person's week, the chosen one with them. */
  readonly among: readonly Session[];
  /** Opens the card of a session by its id, and comes to its week. */
  readonly choose: (id: string, among?: readonly string[]) => void;
  readonly close: () => void;
  /** The Mondays of the plan's weeks. */
  readonly mondays: readonly DayNumber[];
  /** The Monday of the week in view. */
  readonly monday: DayNumber;
  readonly setMonday: (monday: DayNumber) => void;
}

interface Choosing {
  readonly id: string;
  readonly among: readonly string[];
}

/** The view comes again with the section while the window is open. */
const kept: { view: CalendarView } = { view: 'plan' };

/** What the views of a plan's calendar share: filter, chosen session, week. */
export function useCalendar(page: PlanPage): CalendarOnScreen {
  const { offer, today } = page;
  const [view, setView] = useState(kept.view);
  const [filter, setFilter] = useState<CalendarFilter>({ person: null, kind: null });
  const [choosing, setChoosing] = useState<Choosing | null>(null);
  const mondays = useMemo(() => planMondays(offer), [offer]);
  const [wished, setMonday] = useState<DayNumber | null>(null);
  const all = offer.schedule.sessions;
  const { plan } = offer;
  const isHere = plan.people.some(({ id }) => id === filter.person);
  const { kind } = filter;
  const person = isHere ? filter.person : null;
  const sessions = useMemo(() => filteredSessions(all, { person, kind }), [all, person, kind]);
  const chosen = all.find(({ id }) => id === choosing?.id) ?? null;
  return {
    page,
    view,
    setView: (next) => {
      kept.view = next;
      setView(next);
    },
    filter: { person, kind },
    setFilter: (change) => setFilter((before) => ({ ...before, ...change })),
    sessions,
    chosen,
    among: chosen === null ? [] : all.filter(({ id }) => choosing?.among.includes(id)),
    choose: (id, among = [id]) => {
      const session = all.find((one) => one.id === id);
      if (session === undefined) return;
      setChoosing({ id, among });
      setMonday(mondayOf(dayNumber(session.start.slice(0, 10))));
    },
    close: () => setChoosing(null),
    mondays,
    monday: wished ?? firstInView(mondays, today),
    setMonday,
  };
}

/** Today's week, or the nearest of the plan's. */
function firstInView(mondays: readonly DayNumber[], today: IsoDate): DayNumber {
  const now = mondayOf(dayNumber(today));
  const [first = now] = mondays;
  return Math.max(first, Math.min(mondays.at(-1) ?? now, now));
}
