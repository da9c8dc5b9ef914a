import { Button } from '@mantine/core';
import type { Guide, GuideText } from '#domain/guides.ts';
import { setField } from '../edits.ts';
import { ItemButtons } from '../ItemButtons.tsx';
import type { PlanPage } from '../planPage.ts';
import { GUIDES } from './guidePage.ts';
import css from './guides.module.css';

interface GuideToolsProps {
  readonly id: string;
  readonly index: number;
  readonly count: number;
  readonly guide: Guide;
  readonly text: GuideText;
  readonly page: PlanPage;
}

/** What can be done with a guide as a whole. */
export function GuideTools({ id, index, count, guide, text, page }: GuideToolsProps) {
  const words = page.offer.texts.planScreen.guides;
  const isChanged = guide.kind !== 'own' && (guide.steps !== null || guide.title !== null);
  const restore = (): void => {
    page.change(
      (['title', 'steps'] as const).map((field) =>
        setField('plan', [...GUIDES.at, { item: id }, field], null),
      ),
    );
  };
  return (
    <div className={css.tools}>
      {isChanged && (
        <Button variant="default" size="compact-sm" onClick={restore}>
          {words.restore}
        </Button>
      )}
      <ItemButtons
        page={page}
        place={GUIDES}
        id={id}
        what={text.title}
        isFirst={index === 0}
        isLast={index === count - 1}
      />
    </div>
  );
}
