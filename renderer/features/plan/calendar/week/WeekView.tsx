import { useMemo } from 'react';
import { isoDate } from '#domain/calendar/days.ts';
import { isoWeekOf } from '#domain/calendar/weeks.ts';
import type { Days } from '#domain/calendar/spot.ts';
import { filteredSessions } from '../calendarFilter.ts';
import type { Offer } from '#domain/proposal/offer.ts';
import { useStart } from '#renderer/data/settings.ts';
import { altOn } from '#renderer/shell/shortcuts.ts';
import type { CalendarOnScreen } from '../useCalendar.ts';
import { busyWeek } from './busyWeek.ts';
import { lanesOf } from './lanes.ts';
import { MoveNote } from './MoveNote.tsx';
import { useMoving } from './useMoving.ts';
import { WeekBar } from './WeekBar.tsx';
import { hoursInSight, weekDays, type WeekDay } from './weekDays.ts';
import { WeekGrid } from './WeekGrid.tsx';
import { WeekLegend } from './WeekLegend.tsx';
import css from './week.module.css';

/** One week, hour by hour: its sessions are dragged, or moved by keys, and what that would mean is said before. */
export function WeekView({ calendar }: { readonly calendar: CalendarOnScreen }) {
  const { page, filter, monday } = calendar;
  const { person, kind } = filter;
  const { offer, plan } = page;
  const moving = useMoving(page);
  const { days: all } = moving;
  const shown = useMemo((): Days => {
    return new Map([...all].map(([date, sessions]) => [date, filteredSessions(sessions, { person, kind })]));
  }, [all, person, kind]);
  const days = useMemo(() => weekDays(offer, monday, shown, person), [offer, monday, shown, person]);
  const hours = useMemo(() => hoursInSight(plan, days), [plan, days]);
  const held = moving.held?.session ?? null;
  const busy = useMemo(() => {
    const looked = held?.people ?? (person === null ? [] : [person]);
    return busyWeek(offer, looked, { dates: days.map(({ date }) => date), hours });
  }, [offer, held, person, days, hours]);
  const { week } = isoWeekOf(isoDate(monday));
  const { platform } = useStart();
  return (
    <div className={css.view}>
      <WeekBar calendar={calendar} />
      <MoveNote offer={offer} moving={moving} hint={hintFor(offer, days, altOn(platform))} />
      <WeekGrid
        calendar={calendar}
        moving={moving}
        days={days}
        hours={hours}
        busy={busy}
        label={offer.texts.planScreen.calendar.week.grid(week)}
      />
      <WeekLegend offer={offer} person={person} busy={busy.who} />
    </div>
  );
}

function hintFor({ texts }: Offer, days: readonly WeekDay[], alt: string): string {
  const words = texts.planScreen.calendar.week;
  if (days.every(({ sessions }) => sessions.length === 0)) return words.nothing;
  return days.some(({ sessions }) => lanesOf(sessions).more.length > 0) ? words.crowded : words.hint(alt);
}
