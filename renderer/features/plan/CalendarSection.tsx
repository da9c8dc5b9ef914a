import { planMondays, spanText } from '#domain/proposal/calendarWeeks.ts';
import type { Offer } from '#domain/proposal/offer.ts';
import { CalendarDays } from './CalendarDays.tsx';
import { CalendarList } from './CalendarList.tsx';
import { Conflicts } from './Conflicts.tsx';
import css from './calendar.module.css';
import type { PlanPage } from './planPage.ts';
import { SectionSheet } from './SectionSheet.tsx';
import { UnplacedList } from './UnplacedList.tsx';
import { ToWallCalendar } from './WallCalendar.tsx';

/** How many talks have a time, what is in the way of the rest, and the weeks one after the other. */
export function CalendarSection({ page }: { readonly page: PlanPage }) {
  const { texts } = page.offer;
  const words = texts.planScreen.calendar;
  return (
    <SectionSheet
      section="calendar"
      page={page}
      lede={
        <>
          {page.schedule === null ? words.booking : placedText(page.offer)}{' '}
          <span className={css.quiet} role="status">
            {page.schedule !== null && page.isOld && words.bookingAgain}
          </span>
        </>
      }
    >
      <UnplacedList page={page} />
      <Conflicts offer={page.offer} />
      <CalendarDays page={page} />
      <ToWallCalendar />
      {page.schedule !== null && <CalendarList offer={page.offer} />}
    </SectionSheet>
  );
}

function placedText(offer: Offer): string {
  const words = offer.texts.planScreen.calendar;
  const { sessions, unplaced } = offer.schedule;
  const placed = sessions.filter(({ kind }) => kind === 'coaching').length;
  const missing = unplaced.reduce((sum, { kind, count }) => (kind === 'coaching' ? sum + count : sum), 0);
  if (placed + missing === 0) return words.noTalks;
  const span = spanText(offer, planMondays(offer));
  return missing === 0 ? words.allPlaced(placed, span) : words.placed(placed, placed + missing, span);
}
