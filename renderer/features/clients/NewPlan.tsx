import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Input } from '#contract/requests.ts';
import { nextMonday } from '#domain/newPlan.ts';
import { BUILT_IN, builtInTemplate } from '#domain/templates/builtIn.ts';
import { Choice } from '#renderer/components/Choice.tsx';
import { DateField } from '#renderer/components/DateField.tsx';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { useCreate } from '#renderer/data/clients.ts';
import { useLibrary } from '#renderer/data/library.ts';
import { useToday } from '#renderer/data/today.ts';
import { planPath } from '#renderer/shell/paths.ts';
import { useTexts } from '#renderer/shell/texts.tsx';
import css from './AcademySection.module.css';

interface NewPlanProps {
  readonly academy: string;
  readonly onClose: () => void;
}

/** Another cohort: from a template or as usual, and from which day. */
export function NewPlan({ academy, onClose }: NewPlanProps) {
  const { texts } = useTexts();
  const words = texts.templates.newPlan;
  const [, go] = useLocation();
  const today = useToday();
  const { plan } = useCreate();
  const templates = useTemplates();
  const [chosen, setChosen] = useState<string>(NONE);
  const [start, setStart] = useState(nextMonday(today));
  const template = templates.find(({ value }) => value === chosen);
  return (
    <Dialog
      title={words.title}
      isOpen
      onClose={onClose}
      action={{
        text: words.create,
        isDisabled: plan.isPending,
        run: () => {
          if (plan.isPending) return;
          const from = template?.from ?? null;
          plan.mutate(
            { academy, people: null, ...(from !== null && { from: { ...from, start } }) },
            { onSuccess: (made) => go(planPath(made.plan)) },
          );
        },
      }}
    >
      <div className={css.choice}>
        <Choice label={words.template} value={chosen} options={templates} onChange={setChosen} />
        <p>{template?.note}</p>
      </div>
      {chosen !== NONE && (
        <DateField
          label={words.start}
          value={start}
          onChange={(date) => {
            if (date !== null) setStart(date);
          }}
          nearby={today}
        />
      )}
    </Dialog>
  );
}

const NONE = 'none';

interface Template {
  readonly value: string;
  readonly label: string;
  readonly note: string;
  /** Null for a plan as usual. */
  readonly from: Omit<NonNullable<Input<'plans.create'>['from']>, 'start'> | null;
}

/** None, those that come with the program, and the trainer's own. */
function useTemplates(): readonly Template[] {
  const { texts, language } = useTexts();
  const own = useLibrary('planTemplate');
  const { templates: words } = texts;
  return [
    { value: NONE, label: words.none, note: words.notes.none, from: null },
    ...BUILT_IN.map((which) => ({
      value: which,
      label: words.builtIn[which],
      note: words.notes[which],
      from: { template: builtInTemplate(which, texts), language },
    })),
    ...own.map(({ id, document }) => ({
      value: id,
      label: document.name,
      note: words.notes.own,
      from: { template: document.plan, language: document.language },
    })),
  ];
}
