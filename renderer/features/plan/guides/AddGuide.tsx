import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import type { JsonObject } from '#domain/edit/json.ts';
import { GUIDE_KINDS } from '#domain/guides.ts';
import { useLibrary } from '#renderer/data/library.ts';
import { useForget } from '#renderer/shell/useForget.ts';
import type { PlanPage } from '../planPage.ts';
import css from './guides.module.css';
import { guideOfTemplate } from './templates.ts';

interface AddGuideProps {
  readonly page: PlanPage;
  readonly add: (guide: JsonObject) => void;
}

/** The guides that the plan has not got yet, one of the trainer's own, and those kept from other clients. */
export function AddGuide({ page, add }: AddGuideProps) {
  const { guides, planScreen } = page.offer.texts;
  const words = planScreen.guides;
  const kinds = GUIDE_KINDS.filter(
    (kind) => kind === 'own' || page.plan.guides.every((guide) => guide.kind !== kind),
  );
  return (
    <div className={css.adding}>
      <div className={css.add} role="group" aria-label={words.add}>
        <p aria-hidden>{words.add}</p>
        {kinds.map((kind) => (
          <AddButton key={kind} name={guides[kind].title} onClick={() => add({ kind })} />
        ))}
      </div>
      <Templates page={page} add={add} />
    </div>
  );
}

function Templates({ page, add }: AddGuideProps) {
  const words = page.offer.texts.planScreen.guides;
  const kept = useLibrary('guide');
  const forget = useForget();
  if (kept.length === 0) return null;
  return (
    <div className={css.add} role="group" aria-label={words.templates}>
      <p aria-hidden>{words.templates}</p>
      {kept.map(({ id, document }) => (
        <span key={id} className={css.template}>
          <AddButton name={document.name} onClick={() => add(guideOfTemplate(document))} />
          <ActionIcon
            aria-label={words.forget(document.name)}
            onClick={() => forget({ id, kind: 'guide', document }, document.name)}
          >
            <IconX size={16} stroke={1.5} />
          </ActionIcon>
        </span>
      ))}
    </div>
  );
}

function AddButton({ name, onClick }: { readonly name: string; readonly onClick: () => void }) {
  return (
    <Button
      className={css.addButton ?? ''}
      variant="default"
      size="compact-md"
      title={name}
      leftSection={<IconPlus size={15} stroke={1.75} />}
      onClick={onClick}
    >
      {name}
    </Button>
  );
}
