import { ActionIcon, Button } from '@mantine/core';
import { IconCopyPlus, IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { AcademyEntry, PlanRow } from '#contract/replies.ts';
import type { Edit } from '#domain/edit/edit.ts';
import { Section } from '#renderer/components/Section.tsx';
import { NextCohort } from '#renderer/shell/NextCohort.tsx';
import { planPath } from '#renderer/shell/paths.ts';
import { useTexts } from '#renderer/shell/texts.tsx';
import { useRemove } from '#renderer/shell/useRemove.ts';
import { AcademyFields } from './AcademyFields.tsx';
import css from './AcademySection.module.css';
import { textOf } from './fields.ts';
import { ModuleList } from './ModuleList.tsx';
import { NewPlan } from './NewPlan.tsx';
import lines from './PlanLine.module.css';
import { PlanLine } from './PlanLine.tsx';

interface AcademySectionProps {
  readonly academy: AcademyEntry;
  readonly onChange: (edits: readonly Edit[]) => void;
}

/** An academy: its dates and price, its modules, and its cohorts with what each of them takes. */
export function AcademySection({ academy, onChange }: AcademySectionProps) {
  const { texts } = useTexts();
  const words = texts.clients;
  const remove = useRemove();
  const name = textOf(academy.document, 'name') || words.unnamedAcademy;
  return (
    <Section
      title={name}
      action={
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={words.client.removeAcademyThis(name)}
          onClick={() => {
            remove({ kind: 'academy', id: academy.id }, name);
          }}
        >
          {words.client.removeAcademy}
        </Button>
      }
    >
      <AcademyFields document={academy.document} currency={academy.currency} onChange={onChange} />
      <ModuleList document={academy.document} onChange={onChange} />
      <Cohorts academy={academy} />
    </Section>
  );
}

function Cohorts({ academy }: { readonly academy: AcademyEntry }) {
  const { texts } = useTexts();
  const words = texts.clients;
  const [isNew, setIsNew] = useState(false);
  const [followed, setFollowed] = useState<PlanRow | null>(null);
  const remove = useRemove();
  return (
    <div className={css.part}>
      <h3>{words.academy.cohorts}</h3>
      {academy.plans.length === 0 && <p className={css.none}>{words.academy.noCohort}</p>}
      <ul className={lines.list}>
        {academy.plans.map((plan) => {
          const name = plan.cohort ?? words.unnamedPlan;
          return (
            <li key={plan.id}>
              <PlanLine
                plan={plan}
                href={planPath(plan.id)}
                action={
                  <>
                    <ActionIcon
                      aria-label={texts.templates.next.actionFor(name)}
                      title={texts.templates.next.actionFor(name)}
                      onClick={() => setFollowed(plan)}
                    >
                      <IconCopyPlus size={16} stroke={1.5} />
                    </ActionIcon>
                    <ActionIcon
                      aria-label={words.client.removePlan(name)}
                      title={words.client.removePlan(name)}
                      onClick={() => {
                        remove({ kind: 'plan', id: plan.id }, name);
                      }}
                    >
                      <IconX size={16} stroke={1.5} />
                    </ActionIcon>
                  </>
                }
              />
            </li>
          );
        })}
      </ul>
      <Button
        variant="default"
        size="compact-md"
        leftSection={<IconPlus size={16} stroke={1.75} />}
        onClick={() => setIsNew(true)}
      >
        {words.client.newPlan}
      </Button>
      {isNew && <NewPlan academy={academy.id} onClose={() => setIsNew(false)} />}
      {followed !== null && (
        <NextCohort plan={followed.id} cohort={followed.cohort} onClose={() => setFollowed(null)} />
      )}
    </div>
  );
}
