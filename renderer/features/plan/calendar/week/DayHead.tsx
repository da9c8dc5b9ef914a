import type { Offer } from '#domain/proposal/offer.ts';
import css from './week.module.css';
import type { WeekDay } from './weekDays.ts';

interface DayHeadProps {
  readonly day: WeekDay;
  readonly offer: Offer;
  readonly isToday: boolean;
}

/** The day, and what it is besides its sessions: a red day, a pause, a module, a day of the trainer's. */
export function DayHead({ day, offer, isToday }: DayHeadProps) {
  const { format, planScreen } = offer.texts;
  const words = planScreen.calendar.week;
  return (
    <div className={css.head} data-today={isToday || undefined}>
      <h3>
        {isToday && <i className={css.prick} aria-hidden />}
        {format.weekdayDayMonth(day.date)}
        {isToday && <span className={css.today}> {words.today}</span>}
      </h3>
      {day.notes.map(({ kind, text }) => (
        <p key={`${kind} ${text}`} data-note={kind} title={text}>
          <span className="name">{text}</span>
          {words.kinds[kind].toLowerCase() !== text.toLowerCase() && <small> {words.kinds[kind]}</small>}
        </p>
      ))}
    </div>
  );
}
