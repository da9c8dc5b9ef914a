import { Link } from 'wouter';
import { dayNumber, isoDate, weekdayOf } from '#domain/calendar/days.ts';
import { isoWeekOf, mondayOf } from '#domain/calendar/weeks.ts';
import type { IsoDate } from '#domain/plan.ts';
import { useAgenda } from '#renderer/data/agenda.ts';
import { useBookings } from '#renderer/data/bookings.ts';
import { useWindowTexts } from '#renderer/shell/texts.tsx';
import css from './Week.module.css';
import { leftFrom, thingsOf, type Thing } from './weekThings.ts';

const WORKDAYS = 5;
const WEEK = 7;
const SHOWN = 3;
/** Today is worth more of them. */
const SHOWN_TODAY = 6;

/** The week on the petrol band: its number, and its days as a timetable with pricken at today. */
export function Week({ today }: { readonly today: IsoDate }) {
  const { texts } = useWindowTexts();
  const words = texts.overview;
  const monday = mondayOf(dayNumber(today));
  const period = { from: isoDate(monday), to: isoDate(monday + WEEK - 1) };
  const booked = useBookings(period.from, period.to);
  const entries = useAgenda(period);
  const things = thingsOf(booked ?? [], entries ?? [], texts);
  const byDay = Map.groupBy(things, ({ date }) => date);
  const isLong =
    weekdayOf(dayNumber(today)) > WORKDAYS || things.some(({ date }) => date >= isoDate(monday + WORKDAYS));
  const count = isLong ? WEEK : WORKDAYS;
  const days = Array.from({ length: count }, (_, i) => isoDate(monday + i));
  return (
    <div className={css.root}>
      <div className={css.title}>
        <h1>
          <span>{words.week}</span> <b className="fig">{isoWeekOf(today).week}</b>
        </h1>
        <p>{words.monthAndYear(words.months[Number(today.slice(5, 7)) - 1] ?? '', today.slice(0, 4))}</p>
        {booked !== null && entries !== null && (
          <p className={css.left}>
            {things.length === 0 ? words.emptyWeek : words.leftThisWeek(leftFrom(today, things))}
          </p>
        )}
      </div>
      <ol className={css.days} data-days={count}>
        {days.map((day, i) => (
          <li key={day} className={css.day} aria-current={day === today ? 'date' : undefined}>
            <i />
            <p>
              <b>{words.weekdays[i]}</b> {Number(day.slice(8))}
              {day === today && <span>{words.today}</span>}
            </p>
            <Day things={byDay.get(day) ?? []} most={day === today ? SHOWN_TODAY : SHOWN} />
          </li>
        ))}
      </ol>
    </div>
  );
}

interface DayProps {
  readonly things: readonly Thing[];
  readonly most: number;
}

/** Hour, what, with whom: each leads to where it is planned. */
function Day({ things, most }: DayProps) {
  const { texts } = useWindowTexts();
  const shown = things.length > most ? things.slice(0, most - 1) : things;
  if (things.length === 0) return null;
  return (
    <ul className={css.sessions}>
      {shown.map(({ key, href, time, what, client }) => (
        <li key={key}>
          <Link href={href} data-whole={time === '' || undefined}>
            {time !== '' && <b>{time}</b>}{' '}
            <span>
              {what} <small className="name">{client}</small>
            </span>
          </Link>
        </li>
      ))}
      {things.length > shown.length && (
        <li className={css.more}>{texts.overview.moreSessions(things.length - shown.length)}</li>
      )}
    </ul>
  );
}
