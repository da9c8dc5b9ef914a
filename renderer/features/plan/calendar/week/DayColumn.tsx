import { memo, useMemo, type PointerEvent } from 'react';
import { minutesOf, type Span } from '#domain/calendar/spot.ts';
import type { Session } from '#domain/calendar/session.ts';
import { minuteOfDay } from '#domain/calendar/zone.ts';
import type { ClockTime } from '#domain/plan.ts';
import type { CalendarOnScreen } from '../useCalendar.ts';
import { Block } from './Block.tsx';
import { Busy } from './Busy.tsx';
import type { BusyBlock } from './busyWeek.ts';
import { lanesOf, type More } from './lanes.ts';
import { clockOf, whoseText } from './moveText.ts';
import type { Held } from './useMoving.ts';
import { NowLine } from './NowLine.tsx';
import { spanStyle } from './places.ts';
import { blockId, moreId } from './stops.ts';
import type { OnKey } from './useBlockKeys.ts';
import css from './week.module.css';
import type { WeekDay } from './weekDays.ts';

interface DayColumnProps {
  readonly day: WeekDay;
  readonly calendar: CalendarOnScreen;
  /** What is in sight of the day. */
  readonly hours: Span;
  /** When those who are looked at have something else. */
  readonly busy: readonly BusyBlock[];
  readonly held: Held | null;
  readonly isRefused: boolean;
  readonly lunch: { readonly from: ClockTime; readonly to: ClockTime } | null;
  /** What the week's one tab stop is on. */
  readonly first: string | null;
  readonly grab: (event: PointerEvent, session: Session) => void;
  readonly onKey: OnKey;
}

/** One day: its hours, what is open of them, and its blocks. */
export function DayColumn(props: DayColumnProps) {
  const { day, calendar, hours, busy, held, isRefused, lunch, first, grab, onKey } = props;
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
      {day.ownTimes.map(({ kind, from, to }) => (
        <i
          key={`${kind} ${from}`}
          className={css.own}
          data-own={kind}
          style={spanStyle(from, to)}
          aria-hidden
        />
      ))}
      <Blocks day={day} calendar={calendar} held={held} first={first} grab={grab} onKey={onKey} />
      {day.date === calendar.page.today && <NowLine hours={hours} />}
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
  const { lanes, more } = useMemo(() => lanesOf(day.sessions), [day.sessions]);
  return (
    <>
      {lanes.map((one) => (
        <Block
          key={one.session.id}
          at={one}
          calendar={calendar}
          isHeld={held?.session.id === one.session.id}
          isStop={blockId(one.session) === first}
          grab={grab}
          onKey={onKey}
        />
      ))}
      {more.map((box) => (
        <MoreBox
          key={moreId(box)}
          box={box}
          isStop={moreId(box) === first}
          calendar={calendar}
          onKey={onKey}
        />
      ))}
    </>
  );
});

interface MoreBoxProps extends Pick<DayColumnProps, 'calendar' | 'onKey'> {
  readonly box: More;
  readonly isStop: boolean;
}

/** How many more there are at the same time; it opens the card of the first, with the others on it. */
function MoreBox({ box, isStop, calendar, onKey }: MoreBoxProps) {
  const { from, to, sessions } = box;
  const words = calendar.page.offer.texts.planScreen.calendar.week;
  const ids = sessions.map(({ id }) => id);
  return (
    <button
      type="button"
      id={moreId(box)}
      className={css.more}
      style={spanStyle(from, to)}
      tabIndex={isStop ? 0 : -1}
      aria-label={words.moreSay(sessions.length)}
      onClick={() => calendar.choose(ids[0] ?? '', ids)}
      onKeyDown={(event) => onKey(event, moreId(box), null)}
    >
      {words.more(sessions.length)}
    </button>
  );
}
