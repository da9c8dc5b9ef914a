import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import type { IsoDate } from '#domain/plan.ts';
import type { FaultyFile } from '#domain/planFile/faults.ts';
import { DateField } from '#renderer/components/DateField.tsx';
import { InlineText } from '#renderer/components/InlineText.tsx';
import { useTexts } from '#renderer/shell/texts.tsx';
import { v7 as newId } from 'uuid';
import { InlineFigure } from './InlineFigure.tsx';
import type { PlanPage } from './planPage.ts';
import { refusal } from './refusal.ts';
import css from './trainerDays.module.css';
import { LONGEST, MOST_HOURS, TRAINER_DAYS } from './trainerDayList.ts';

interface Draft {
  readonly title: string;
  readonly date: IsoDate | null;
  readonly hours: number | null;
}

const BLANK: Draft = { title: '', date: null, hours: null };

function useNewDay(page: PlanPage) {
  const [draft, setDraft] = useState(BLANK);
  const [faults, setFaults] = useState<FaultyFile | null>(null);
  /** Enter sends the field and adds the row in one go. */
  const latest = useRef(BLANK);
  const first = useRef<HTMLInputElement>(null);
  const set = (part: Partial<Draft>): void => {
    latest.current = { ...latest.current, ...part };
    setDraft(latest.current);
    setFaults(null);
  };
  const add = (): void => {
    const { title, date, hours } = latest.current;
    if (title.trim() === '' || date === null) return;
    const item = { id: newId(), title, date, ...(hours !== null && { hours }) };
    const refused = page.change([{ ...TRAINER_DAYS, kind: 'insert', item, before: null }]);
    setFaults(refused);
    if (refused !== null) return;
    latest.current = BLANK;
    setDraft(BLANK);
    first.current?.focus();
  };
  return { draft, faults, set, add, first };
}

/** The next day: it is in the plan once it has a name and a date. */
export function NewTrainerDay({ page }: { readonly page: PlanPage }) {
  const { texts } = useTexts();
  const words = texts.planScreen.rhythm.trainerDays;
  const { draft, faults, set, add, first } = useNewDay(page);
  return (
    <li
      data-new
      data-unsaved={draft !== BLANK || undefined}
      onKeyDown={({ key, target }) => {
        if (key === 'Enter' && target instanceof HTMLInputElement) add();
      }}
    >
      <InlineText
        ref={first}
        label={words.of(words.title, words.newOne)}
        placeholder={words.titleHint}
        value={draft.title}
        maxLength={LONGEST}
        onChange={(title) => set({ title })}
      />
      <DateField
        label={words.of(words.date, words.newOne)}
        isBare
        value={draft.date}
        nearby={page.plan.start}
        canBeEmpty
        onChange={(date) => set({ date })}
      />
      <InlineFigure
        label={words.of(words.hoursLabel, words.newOne)}
        placeholder={words.hoursHint}
        value={draft.hours}
        min={0}
        max={MOST_HOURS}
        unit={words.unit}
        canBeEmpty
        onChange={(hours) => set({ hours })}
      />
      <Button
        variant="default"
        size="compact-sm"
        disabled={draft.title.trim() === '' || draft.date === null}
        onClick={add}
      >
        {words.add}
      </Button>
      {faults !== null && (
        <p role="alert" className={css.problem}>
          {refusal(faults, texts)}
        </p>
      )}
    </li>
  );
}
