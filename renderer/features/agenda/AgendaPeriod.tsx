import { ActionIcon, Button, SegmentedControl } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { isoWeekOf } from '#domain/calendar/weeks.ts';
import type { IsoDate } from '#domain/plan.ts';
import { useTexts } from '#renderer/shell/texts.tsx';
import type { Texts } from '#resources/texts/texts.ts';
import css from './agenda.module.css';
import { VIEWS, type View } from './period.ts';

interface AgendaPeriodProps {
  readonly view: View;
  readonly day: IsoDate;
  readonly today: IsoDate;
  readonly show: (view: View, day: IsoDate) => void;
  readonly turn: (by: number) => void;
}

/** Which period is shown, and the ways to another. */
export function AgendaPeriod({ view, day, today, show, turn }: AgendaPeriodProps) {
  const { texts } = useTexts();
  const words = texts.agenda;
  const length = view === 'week' ? 'week' : 'month';
  const icon = { size: 18, stroke: 1.5 };
  return (
    <div className={css.period}>
      <h2 aria-live="polite">{titleOf(view, day, texts)}</h2>
      <div className={css.turn}>
        <ActionIcon variant="default" size={34} aria-label={words.previous[length]} onClick={() => turn(-1)}>
          <IconChevronLeft {...icon} />
        </ActionIcon>
        <Button variant="default" onClick={() => show(view, today)}>
          {words.today}
        </Button>
        <ActionIcon variant="default" size={34} aria-label={words.next[length]} onClick={() => turn(1)}>
          <IconChevronRight {...icon} />
        </ActionIcon>
      </div>
      <SegmentedControl<View>
        className={css.views ?? ''}
        aria-label={words.views.label}
        value={view}
        data={VIEWS.map((value) => ({ value, label: words.views[value] }))}
        onChange={(next) => show(next, day)}
      />
    </div>
  );
}

function titleOf(view: View, day: IsoDate, { agenda, overview, format }: Texts): string {
  if (view === 'week') {
    const { week, year } = isoWeekOf(day);
    return agenda.weekTitle(week, year);
  }
  return overview.monthAndYear(format.monthName(day), day.slice(0, 4));
}
