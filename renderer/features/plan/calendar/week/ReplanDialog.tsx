import { replanEdits } from '#domain/edit/bookings.ts';
import type { IsoDate } from '#domain/plan.ts';
import { DateField } from '#renderer/components/DateField.tsx';
import { Dialog } from '#renderer/components/Dialog.tsx';
import type { CalendarOnScreen } from '../useCalendar.ts';

interface ReplanDialogProps {
  readonly page: CalendarOnScreen['page'];
  /** Null while it is closed. */
  readonly from: IsoDate | null;
  readonly onFrom: (from: IsoDate | null) => void;
}

/** Plans anew from a day on, which is asked for first. */
export function ReplanDialog({ page, from, onFrom }: ReplanDialogProps) {
  const words = page.offer.texts.planScreen.calendar.moves;
  return (
    <Dialog
      title={words.replanTitle}
      isOpen={from !== null}
      onClose={() => onFrom(null)}
      action={{
        text: words.replanDo,
        run: () => {
          if (from !== null) page.change(replanEdits(page, page.offer.schedule, from));
          onFrom(null);
        },
      }}
    >
      <p>{words.replanSays}</p>
      <DateField
        label={words.replanFrom}
        value={from}
        nearby={from ?? page.today}
        isFirst
        onChange={(day) => onFrom(day ?? from)}
      />
    </Dialog>
  );
}
