import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { GUIDE_KINDS } from '#domain/guides.ts';
import { addItem } from '../edits.ts';
import type { PlanPage } from '../planPage.ts';
import { useDocumentTexts } from '../useDocumentTexts.ts';
import { GUIDES } from './guidePage.ts';
import css from './guides.module.css';

interface AddGuideProps {
  readonly page: PlanPage;
  /** With the new guide's id. */
  readonly onAdd: (id: string) => void;
}

/** The guides that the plan has not got yet, and one of the trainer's own. */
export function AddGuide({ page, onAdd }: AddGuideProps) {
  const words = page.offer.texts.planScreen.guides;
  const { guides } = useDocumentTexts(page);
  const kinds = GUIDE_KINDS.filter(
    (kind) => kind === 'own' || page.plan.guides.every((guide) => guide.kind !== kind),
  );
  return (
    <div className={css.add} role="group" aria-label={words.add}>
      <p aria-hidden>{words.add}</p>
      {kinds.map((kind) => (
        <Button
          key={kind}
          variant="default"
          size="compact-md"
          leftSection={<IconPlus size={15} stroke={1.75} />}
          onClick={() => {
            const { id, edits } = addItem(GUIDES, { kind });
            page.change(edits);
            onAdd(id);
          }}
        >
          {guides[kind].title}
        </Button>
      ))}
    </div>
  );
}
