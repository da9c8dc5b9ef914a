import { Button } from '@mantine/core';
import type { Schedule } from '#domain/calendar/session.ts';
import { keepEdits, letGoEdits } from '#domain/edit/bookings.ts';
import { Section } from '#renderer/components/Section.tsx';
import type { PlanPage } from '../planPage.ts';
import { keepingOf } from './keeping.ts';
import css from './keepTimes.module.css';

/** Whether the proposed times stay when the plan changes; kept and let go by a click. */
export function KeepTimes({ page, schedule }: { readonly page: PlanPage; readonly schedule: Schedule }) {
  const { plan, change, isOld, offer } = page;
  const words = offer.texts.planScreen.calendar.keeping;
  const { isKept, loose } = keepingOf(plan, schedule);
  if (!isKept && loose === 0) return null;
  return (
    <Section title={words.title}>
      <div className={css.line}>
        <p role="status">{!isKept ? words.loose : loose === 0 ? words.kept : words.partly(loose)}</p>
        {/* One button for both, so that the focus stays where it was pressed. */}
        <Button
          variant="default"
          size="compact-md"
          aria-disabled={isOld || undefined}
          onClick={() => {
            if (!isOld) change(loose > 0 ? keepEdits(page, schedule) : letGoEdits(page));
          }}
        >
          {loose === 0 ? words.letGo : isKept ? words.keepMore : words.keep}
        </Button>
        {isKept && loose > 0 && (
          <Button variant="default" size="compact-md" onClick={() => change(letGoEdits(page))}>
            {words.letGo}
          </Button>
        )}
      </div>
    </Section>
  );
}
