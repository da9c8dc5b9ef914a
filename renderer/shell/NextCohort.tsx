import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { nextMonday } from '#domain/newPlan.ts';
import { DateField } from '../components/DateField.tsx';
import { Dialog } from '../components/Dialog.tsx';
import { useCreate } from '../data/clients.ts';
import { useToday } from '../data/today.ts';
import { planPath } from './paths.ts';
import { useTexts } from './texts.tsx';

interface NextCohortProps {
  readonly plan: string;
  /** The cohort's name; null where it has none. */
  readonly cohort: string | null;
  readonly onClose: () => void;
}

/** The plan made again for another cohort: from which day, what it is called, and whether the sellers come along. */
export function NextCohort({ plan, cohort, onClose }: NextCohortProps) {
  const { texts } = useTexts();
  const words = texts.templates.next;
  const [, go] = useLocation();
  const today = useToday();
  const { next } = useCreate();
  const [name, setName] = useState(nextName(cohort));
  const [start, setStart] = useState(nextMonday(today));
  const [withSellers, setWithSellers] = useState(false);
  const [newAcademy, setNewAcademy] = useState(false);
  const run = (): void => {
    if (next.isPending) return;
    const wanted = { plan, start, cohort: name, withSellers, newAcademy };
    next.mutate(wanted, {
      onSuccess: (made) => {
        onClose();
        go(planPath(made.plan));
      },
    });
  };
  return (
    <Dialog
      title={words.action}
      isOpen
      onClose={onClose}
      action={{ text: words.create, isDisabled: next.isPending, run }}
    >
      <p>{words.text}</p>
      <TextInput
        label={words.cohort}
        data-autofocus
        data-unsaved
        autoComplete="off"
        dir="auto"
        maxLength={300}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <DateField
        label={words.start}
        value={start}
        onChange={(date) => {
          if (date !== null) setStart(date);
        }}
        nearby={today}
      />
      <Checkbox
        label={words.withSellers}
        description={words.withoutNote}
        checked={withSellers}
        onChange={(event) => setWithSellers(event.currentTarget.checked)}
      />
      <Checkbox
        label={words.newAcademy}
        checked={newAcademy}
        onChange={(event) => setNewAcademy(event.currentTarget.checked)}
      />
    </Dialog>
  );
}

/** `Omgång 3` after `Omgång 2`; nothing where the name has no number last. */
function nextName(cohort: string | null): string {
  const found = /^(.*\D)(\d{1,2})$/u.exec(cohort ?? '');
  return found === null ? '' : `${found[1] ?? ''}${Number(found[2]) + 1}`;
}
