import { useEffect, useEffectEvent, type RefObject } from 'react';
import type { Span } from '#domain/calendar/spot.ts';
import type { CalendarOnScreen } from '../useCalendar.ts';
import type { BusyWeek } from './busyWeek.ts';
import { DayColumn } from './DayColumn.tsx';
import { DayHead } from './DayHead.tsx';
import { clockOf } from './moveText.ts';
import { PIXELS_AN_HOUR, sheetStyle } from './places.ts';
import { useBlockDrag } from './useBlockDrag.ts';
import { blockId, firstStop } from './stops.ts';
import { useBlockKeys } from './useBlockKeys.ts';
import type { Moving } from './useMoving.ts';
import css from './week.module.css';
import type { WeekDay } from './weekDays.ts';

interface WeekGridProps {
  readonly calendar: CalendarOnScreen;
  readonly moving: Moving;
  readonly days: readonly WeekDay[];
  /** What is in sight of each day. */
  readonly hours: Span;
  readonly busy: BusyWeek;
  readonly label: string;
}

/** Days across, hours down. */
export function WeekGrid({ calendar, moving, days, hours, busy, label }: WeekGridProps) {
  const { offer, plan } = calendar.page;
  const { columns, grab } = useBlockDrag({ days, from: hours.from, pixelsAnHour: PIXELS_AN_HOUR }, moving);
  const onKey = useBlockKeys(calendar, { days, columns }, moving);
  useFocusOnHeld(moving, columns);
  const { clock } = offer.texts.planScreen.calendar.list;
  const { lunch } = plan.calendar;
  const first = firstStop(days)?.id ?? null;
  return (
    <div
      role="group"
      aria-label={label}
      className={css.week}
      style={sheetStyle(days.length, hours, plan.calendar)}
    >
      <div className={css.heads}>
        {days.map((day) => (
          <DayHead key={day.date} day={day} offer={offer} today={calendar.page.today} />
        ))}
      </div>
      <div className={css.hours} aria-hidden>
        {Array.from({ length: (hours.to - hours.from) / 60 }, (_, hour) => (
          <span key={hour}>{clock(clockOf(hours.from + hour * 60))}</span>
        ))}
      </div>
      <div
        ref={columns}
        className={css.columns}
        tabIndex={-1}
        data-held={moving.held?.by}
        onKeyDown={(event) => onKey(event, '', moving.held?.session ?? null)}
      >
        {days.map((day) => (
          <DayColumn
            key={day.date}
            day={day}
            calendar={calendar}
            hours={hours}
            busy={busy.blocks.get(day.date) ?? []}
            held={moving.held}
            isRefused={moving.reasons.length > 0}
            lunch={lunch}
            first={first}
            grab={grab}
            onKey={onKey}
          />
        ))}
      </div>
    </div>
  );
}

/** While keys hold a block the focus is on the sheet, since the block may leave the week; then it goes to where it is. */
function useFocusOnHeld({ held }: Moving, columns: RefObject<HTMLElement | null>): void {
  const byKeys = held?.by === 'keys' ? held.session : null;
  const take = useEffectEvent(() => columns.current?.focus({ preventScroll: true }));
  useEffect(() => {
    if (byKeys === null) return undefined;
    take();
    return () => {
      requestAnimationFrame(() => document.getElementById(blockId(byKeys))?.focus());
    };
  }, [byKeys]);
}
