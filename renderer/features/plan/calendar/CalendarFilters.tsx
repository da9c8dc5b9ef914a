import { SegmentedControl } from '@mantine/core';
import type { SessionKind } from '#domain/plan.ts';
import { Choice } from '#renderer/components/Choice.tsx';
import css from './calendar.module.css';
import { CALENDAR_VIEWS, type CalendarOnScreen } from './useCalendar.ts';

const ALL = 'all';
const KINDS: readonly SessionKind[] = [
  'coaching',
  'productTraining',
  'processReview',
  'refill',
  'checkpoint',
];

/** Which view, whose calendar and which kind. */
export function CalendarFilters({ calendar }: { readonly calendar: CalendarOnScreen }) {
  const { page, view, setView, filter, setFilter } = calendar;
  const { nameOf, plan, texts } = page.offer;
  const words = texts.planScreen.calendar;
  const { kinds } = texts.proposal.plan;
  return (
    <div className={css.filters}>
      <SegmentedControl
        aria-label={words.views.label}
        value={view}
        data={CALENDAR_VIEWS.map((value) => ({ value, label: words.views[value] }))}
        onChange={setView}
      />
      <Choice
        label={words.list.person}
        isBare
        isSearchable
        value={filter.person ?? ALL}
        options={[
          { value: ALL, label: words.list.everyone },
          ...plan.people.map(({ id }) => ({ value: id, label: nameOf(id) })),
        ]}
        onChange={(id) => setFilter({ person: id === ALL ? null : id })}
      />
      <Choice
        label={words.kind.label}
        isBare
        value={filter.kind ?? ALL}
        options={[
          { value: ALL, label: words.kind.every },
          ...KINDS.map((value) => ({ value, label: kinds[value].name })),
        ]}
        onChange={(kind) => setFilter({ kind: kind === ALL ? null : kind })}
      />
    </div>
  );
}
