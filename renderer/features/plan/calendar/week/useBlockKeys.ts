import type { KeyboardEvent } from 'react';
import { addDays, dayNumber } from '#domain/calendar/days.ts';
import type { Session } from '#domain/calendar/session.ts';
import { spotOf, type Spot } from '#domain/calendar/spot.ts';
import { mondayOf } from '#domain/calendar/weeks.ts';
import type { CalendarOnScreen } from '../useCalendar.ts';
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

/** Arrows walk among the blocks; with Alt they take one along, Enter puts it there and Escape leaves it. */
export function useBlockKeys(calendar: CalendarOnScreen, days: readonly WeekDay[], moving: Moving) {
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
    if (mondays.includes(monday + weeks)) setMonday(monday + weeks);
  };
  /** Whether the key was one of these. */
  const keyed = ({ key, altKey }: KeyboardEvent, session: Session): boolean => {
    const by = MOVES[key];
    const weeks = WEEKS[key];
    if (by !== undefined && altKey) take(session, by);
    else if (isHeld) return keyedWhileHeld(key, held.session);
    else if (by !== undefined) walk(days, session, by);
    else if (weeks !== undefined) turn(weeks);
    else return false;
    return true;
  };
  const keyedWhileHeld = (key: string, session: Session): boolean => {
    if (key === 'Enter') put();
    if (key === 'Escape') {
      leave();
      setMonday(mondayOf(dayNumber(spotOf(session).date)));
    }
    return key === 'Enter' || key === 'Escape';
  };
  return (event: KeyboardEvent, session: Session): void => {
    if (!keyed(event, session)) return;
    event.preventDefault();
    event.stopPropagation();
  };
}

function stepped({ date, minute }: Spot, by: { readonly days: number; readonly minutes: number }): Spot {
  const later = by.minutes === 0 ? minute : onStep(minute + by.minutes);
  return { date: addDays(date, by.days), minute: later };
}

/** The focus goes to the block before or after on the day, or to the nearest on the next day that has any. */
function walk(
  days: readonly WeekDay[],
  session: Session,
  by: { readonly days: number; readonly minutes: number },
): void {
  const { date, minute } = spotOf(session);
  const at = days.findIndex((day) => day.date === date);
  const same = days[at]?.sessions ?? [];
  const next =
    by.days === 0
      ? same[same.findIndex(({ id }) => id === session.id) + Math.sign(by.minutes)]
      : (by.days < 0 ? days.slice(0, at).toReversed() : days.slice(at + 1))
          .find(({ sessions }) => sessions.length > 0)
          ?.sessions.toSorted((a, b) => distance(a) - distance(b))[0];
  function distance(one: Session): number {
    return Math.abs(spotOf(one).minute - minute);
  }
  if (next !== undefined) document.getElementById(blockId(next))?.focus();
}

export function blockId({ id }: Session): string {
  return `block-${id}`;
}
