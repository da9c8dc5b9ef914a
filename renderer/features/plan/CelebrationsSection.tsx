import { Button } from '@mantine/core';
import type { JsonObject } from '#domain/edit/json.ts';
import { Empty } from '#renderer/components/Empty.tsx';
import { Section } from '#renderer/components/Section.tsx';
import { CelebrationIdeas } from './CelebrationIdeas.tsx';
import { CELEBRATIONS, celebrationOf, FIRST_IDEAS } from './celebrationIdeas.ts';
import { CelebrationRow } from './CelebrationRow.tsx';
import css from './celebrations.module.css';
import { addItem, itemIds } from './edits.ts';
import { NewCelebration } from './NewCelebration.tsx';
import { NothingToCelebrate } from './NothingToCelebrate.tsx';
import type { PlanPage } from './planPage.ts';
import { SectionSheet } from './SectionSheet.tsx';
import { useListFocus } from './useListFocus.ts';

/** What is celebrated, for whom and when; who has nothing yet; ideas. */
export function CelebrationsSection({ page }: { readonly page: PlanPage }) {
  const { plan, offer, change, documents } = page;
  const words = offer.texts.planScreen.celebrations;
  const ids = itemIds(documents, CELEBRATIONS);
  const { list, goTo, onFocus, onBlur } = useListFocus(ids);
  const add = (...values: readonly JsonObject[]): void => {
    const added = values.map((value) => addItem(CELEBRATIONS, value));
    const [first] = added;
    if (first !== undefined) goTo(first.id);
    change(added.flatMap(({ edits }) => edits));
  };
  const dated = plan.celebrations.filter(({ date }) => date !== null).length;
  const begin = (): void => add(...FIRST_IDEAS.map((id) => celebrationOf(plan, id, offer.texts)));
  return (
    <SectionSheet section="celebrations" page={page} lede={words.lede}>
      {ids.length === 0 && (
        <Empty sentence={words.empty} action={<Button onClick={begin}>{words.begin}</Button>} />
      )}
      <Section title={words.list} {...(ids.length > 0 && { aside: words.count(ids.length, dated) })}>
        <ul ref={list} className={css.list} onFocus={onFocus} onBlur={onBlur}>
          {plan.celebrations.map((celebration, index) => (
            <CelebrationRow
              key={ids[index]}
              id={ids[index] ?? ''}
              celebration={celebration}
              index={index}
              count={ids.length}
              page={page}
            />
          ))}
          <NewCelebration page={page} />
        </ul>
        {ids.length > 0 && <NothingToCelebrate page={page} onAdd={add} />}
      </Section>
      <CelebrationIdeas page={page} onAdd={add} />
    </SectionSheet>
  );
}
