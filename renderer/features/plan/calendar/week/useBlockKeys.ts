import type { KeyboardEvent, RefObject } from 'react';
import { addDays, dayNumber } from '#domain/calendar/days.ts';
import type { Session } from '#domain/calendar/session.ts';
import { spotOf, type Spot } from '#domain/calendar/spot.ts';
import { mondayOf } from '#domain/calendar/weeks.ts';
import type { CalendarOnScreen } from '../useCalendar.ts';
import { stopAfter, type Stop } from './stops.ts';
import { onStep, STEP_MINUTES } from './useBlockDrag.ts';
import type { Moving } from './useMoving.ts';
import type { WeekDay } from './weekDays.ts';

const MOVES: Readonly<Record<string, { readonly days: number; readonly minutes: number }>> = {
  ArrowUp: { days: 0, minutes: -STEP_MINUTES },
  ArrowDown: { days: 0, minutes: STEP_MINUTES },
  ArrowLeft: { days: -1, minutes: 0 },
  ArrowRight: { days: 1, minutes: 0 },
};
const WEEKS: Readonly<Record<string, number>> = { PageUp: -7, PageDown: 7 };

/** Where a key was pressed: on a block, or on what is no block. */
export type OnKey = (event: KeyboardEvent, stop: string, session: Session | null) => void;

interface Sheet {
  readonly days: readonly WeekDay[];
  /** Keeps the focus while what had it is out of sight. */
  readonly columns: RefObject<HTMLElement | null>;
}

/**
 * Arrows walk among the blocks and the boxes of those there is no room for, Page Up and Page Down among the weeks; with
 * Alt the arrows take a block along, Enter puts it there and Escape leaves it.
 */
export function useBlockKeys(calendar: CalendarOnScreen, { days, columns }: Sheet, moving: Moving): OnKey {
  const { mondays, monday, setMonday } = calendar;
  const { held, hold, leave, put } = moving;
  const isHeld = held?.by === 'keys';
  const take = (session: Session, by: { readonly days: number; readonly minutes: number }): void => {
    if (session.state === 'held') return;
    const to = stepped(isHeld ? held.to : spotOf(session), by);
    hold({ session: isHeld ? held.session : session, to, by: 'keys' });
    setMonday(mondayOf(dayNumber(to.date)));
  };
  const turn = (weeks: number): void => {
    if (!mondays.includes(monday + weeks)) return;
    setMonday(monday + weeks);
    columns.current?.focus({ preventScroll: true });
  };
  const keyedWhileHeld = (key: string, session: Session): boolean => {
    if (key === 'Enter') put();
    if (key === 'Escape') {
      leave();
      setMonday(mondayOf(dayNumber(spotOf(session).date)));
    }
    return key === 'Enter' || key === 'Escape';
  };
  /** Whether the key was one of these. */
  const keyed = ({ key, altKey }: KeyboardEvent, stop: string, session: Session | null): boolean => {
    const by = MOVES[key];
    const weeks = WEEKS[key];
    if (by !== undefined && altKey && session !== null) take(session, by);
    else if (isHeld) return keyedWhileHeld(key, held.session);
    else if (altKey) return false;
    else if (by !== undefined) focusOn(stopAfter(days, stop, by));
    else if (weeks !== undefined) turn(weeks);
    else return false;
    return true;
  };
  return (event, stop, session) => {
    if (!keyed(event, stop, session)) return;
    event.preventDefault();
    event.stopPropagation();
  };
}

function focusOn(stop: Stop | null): void {
  if (stop !== null) document.getElementById(stop.id)?.focus();
}

function stepped({ date, minute }: Spot, by: { readonly days: number; readonly minutes: number }): Spot {
  const later = by.minutes === 0 ? minute : onStep(minute + by.minutes);
  return { date: addDays(date, by.days), minute: later };
}
