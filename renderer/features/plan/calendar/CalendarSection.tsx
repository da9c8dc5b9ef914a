import '#renderer/components/kinds.css';
import { planMondays, spanText } from '#domain/proposal/calendarWeeks.ts';
import type { Offer } from '#domain/proposal/offer.ts';
import { CalendarDays } from '../CalendarDays.tsx';
import type { PlanPage } from '../planPage.ts';
import { SectionSheet } from '../SectionSheet.tsx';
import { ToWallCalendar } from '../WallCalendar.tsx';
import css from './calendar.module.css';
import { CalendarFilters } from './CalendarFilters.tsx';
import { CalendarList } from './CalendarList.tsx';
import { Conflicts } from './Conflicts.tsx';
import { KeepTimes } from './KeepTimes.tsx';
import { NothingBooked } from './NothingBooked.tsx';
import { SessionCard } from './SessionCard.tsx';
import { Squeeze } from './Squeeze.tsx';
import { UnplacedList } from './UnplacedList.tsx';
import { useCalendar, type CalendarOnScreen } from './useCalendar.ts';
import { WeekView } from './week/WeekView.tsx';
import { WholePlanView } from './wholePlan/WholePlanView.tsx';

/** The booked calendar in three views, and beneath what is in the way of the rest and what the days are made of. */
export function CalendarSection({ page }: { readonly page: PlanPage }) {
  const calendar = useCalendar(page);
  return (
    <SectionSheet
      section="calendar"
      page={page}
      isWide
      lede={
        <>
          {page.schedule !== null && placedText(page.offer)}{' '}
          <span className={page.schedule === null ? undefined : css.quiet} role="status">
            {stateText(page)}
          </span>
        </>
      }
    >
      <CalendarFilters calendar={calendar} />
      {page.schedule !== null && <View calendar={calendar} />}
      <SessionCard calendar={calendar} />
      <UnplacedList page={page} />
      {page.schedule !== null && <KeepTimes page={page} schedule={page.schedule} />}
      {page.schedule !== null && <Squeeze offer={page.offer} />}
      <Conflicts offer={page.offer} />
      <CalendarDays page={page} />
      <ToWallCalendar />
    </SectionSheet>
  );
}

const VIEWS = { plan: WholePlanView, week: WeekView, list: CalendarList };

/** The list has more than sessions, and stays where a plan has none. */
function View({ calendar }: { readonly calendar: CalendarOnScreen }) {
  const { page, view } = calendar;
  if (view !== 'list' && page.offer.schedule.sessions.length === 0) return <NothingBooked page={page} />;
  const Shown = VIEWS[view];
  return <Shown calendar={calendar} />;
}

/** What is done about the calendar at the moment; null where it is as the plan is. */
function stateText({ schedule, isOld, hasFailed, offer }: PlanPage): string | null {
  const words = offer.texts.planScreen.calendar;
  if (hasFailed) return words.notBooked;
  if (schedule === null) return words.booking;
  return isOld ? words.bookingAgain : null;
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
