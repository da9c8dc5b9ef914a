import { Button } from '@mantine/core';
import { useState } from 'react';
import { isoDate, type DayNumber } from '#domain/calendar/days.ts';
import type { IsoDate } from '#domain/plan.ts';
import type { CalendarOnScreen } from '../useCalendar.ts';
import { ReplanDialog } from './ReplanDialog.tsx';

interface ReplanProps {
  readonly page: CalendarOnScreen['page'];
  /** Of the week in view. */
  readonly monday: DayNumber;
}

/** Plans anew from the week in view, or from today where that is later. */
export function Replan({ page, monday }: ReplanProps) {
  const [from, setFrom] = useState<IsoDate | null>(null);
  const shown = isoDate(monday);
  return (
    <>
      <Button variant="default" onClick={() => setFrom(page.today > shown ? page.today : shown)}>
        {page.offer.texts.planScreen.calendar.moves.replan}
      </Button>
      <ReplanDialog page={page} from={from} onFrom={setFrom} />
    </>
  );
}
