import { memo, useMemo, type KeyboardEvent, type PointerEvent } from 'react';
import { minutesOf } from '#domain/calendar/spot.ts';
import type { Session } from '#domain/calendar/session.ts';
import { minuteOfDay } from '#domain/calendar/zone.ts';
import type { ClockTime } from '#domain/plan.ts';
import type { CalendarOnScreen } from '../useCalendar.ts';
import { Block } from './Block.tsx';
import { Busy } from './Busy.tsx';
import type { BusyBlock } from './busyWeek.ts';
import { lanesOf } from './lanes.ts';
import { clockOf, whoseText } from './moveText.ts';
import type { Held } from './useMoving.ts';
import { spanStyle } from './places.ts';
import css from './week.module.css';
import type { WeekDay } from './weekDays.ts';

interface DayColumnProps {
  readonly day: WeekDay;
  readonly calendar: CalendarOnScreen;
  /** When those who are looked at have something else. */
  readonly busy: readonly BusyBlock[];
  readonly held: Held | null;
  readonly isRefused: boolean;
  readonly lunch: { readonly from: ClockTime; readonly to: ClockTime } | null;
  /** The block that the week's one tab stop is on. */
  readonly first: Session | null;
  readonly grab: (event: PointerEvent, session: Session) => void;
  readonly onKey: (event: KeyboardEvent, session: Session) => void;
}

/** One day: its hours, what is open of them, and its blocks. */
export function DayColumn(props: DayColumnProps) {
  const { day, calendar, busy, held, isRefused, lunch, first, grab, onKey } = props;
  const { offer } = calendar.page;
  const words = offer.texts.planScreen.calendar.week;
  const closing = day.notes.find(({ kind }) => kind === 'redDay' || kind === 'pause' || kind === 'module');
  return (
    <section
      className={css.column}
      aria-label={offer.texts.format.weekdayDayMonth(day.date)}
      data-closed={day.isClosed || undefined}
      data-why={closing?.kind}
    >
      {lunch !== null && !day.isClosed && (
        <div
          className={css.lunch}
          style={spanStyle(minuteOfDay(lunch.from), minuteOfDay(lunch.to))}
          aria-hidden
        >
          {words.lunch}
        </div>
      )}
      <Busy blocks={busy} offer={offer} />
      <Blocks day={day} calendar={calendar} held={held} first={first} grab={grab} onKey={onKey} />
      {held?.to.date === day.date && (
        <div
          className={css.there}
          data-refused={isRefused || undefined}
          style={spanStyle(held.to.minute, held.to.minute + minutesOf(held.session))}
          aria-hidden
        >
          <b>{offer.texts.planScreen.calendar.list.clock(clockOf(held.to.minute))}</b>
          <span>{whoseText(offer, held.session)}</span>
        </div>
      )}
    </section>
  );
}

type BlocksProps = Pick<DayColumnProps, 'day' | 'calendar' | 'held' | 'first' | 'grab' | 'onKey'>;

const Blocks = memo(function Blocks({ day, calendar, held, first, grab, onKey }: BlocksProps) {
  const { choose } = calendar;
  const words = calendar.page.offer.texts.planScreen.calendar.week;
  const { lanes, more } = useMemo(() => lanesOf(day.sessions), [day.sessions]);
  return (
    <>
      {lanes.map((one) => (
        <Block
          key={one.session.id}
          at={one}
          calendar={calendar}
          isHeld={held?.session.id === one.session.id}
          isStop={one.session === first}
          grab={grab}
          onKey={onKey}
        />
      ))}
      {more.map(({ from, to, sessions }) => (
        <button
          key={sessions[0]?.id}
          type="button"
          className={css.more}
          style={spanStyle(from, to)}
          aria-label={words.moreSay(sessions.length)}
          onClick={() =>
            choose(
              sessions[0]?.id ?? '',
              sessions.map(({ id }) => id),
            )
          }
        >
          {words.more(sessions.length)}
        </button>
      ))}
    </>
  );
});
