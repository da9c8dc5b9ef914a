import { Button } from '@mantine/core';
import { questionCount, type Guide, type GuideText } from '#domain/guides.ts';
import { useLibrary, useLibraryChanges } from '#renderer/data/library.ts';
import { useOffer } from '#renderer/shell/offers.ts';
import { useToasts } from '#renderer/shell/toasts.tsx';
import { setField } from '../edits.ts';
import { ExportLine } from '../ExportLine.tsx';
import { ItemButtons } from '../ItemButtons.tsx';
import type { PlanPage } from '../planPage.ts';
import { GUIDES } from './guidePage.ts';
import css from './guides.module.css';
import { templateOf } from './templates.ts';

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
  const { exports, plan, offer, change } = page;
  const words = offer.texts.planScreen.guides;
  const keep = useKeep(text, words.kept);
  const isChanged = guide.kind !== 'own' && (guide.steps !== null || guide.title !== null);
  const isOurs = !('what' in exports.state) || exports.state.what === 'guide';
  const isBlank = questionCount(text) === 0;
  const canPrint = !isBlank && exports.state.kind !== 'working';
  const print = (): void => exports.guide(index, plan.language);
  useOffer(canPrint ? `${words.print}: ${text.title}` : null, print);
  return (
    <>
      <div className={css.tools}>
        <Button variant="default" size="compact-sm" disabled={!canPrint} onClick={print}>
          {words.print}
        </Button>
        <Button variant="default" size="compact-sm" disabled={isBlank} onClick={keep}>
          {words.keep}
        </Button>
        {isChanged && (
          <Button
            variant="default"
            size="compact-sm"
            onClick={() => {
              change(FIELDS.map((field) => setField('plan', [...GUIDES.at, { item: id }, field], null)));
            }}
          >
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
      {isOurs && <ExportLine exports={exports} />}
    </>
  );
}

/** What a guide of the plan's own has beside its kind. */
const FIELDS = ['title', 'steps'] as const;

/** Keeps the guide for other clients, in the place of one with the same name. */
function useKeep(text: GuideText, said: (name: string) => string): () => void {
  const { save } = useLibraryChanges();
  const { say } = useToasts();
  const template = templateOf(text);
  const same = useLibrary('guide').find(({ document }) => document.name === template.name);
  return () => {
    save.mutate(
      { kind: 'guide', document: template, ...(same !== undefined && { id: same.id }) },
      { onSuccess: () => say(said(template.name)) },
    );
  };
}
