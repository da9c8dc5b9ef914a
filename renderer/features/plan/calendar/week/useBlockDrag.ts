import { useRef, useState, type PointerEvent as Pressed } from 'react';
import type { Session } from '#domain/calendar/session.ts';
import { spotOf, type Spot } from '#domain/calendar/spot.ts';
import { useHeldPointer } from '#renderer/shell/useHeldPointer.ts';
import type { Moving } from './useMoving.ts';
import type { WeekDay } from './weekDays.ts';

/** Where the columns of the days are drawn, and how. */
export interface Sheet {
  readonly days: readonly WeekDay[];
  /** The minute of the day at its upper edge. */
  readonly from: number;
  readonly pixelsAnHour: number;
}

/** Pixels that a press may move and still be a press. */
const SLACK = 5;
export const STEP_MINUTES = 15;

interface Press {
  readonly pointer: number;
  readonly session: Session;
  readonly x: number;
  readonly y: number;
}

/** A block taken by mouse, pen or finger to another time of the week. Escape puts it back. */
export function useBlockDrag(sheet: Sheet, { held, hold, leave, put }: Moving) {
  const columns = useRef<HTMLDivElement>(null);
  const [press, setPress] = useState<Press | null>(null);
  const isDragging = held?.by === 'hand';
  useHeldPointer(press !== null, {
    move: (event) => {
      if (press === null || event.pointerId !== press.pointer || columns.current === null) return;
      const [dx, dy] = [event.clientX - press.x, event.clientY - press.y];
      if (!isDragging && Math.hypot(dx, dy) < SLACK) return;
      if (!isDragging) columns.current.setPointerCapture(event.pointerId);
      const to = spotUnder(sheet, columns.current.getBoundingClientRect(), press, event);
      if (held === null || to.date !== held.to.date || to.minute !== held.to.minute)
        hold({ session: press.session, to, by: 'hand' });
    },
    release: (event) => {
      if (press === null || event.pointerId !== press.pointer) return;
      setPress(null);
      if (!isDragging) return;
      if (event.type === 'pointerup') put();
      else leave();
    },
    key: (event) => {
      if (event.key !== 'Escape' || !isDragging) return;
      event.preventDefault();
      event.stopPropagation();
      setPress(null);
      leave();
    },
  });
  return {
    columns,
    grab: (event: Pressed, session: Session) => {
      if (event.button !== 0 || session.state === 'held') return;
      setPress({ pointer: event.pointerId, session, x: event.clientX, y: event.clientY });
    },
  };
}

/** The day beneath the pointer, and as much later or earlier as it has moved, in quarters of an hour. */
function spotUnder({ days, pixelsAnHour }: Sheet, box: DOMRect, press: Press, at: PointerEvent): Spot {
  const column = Math.floor(((at.clientX - box.left) / box.width) * days.length);
  const day = days[Math.max(0, Math.min(days.length - 1, column))];
  const start = spotOf(press.session);
  const minute = start.minute + ((at.clientY - press.y) / pixelsAnHour) * 60;
  return { date: day?.date ?? start.date, minute: onStep(minute) };
}

export function onStep(minute: number): number {
  const latest = 24 * 60 - STEP_MINUTES;
  return Math.max(0, Math.min(latest, Math.round(minute / STEP_MINUTES) * STEP_MINUTES));
}
