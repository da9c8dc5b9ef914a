import { Link } from 'wouter';
import type { BookedDay } from '#contract/replies.ts';
import { dayNumber, isoDate, weekdayOf } from '#domain/calendar/days.ts';
import { isoWeekOf, mondayOf } from '#domain/calendar/weeks.ts';
import type { IsoDate } from '#domain/plan.ts';
import { useBookings } from '#renderer/data/bookings.ts';
import { planPath } from '#renderer/shell/paths.ts';
import { useWindowTexts } from '#renderer/shell/texts.tsx';
import css from './Week.module.css';

const WORKDAYS = 5;
const WEEK = 7;
const SHOWN = 3;

/** The week on the petrol band: its number, and its days as a timetable with pricken at today. */
export function Week({ today }: { readonly today: IsoDate }) {
  const { texts } = useWindowTexts();
  const words = texts.overview;
  const monday = mondayOf(dayNumber(today));
  const booked = useBookings(isoDate(monday), isoDate(monday + WEEK - 1)) ?? [];
  const byDay = Map.groupBy(booked, ({ start }) => start.slice(0, 10));
  const isLong = weekdayOf(dayNumber(today)) > WORKDAYS || byDay.has(isoDate(monday + WORKDAYS));
  const count = isLong ? WEEK : WORKDAYS;
  const days = Array.from({ length: count }, (_, i) => isoDate(monday + i));
  return (
    <div className={css.root}>
      <div className={css.title}>
        <h1>
          <span>{words.week}</span> <b className="fig">{isoWeekOf(today).week}</b>
        </h1>
        <p>{words.monthAndYear(words.months[Number(today.slice(5, 7)) - 1] ?? '', today.slice(0, 4))}</p>
      </div>
      <ol className={css.days} data-days={count}>
        {days.map((day, i) => (
          <li key={day} className={css.day} aria-current={day === today ? 'date' : undefined}>
            <i />
            <p>
              <b>{words.weekdays[i]}</b> {Number(day.slice(8))}
              {day === today && <span>{words.today}</span>}
            </p>
            <Day booked={byDay.get(day) ?? []} />
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Hour, what, with whom: each leads to its plan's calendar. */
function Day({ booked }: { readonly booked: readonly BookedDay[] }) {
  const { texts } = useWindowTexts();
  const words = texts.overview;
  const shown = booked.length > SHOWN ? booked.slice(0, SHOWN - 1) : booked;
  if (booked.length === 0) return null;
  return (
    <ul className={css.sessions}>
      {shown.map(({ plan, client, kind, start, count }) => (
        <li key={`${plan} ${kind}`}>
          <Link href={planPath(plan, 'calendar')}>
            <b>{words.time(start.slice(11, 13), start.slice(14, 16))}</b>{' '}
            <span>
              {words.sessions[kind](count)} <small className="name">{client}</small>
            </span>
          </Link>
        </li>
      ))}
      {booked.length > shown.length && (
        <li className={css.more}>{words.moreSessions(booked.length - shown.length)}</li>
      )}
    </ul>
  );
}
