import { useState } from 'react';
import { useLocation } from 'wouter';
import { nextMonday } from '#domain/newPlan.ts';
import { Choice } from '#renderer/components/Choice.tsx';
import { DateField } from '#renderer/components/DateField.tsx';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { useCreate } from '#renderer/data/clients.ts';
import { useToday } from '#renderer/data/today.ts';
import { planPath } from '#renderer/shell/paths.ts';
import { useTexts } from '#renderer/shell/texts.tsx';
import { usePlanTemplates, type PlanTemplate } from '#renderer/shell/usePlanTemplates.ts';
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

interface Template extends Pick<PlanTemplate, 'value' | 'label' | 'note'> {
  /** Null for a plan as usual. */
  readonly from: Pick<PlanTemplate, 'template' | 'language'> | null;
}

/** None, those that come with the program, and the trainer's own. */
function useTemplates(): readonly Template[] {
  const speech = useTexts();
  const { none, notes } = speech.texts.templates;
  return [
    { value: NONE, label: none, note: notes.none, from: null },
    ...usePlanTemplates(speech).map(({ template, language, ...shown }) => ({
      ...shown,
      from: { template, language },
    })),
  ];
}
