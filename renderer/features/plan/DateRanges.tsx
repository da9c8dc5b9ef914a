import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import type { JsonObject } from '#domain/edit/json.ts';
import type { DateRange } from '#domain/plan.ts';
import { DateField } from '#renderer/components/DateField.tsx';
import { TextField } from '#renderer/components/TextField.tsx';
import { useTexts } from '#renderer/shell/texts.tsx';
import { addItem, itemIds, removeItem, setItem, setText, textAt, type ListPlace } from './edits.ts';
import type { PlanPage } from './planPage.ts';
import css from './ranges.module.css';
import { useTrial } from './useTrial.ts';

interface DateRangesProps {
  readonly page: PlanPage;
  readonly place: ListPlace;
  readonly ranges: readonly DateRange[];
  /** What a new one begins as. */
  readonly suggestion: DateRange;
  readonly words: { readonly none: string; readonly add: string };
}

/** First and last days with what they are for: breaks of the plan, a person's absence. */
export function DateRanges({ page, place, ranges, suggestion, words }: DateRangesProps) {
  const ids = itemIds(page.documents, place);
  const add = (): void => {
    const { from, to, reason } = suggestion;
    const value: JsonObject = { from, to, ...(reason !== null && { reason }) };
    page.change(addItem(place, value).edits);
  };
  return (
    <div className={css.root}>
      {ranges.length === 0 && <p className={css.none}>{words.none}</p>}
      <ul>
        {ranges.map((range, index) => (
          <Range key={ids[index]} id={ids[index] ?? ''} range={range} page={page} place={place} />
        ))}
      </ul>
      <Button
        variant="default"
        size="compact-md"
        leftSection={<IconPlus size={15} stroke={1.75} />}
        onClick={add}
      >
        {words.add}
      </Button>
    </div>
  );
}

interface RangeProps {
  readonly id: string;
  readonly range: DateRange;
  readonly page: PlanPage;
  readonly place: ListPlace;
}

function Range({ id, range, page, place }: RangeProps) {
  const { texts } = useTexts();
  const { pauses } = texts.planScreen.calendar;
  const { from, to } = range;
  const reasonAt = [...place.at, { item: id }, 'reason'];
  const days = useTrial(page.change, ['from', 'to'], { from, to }, (next, changed) =>
    changed.map((field) => setItem(place, id, field, next[field])),
  );
  const what = range.reason ?? pauses.whole(texts.format.shortDate(from), texts.format.shortDate(to));
  const field = (name: 'from' | 'to') => (
    <DateField
      label={pauses[name]}
      value={days.values[name]}
      onChange={(date) => {
        if (date !== null) days.set(name, date);
      }}
      problem={days.problem(name)}
      nearby={page.plan.start}
      after={name === 'to' ? days.values.from : null}
    />
  );
  return (
    <li>
      {field('from')}
      {field('to')}
      <TextField
        label={pauses.reason}
        value={textAt(page.documents, place.subject, reasonAt)}
        onChange={(reason) => page.change([setText(place.subject, reasonAt, reason)])}
      />
      <ActionIcon
        aria-label={texts.planScreen.fields.remove(what)}
        onClick={() => page.change([removeItem(place, id)])}
      >
        <IconX size={16} stroke={1.75} />
      </ActionIcon>
    </li>
  );
}
