import { Button } from '@mantine/core';
import { useState } from 'react';
import { isoDate, type DayNumber } from '#domain/calendar/days.ts';
import { replanEdits } from '#domain/edit/bookings.ts';
import type { IsoDate } from '#domain/plan.ts';
import { DateField } from '#renderer/components/DateField.tsx';
import { Dialog } from '#renderer/components/Dialog.tsx';
import type { CalendarOnScreen } from '../useCalendar.ts';

interface ReplanProps {
  readonly page: CalendarOnScreen['page'];
  /** Of the week in view. */
  readonly monday: DayNumber;
}

/** Plans anew from a day on, which is asked for first: the week in view, or today where that is later. */
export function Replan({ page, monday }: ReplanProps) {
  const { texts } = page.offer;
  const words = texts.planScreen.calendar.moves;
  const [from, setFrom] = useState<IsoDate | null>(null);
  const shown = isoDate(monday);
  return (
    <>
      <Button
        variant="default"
        size="compact-md"
        onClick={() => setFrom(page.today > shown ? page.today : shown)}
      >
        {words.replan}
      </Button>
      <Dialog
        title={words.replanTitle}
        isOpen={from !== null}
        onClose={() => setFrom(null)}
        action={{
          text: words.replanDo,
          run: () => {
            if (from !== null) page.change(replanEdits(page, page.offer.schedule, from));
            setFrom(null);
          },
        }}
      >
        <p>{words.replanSays}</p>
        <DateField
          label={words.replanFrom}
          value={from}
          nearby={shown}
          onChange={(day) => setFrom(day ?? from)}
        />
      </Dialog>
    </>
  );
}
