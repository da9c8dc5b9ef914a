import { Button } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import type { Act } from '#domain/calendar/acts.ts';
import { dayNumber } from '#domain/calendar/days.ts';
import { moveReasons } from '#domain/calendar/moves.ts';
import type { Session } from '#domain/calendar/session.ts';
import { byDay, movedTo, spotOf, type Spot } from '#domain/calendar/spot.ts';
import { mondayOf } from '#domain/calendar/weeks.ts';
import { minuteOfDay } from '#domain/calendar/zone.ts';
import { sessionEdits } from '#domain/edit/bookings.ts';
import { DateField } from '#renderer/components/DateField.tsx';
import { useDisturbed } from '#renderer/data/moves.ts';
import { TimeField } from '../TimeField.tsx';
import { NewDates } from './NewDates.tsx';
import css from './sessionActs.module.css';
import type { CalendarOnScreen } from './useCalendar.ts';
import { Refused } from './week/MoveNote.tsx';
import { clockOf, disturbedText } from './week/moveText.ts';
import { isSameSpot } from './week/useMoving.ts';

interface SessionActsProps {
  readonly session: Session;
  readonly calendar: CalendarOnScreen;
}

/** What one can do with a session: move, lock, tell how it went, or give it a new date. One thing is open at a time. */
export function SessionActs({ session, calendar }: SessionActsProps) {
  const { page } = calendar;
  const words = page.offer.texts.planScreen.calendar.moves;
  const [open, setOpen] = useState<'move' | 'instead' | 'missed' | null>(null);
  const row = useRef<HTMLDivElement>(null);
  if (session.state === 'held') return null;
  const isSet = session.state !== 'proposed';
  const hasBegun = spotOf(session).date <= page.today;
  const act = (what: Act): void => {
    page.change(sessionEdits(page, page.offer.schedule, session, what));
  };
  /** The focus stays where it was opened. */
  const shut = (): void => {
    row.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    setOpen(null);
  };
  const opener = (which: 'move' | 'instead' | 'missed', text: string) => (
    <Button
      variant="default"
      size="compact-md"
      aria-expanded={open === which}
      onClick={() => setOpen(open === which ? null : which)}
    >
      {text}
    </Button>
  );
  return (
    <div className={css.acts}>
      <div ref={row} className={css.row}>
        {opener('move', words.move)}
        {opener('instead', words.instead)}
        <Button variant="default" size="compact-md" onClick={() => act({ kind: isSet ? 'unlock' : 'lock' })}>
          {isSet ? words.unlock : words.lock}
        </Button>
        {hasBegun && (
          <Button variant="default" size="compact-md" onClick={() => act({ kind: 'held' })}>
            {words.held}
          </Button>
        )}
        {hasBegun && opener('missed', words.missed)}
      </div>
      {open === 'move' && <MoveForm session={session} calendar={calendar} onDone={shut} />}
      {(open === 'instead' || open === 'missed') && (
        <NewDates
          session={session}
          page={page}
          isMissed={open === 'missed'}
          onChoose={(what) => {
            shut();
            act(what);
          }}
        />
      )}
    </div>
  );
}

interface MoveFormProps extends SessionActsProps {
  readonly onDone: () => void;
}

/** To a day and a time that are typed. Why it may not stand there, and what else would move, is said before. */
function MoveForm({ session, calendar, onDone }: MoveFormProps) {
  const { page, setMonday } = calendar;
  const { offer, plan } = page;
  const words = offer.texts.planScreen.calendar.moves;
  const { schedule } = offer;
  const now = spotOf(session);
  const [to, setTo] = useState<Spot>(now);
  const days = useMemo(() => byDay(schedule.sessions), [schedule]);
  const isThere = isSameSpot(now, to);
  const reasons = isThere ? [] : moveReasons({ plan, days }, movedTo(plan, session, to));
  const act: Act | null = isThere || reasons.length > 0 ? null : { kind: 'move', to };
  const disturbed = useDisturbed({ plan, schedule }, session, act);
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (act === null) return;
        page.change(sessionEdits(page, schedule, session, act));
        setMonday(mondayOf(dayNumber(to.date)));
        onDone();
      }}
    >
      <DateField
        label={words.date}
        value={to.date}
        nearby={to.date}
        onChange={(date) => setTo({ ...to, date: date ?? to.date })}
      />
      <TimeField
        label={words.time}
        value={clockOf(to.minute)}
        onChange={(time) => setTo({ ...to, minute: minuteOfDay(time) })}
      />
      <Button type="submit" variant="default" disabled={act === null}>
        {words.move}
      </Button>
      <div role="status" className={css.note}>
        {reasons.length > 0 && <Refused offer={offer} reasons={reasons} />}
        {act !== null && <p className="name">{disturbedText(offer, disturbed)}</p>}
      </div>
    </form>
  );
}
