import { useMemo, useState } from 'react';
import type { Act } from '#domain/calendar/acts.ts';
import type { Disturbed } from '#domain/calendar/disturbed.ts';
import { moveReasons, type MoveReason } from '#domain/calendar/moves.ts';
import type { Schedule, Session } from '#domain/calendar/session.ts';
import { byDay, movedTo, spotOf, type Days, type Spot } from '#domain/calendar/spot.ts';
import { sessionEdits } from '#domain/edit/bookings.ts';
import { useDisturbed } from '#renderer/data/moves.ts';
import type { CalendarOnScreen } from '../useCalendar.ts';

/** A session on its way, by hand or by keys. */
export interface Held {
  readonly session: Session;
  readonly to: Spot;
  readonly by: 'hand' | 'keys';
}

export interface Moving {
  /** All sessions by day, those that have just been put already at their new places. */
  readonly days: Days;
  readonly held: Held | null;
  /** Why it may not stand where it is held; empty where it may, and where it stands already. */
  readonly reasons: readonly MoveReason[];
  /** What else would move; null until it is known. */
  readonly disturbed: readonly Disturbed[] | null;
  /** What was refused last, until something else is taken up. */
  readonly refused: readonly MoveReason[] | null;
  readonly hold: (held: Held) => void;
  readonly leave: () => void;
  /** Puts it where it is held; a place where it may not stand changes nothing, and says so. */
  readonly put: () => void;
}

interface Put {
  readonly schedule: Schedule;
  readonly there: ReadonlyMap<string, Session>;
}

/** Taking a session up, asking what it would mean where it is held, and putting it there. */
export function useMoving(page: CalendarOnScreen['page']): Moving {
  const { plan, change } = page;
  const { schedule } = page.offer;
  const [held, setHeld] = useState<Held | null>(null);
  const [refused, setRefused] = useState<readonly MoveReason[] | null>(null);
  const [put, setPut] = useState<Put | null>(null);
  const days = useMemo(() => byDay(withPut(schedule, put)), [schedule, put]);
  const isThere = held === null || isSameSpot(spotOf(held.session), held.to);
  const reasons = useMemo(
    () => (held === null || isThere ? [] : moveReasons({ plan, days }, movedTo(plan, held.session, held.to))),
    [plan, days, held, isThere],
  );
  const act: Act | null = isThere || reasons.length > 0 ? null : { kind: 'move', to: held.to };
  const disturbed = useDisturbed({ plan, schedule }, held?.session ?? null, act);
  return {
    days,
    held,
    reasons,
    disturbed,
    refused,
    hold: (next) => {
      setRefused(null);
      setHeld(next);
    },
    leave: () => setHeld(null),
    put: () => {
      setHeld(null);
      if (held === null || isThere) return;
      if (act === null) {
        setRefused(reasons);
        return;
      }
      const there = put?.schedule === schedule ? put.there : NONE;
      setPut({
        schedule,
        there: new Map(there).set(held.session.id, movedTo(plan, held.session, held.to)),
      });
      change(sessionEdits(page, schedule, held.session, act));
    },
  };
}

const NONE: Put['there'] = new Map();

/** Until the calendar has been booked anew, what was put stands where it was put. */
function withPut(schedule: Schedule, put: Put | null): readonly Session[] {
  if (put?.schedule !== schedule) return schedule.sessions;
  return schedule.sessions.map((session) => put.there.get(session.id) ?? session);
}

export function isSameSpot(one: Spot, two: Spot): boolean {
  return one.date === two.date && one.minute === two.minute;
}
