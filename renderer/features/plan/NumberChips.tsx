import { Chip } from '@mantine/core';
import { useId, useState, type ReactNode } from 'react';
import type { SubjectEdit } from '#domain/edit/change.ts';
import css from './calendarDays.module.css';
import type { PlanPage } from './planPage.ts';
import { refusal } from './refusal.ts';

interface NumberChipsProps {
  readonly page: PlanPage;
  readonly label: string;
  readonly about?: ReactNode;
  /** The numbers to choose among, with what each is called. */
  readonly options: readonly { readonly value: number; readonly label: string }[];
  readonly chosen: readonly number[];
  /** What it takes to have these, in order. */
  readonly edits: (chosen: readonly number[]) => readonly SubjectEdit[];
}

/** Several of a few numbers, as weekdays and weeks. What the plan refuses is said beneath. */
export function NumberChips({ page, label, about, options, chosen, edits }: NumberChipsProps) {
  const labelId = useId();
  const [problem, setProblem] = useState<string | null>(null);
  const set = (values: readonly string[]): void => {
    const faults = page.change(edits(values.map(Number).sort((a, b) => a - b)));
    setProblem(faults === null ? null : refusal(faults, page.offer.texts));
  };
  return (
    <div role="group" aria-labelledby={labelId}>
      <span id={labelId} className={css.label}>
        {label}
      </span>
      {about !== undefined && <p className={css.about}>{about}</p>}
      <Chip.Group multiple value={chosen.map(String)} onChange={set}>
        <div className={css.chips}>
          {options.map((option) => (
            <Chip key={option.value} value={String(option.value)} radius="md" size="sm" variant="outline">
              {option.label}
            </Chip>
          ))}
        </div>
      </Chip.Group>
      {problem !== null && (
        <p className={css.problem} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
