import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { Empty } from '#renderer/components/Empty.tsx';
import { planPath } from '#renderer/shell/paths.ts';
import type { PlanPage } from '../planPage.ts';

/** What the calendar of a plan will hold, and where that is decided. */
export function NothingBooked({ page }: { readonly page: PlanPage }) {
  const { whole } = page.offer.texts.planScreen.calendar;
  return (
    <Empty
      sentence={whole.empty}
      action={
        <Button component={Link} href={planPath(page.id, 'rhythm')}>
          {whole.toRhythm}
        </Button>
      }
    />
  );
}
