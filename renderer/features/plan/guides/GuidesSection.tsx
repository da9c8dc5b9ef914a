import { Button } from '@mantine/core';
import { useState } from 'react';
import type { JsonObject } from '#domain/edit/json.ts';
import { Empty } from '#renderer/components/Empty.tsx';
import { Section } from '#renderer/components/Section.tsx';
import { addItem, itemIds } from '../edits.ts';
import type { PlanPage } from '../planPage.ts';
import { SectionSheet } from '../SectionSheet.tsx';
import { TextList } from '../TextList.tsx';
import { useListFocus } from '../useListFocus.ts';
import { AddGuide } from './AddGuide.tsx';
import { GuideRow } from './GuideRow.tsx';
import { GUIDES } from './guidePage.ts';
import css from './guides.module.css';

const OWN = { subject: 'plan', at: ['plan', 'questions'] } as const;
const FIRST = [{ kind: 'interest' }, { kind: 'grow' }, { kind: 'refill' }];

/** The guides for the talks, one open at a time, and the plan's own questions. */
export function GuidesSection({ page }: { readonly page: PlanPage }) {
  const words = page.offer.texts.planScreen.guides;
  const ids = itemIds(page.documents, GUIDES);
  const [open, setOpen] = useState<string | null>(null);
  const { list, onFocus, onBlur, goTo } = useListFocus<HTMLDivElement>(ids, '[aria-expanded]');
  const add = (guides: readonly JsonObject[]): void => {
    const added = guides.map((guide) => addItem(GUIDES, guide));
    const [first] = added;
    if (first === undefined) return;
    goTo(first.id);
    page.change(added.flatMap(({ edits }) => edits));
    setOpen(first.id);
  };
  return (
    <SectionSheet section="questions" page={page} lede={words.lede}>
      {ids.length === 0 && (
        <Empty sentence={words.empty} action={<Button onClick={() => add(FIRST)}>{words.begin}</Button>} />
      )}
      <div className={css.guides} ref={list} onFocus={onFocus} onBlur={onBlur}>
        {ids.map((id, index) => (
          <GuideRow
            key={id}
            id={id}
            index={index}
            count={ids.length}
            page={page}
            isOpen={open === id}
            onToggle={() => setOpen(open === id ? null : id)}
          />
        ))}
      </div>
      <AddGuide page={page} add={(guide) => add([guide])} />
      <Section title={words.own.title} aside={words.own.aside}>
        <TextList page={page} place={OWN} words={words.own} />
      </Section>
    </SectionSheet>
  );
}
