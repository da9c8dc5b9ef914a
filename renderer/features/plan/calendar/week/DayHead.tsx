import type { IsoDate } from '#domain/plan.ts';
import type { Offer } from '#domain/proposal/offer.ts';
import { clockOf, clocks } from './moveText.ts';
import css from './week.module.css';
import type { WeekDay } from './weekDays.ts';

interface DayHeadProps {
  readonly day: WeekDay;
  readonly offer: Offer;
  readonly today: IsoDate;
}

/** The day, and what it is besides its sessions: a red day, a pause, a module, a day of the trainer's. */
export function DayHead({ day, offer, today }: DayHeadProps) {
  const { format, planScreen } = offer.texts;
  const words = planScreen.calendar.week;
  const isToday = day.date === today;
  return (
    <div className={css.head} data-past={day.date < today || undefined}>
      <h3>
        {isToday && <i className={css.prick} aria-hidden />}
        {format.weekdayDayMonth(day.date)}
        {isToday && ' '}
        {isToday && <span className={css.today}>{words.today}</span>}
      </h3>
      {day.notes.map(({ kind, text }) => (
        <p key={`${kind} ${text}`} data-note={kind} title={text}>
          <span className="name">{text}</span>
          {words.kinds[kind].toLowerCase() !== text.toLowerCase() && <small> {words.kinds[kind]}</small>}
        </p>
      ))}
      {day.ownTimes.map((time) => (
        <p key={`${time.kind} ${time.from}`} className="sr-only">
          {words.own.at[time.kind](clocks(offer, clockOf(time.from), clockOf(time.to)))}
        </p>
      ))}
    </div>
  );
}
