import { Button } from '@mantine/core';
import type { Act } from '#domain/calendar/acts.ts';
import { addDays } from '#domain/calendar/days.ts';
import type { Session } from '#domain/calendar/session.ts';
import { spotOf } from '#domain/calendar/spot.ts';
import { useNearestTimes } from '#renderer/data/moves.ts';
import css from './sessionActs.module.css';
import type { CalendarOnScreen } from './useCalendar.ts';
import { spotText } from './week/moveText.ts';

interface NewDatesProps {
  readonly session: Session;
  readonly page: CalendarOnScreen['page'];
  /** It did not happen: what comes instead lies after it. */
  readonly isMissed: boolean;
  readonly onChoose: (act: Act) => void;
}

/** The nearest free times, tried in the calendar, instead of one that falls through. */
export function NewDates({ session, page, isMissed, onChoose }: NewDatesProps) {
  const { offer, plan, today } = page;
  const words = offer.texts.planScreen.calendar.moves;
  const after = addDays(isMissed ? spotOf(session).date : today, 1);
  const from = after > today ? after : today;
  const spots = useNearestTimes({ plan, schedule: offer.schedule }, session, from);
  const kind = isMissed ? 'missed' : 'cancelled';
  return (
    <div className={css.dates}>
      <p role="status">
        {spots === null
          ? words.looking
          : spots.length === 0
            ? words.noneFree
            : isMissed
              ? words.insteadMissed
              : words.insteadTitle}
      </p>
      <div className={css.row}>
        {spots?.map((to) => (
          <Button
            key={`${to.date} ${to.minute}`}
            variant="default"
            size="compact-md"
            onClick={() => onChoose(isMissed ? { kind, to } : { kind: 'move', to })}
          >
            {spotText(offer, to)}
          </Button>
        ))}
        <Button variant="subtle" size="compact-md" onClick={() => onChoose({ kind, to: null })}>
          {words.letGo}
        </Button>
      </div>
    </div>
  );
}
