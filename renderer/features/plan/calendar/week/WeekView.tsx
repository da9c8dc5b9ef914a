import { dayNumber } from '#domain/calendar/days.ts';
import { mondayOf } from '#domain/calendar/weeks.ts';
import { sessionTime, whoText } from '../sessionText.ts';
import type { CalendarOnScreen } from '../useCalendar.ts';

/** The sessions of one week, in order of time. */
export function WeekView({ calendar }: { readonly calendar: CalendarOnScreen }) {
  const { page, sessions, monday, choose } = calendar;
  const { offer } = page;
  const { format, planScreen, proposal } = offer.texts;
  const ofWeek = sessions.filter(({ start }) => mondayOf(dayNumber(start.slice(0, 10))) === monday);
  if (ofWeek.length === 0) return <p>{planScreen.calendar.list.nothing}</p>;
  return (
    <ul>
      {ofWeek.map((session) => (
        <li key={session.id} className="name">
          <button type="button" onClick={() => choose(session.id)}>
            {format.weekdayDayMonth(session.start.slice(0, 10))} {sessionTime(offer, session)}{' '}
            {proposal.plan.kinds[session.kind].name}, {whoText(offer, session)}
          </button>
        </li>
      ))}
    </ul>
  );
}
