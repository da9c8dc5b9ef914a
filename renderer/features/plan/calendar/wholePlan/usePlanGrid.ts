import {
  useDeferredValue,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useState,
  type KeyboardEvent,
  type MouseEvent,
} from 'react';
import type { CalendarOnScreen } from '../useCalendar.ts';
import { placeAfter } from './gridKeys.ts';
import { planRows } from './planRows.ts';
import { planWeeks } from './planWeeks.ts';
import { useGridWindow, type GridPlace } from './useGridWindow.ts';

/** The whole plan as a grid: its rows and weeks, which of them are drawn, and the one place that the keyboard is at. */
export function usePlanGrid(calendar: CalendarOnScreen) {
  const { page, filter, sessions, mondays, monday } = calendar;
  const later = useDeferredValue(page.offer);
  const weeks = useMemo(() => planWeeks(later, mondays, page.today), [later, mondays, page.today]);
  const { person, kind } = filter;
  const rows = useMemo(
    () => planRows(later, { person, kind }, sessions, mondays),
    [later, person, kind, sessions, mondays],
  );
  const clashes = useMemo(
    () => new Map(later.schedule.conflicts.map(({ id, rule }) => [id, later.texts.schedule.conflicts[rule]])),
    [later],
  );
  const [box, holdBox] = useState<HTMLElement | null>(null);
  const [gone, setGone] = useState<GridPlace | null>(null);
  const wished = gone ?? { row: 0, week: Math.max(0, mondays.indexOf(monday)) };
  const active: GridPlace = {
    row: Math.min(wished.row, rows.length - 1),
    week: Math.min(wished.week, weeks.length - 1),
  };
  const drawn = useGridWindow(box, rows, weeks.length, active);
  useFocusOf(box, gone);
  useStartInSight(box, active.week * drawn.weekWidth);

  const choose = ({ row, week }: GridPlace): void => {
    const ids = (rows[row]?.weeks.get(week) ?? []).flatMap(({ session }) =>
      session === null ? [] : [session.id],
    );
    const [first] = ids;
    if (first !== undefined) calendar.choose(first, ids);
  };
  return {
    ...{ offer: later, rows, weeks, clashes, holdBox, active, drawn },
    onKeyDown: (event: KeyboardEvent): void => {
      if (event.altKey || event.metaKey) return;
      const next = placeAfter(event, active, rows.length, weeks.length);
      if (next !== null) setGone(next);
      else if (event.key === 'Enter' || event.key === ' ') choose(active);
      else return;
      event.preventDefault();
    },
    onClick: (event: MouseEvent): void => {
      const place = placeOf(event.target);
      if (place === null) return;
      setGone(place);
      choose(place);
    },
  };
}

export type PlanGrid = ReturnType<typeof usePlanGrid>;

function placeOf(target: EventTarget): GridPlace | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-week]') : null;
  return cell === null ? null : { row: Number(cell.dataset['row']), week: Number(cell.dataset['week']) };
}

/** The focus follows the place that a key or a click goes to: it is drawn wherever it is, and comes into sight. */
function useFocusOf(box: HTMLElement | null, gone: GridPlace | null): void {
  useLayoutEffect(() => {
    if (gone === null) return;
    const cell = box?.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]');
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [box, gone]);
}

/** Pixels of weeks before the one in view. */
const BEFORE = 64;

/** The week in view is in sight from the start. */
function useStartInSight(box: HTMLElement | null, left: number): void {
  const start = useEffectEvent(() => box?.scrollTo({ left: left - BEFORE }));
  useEffect(() => {
    if (box !== null) start();
  }, [box]);
}
