import { useMemo, useState } from 'react';
import { v7 as newId } from 'uuid';
import { fileOf, type PlanDocuments } from '#domain/edit/documents.ts';
import { checkPlanFile } from '#domain/planFile.ts';
import { withoutProposals, withTemplate } from '#domain/templates/applyTemplate.ts';
import { Choice } from '#renderer/components/Choice.tsx';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { ProblemNote } from '#renderer/components/ProblemNote.tsx';
import { useApplyTemplate } from '#renderer/data/applyTemplate.ts';
import { useHistory } from '#renderer/data/history.ts';
import { useCommand } from '#renderer/shell/commands.ts';
import { useTexts } from '#renderer/shell/texts.tsx';
import { useToasts } from '#renderer/shell/toasts.tsx';
import { usePlanTemplates, type PlanTemplate } from '#renderer/shell/usePlanTemplates.ts';
import type { PlanPage } from '../planPage.ts';
import { refusal } from '../refusal.ts';
import { useOfferTexts } from '../useOfferTexts.ts';
import { Found } from './Found.tsx';
import { useDifferences } from './useDifferences.ts';
import css from './versions.module.css';

/** A template in the plan that is there: what it would change is said before it does. */
export function ApplyTemplate({ page }: { readonly page: PlanPage }) {
  const [isAsked, setIsAsked] = useState(false);
  useCommand('applyTemplate', () => setIsAsked(true));
  return isAsked ? <Asked page={page} onClose={() => setIsAsked(false)} /> : null;
}

interface AskedProps {
  readonly page: PlanPage;
  readonly onClose: () => void;
}

function Asked({ page, onClose }: AskedProps) {
  const speech = useTexts();
  const words = speech.texts.templates.apply;
  const templates = usePlanTemplates(useOfferTexts(page.plan.language) ?? speech);
  const { say } = useToasts();
  const apply = useApplyTemplate();
  const { undo } = useHistory({ kind: 'plan', id: page.id });
  const [chosen, setChosen] = useState<string | null>(null);
  const template = templates.find(({ value }) => value === chosen) ?? templates[0];
  const found = useFound(page, template);
  if (template === undefined) return null;
  const { label: name, note } = template;
  const run = (): void => {
    if (!found.isUsable || apply.isPending) return;
    apply.mutate(
      { plan: page.id, name, template: template.template },
      {
        onSuccess: () =>
          say(words.done(name), { text: speech.texts.shell.head.undo, run: undo, isLastStep: true }),
        onSettled: onClose,
      },
    );
  };
  return (
    <Dialog
      title={words.title}
      isOpen
      isWide
      onClose={onClose}
      action={{ text: words.apply, isDisabled: !found.isUsable || apply.isPending, run }}
    >
      <div className={css.template}>
        <Choice label={words.template} value={template.value} options={templates} onChange={setChosen} />
        <p>{note}</p>
        {template.language !== page.plan.language && <p>{words.otherLanguage[template.language]}</p>}
      </div>
      {found.refused !== null && <ProblemNote sentence={found.refused} />}
      {found.refused === null && found.parts !== null && (
        <section aria-label={words.changes}>
          <Found parts={found.parts} />
        </section>
      )}
      <p className={css.keeps}>{words.keeps}</p>
    </Dialog>
  );
}

/** What the template would change of the plan, or why it cannot be used in it. */
function useFound(page: PlanPage, chosen: PlanTemplate | undefined) {
  const { texts } = useTexts();
  const { documents } = page;
  const template = chosen?.template;
  const states = useMemo(() => statesOf(documents, template), [documents, template]);
  const parts = useDifferences(page, states.before, states.after);
  const refused = states.faults === null ? null : refusal(states.faults, texts);
  return { parts, refused, isUsable: refused === null && parts !== null && parts.length > 0 };
}

/** Proposed times are planned anew, and none of them is told. */
function statesOf(documents: PlanDocuments, template: PlanTemplate['template'] | undefined) {
  if (template === undefined) return { before: null, after: null, faults: null };
  const before = { ...documents, plan: withoutProposals(documents.plan) };
  const after = { ...documents, plan: withTemplate(documents.plan, template, newId) };
  const checked = checkPlanFile(fileOf(after));
  return { before, after, faults: checked.ok ? null : checked.problem };
}
