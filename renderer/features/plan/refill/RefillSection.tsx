import { Button } from '@mantine/core';
import { idOfItem } from '#domain/edit/items.ts';
import { addPerson } from '#domain/edit/people.ts';
import { coachesOf, leadersOf } from '#domain/people.ts';
import { Empty } from '#renderer/components/Empty.tsx';
import { Section } from '#renderer/components/Section.tsx';
import type { PlanPage } from '../planPage.ts';
import { SectionSheet } from '../SectionSheet.tsx';
import { useListFocus } from '../useListFocus.ts';
import { NotRefilled } from './NotRefilled.tsx';
import css from './refill.module.css';
import { RefillGuide } from './RefillGuide.tsx';
import { RefillLink } from './RefillLink.tsx';
import { RefillPace } from './RefillPace.tsx';

/** The chain from who refills the leader to the coaches, its pace, and what to ask. */
export function RefillSection({ page }: { readonly page: PlanPage }) {
  const { plan, offer, change } = page;
  const words = offer.texts.planScreen.refill;
  const leaders = leadersOf(plan);
  const alone = coachesOf(plan).filter(({ leader }) => leader === null);
  const { list, goTo, onFocus, onBlur } = useListFocus(leaders.map(({ id }) => id));
  const addLeader = (): void => {
    const edits = addPerson(plan, 'leader', null);
    const [first] = edits;
    if (first?.kind === 'insert') goTo(idOfItem(first.item) ?? '');
    change(edits);
  };
  return (
    <SectionSheet section="refill" page={page} lede={words.lede}>
      {leaders.length === 0 ? (
        <Empty sentence={words.empty} action={<Button onClick={addLeader}>{words.addLeader}</Button>} />
      ) : (
        <Section
          title={words.chain}
          action={
            <Button variant="default" size="compact-md" onClick={addLeader}>
              {words.addAnother}
            </Button>
          }
        >
          <ul ref={list} className={css.chain} onFocus={onFocus} onBlur={onBlur}>
            {leaders.map((leader) => (
              <RefillLink key={leader.id} leader={leader} page={page} />
            ))}
          </ul>
        </Section>
      )}
      {alone.length > 0 && <NotRefilled coaches={alone} page={page} />}
      <RefillPace page={page} />
      <RefillGuide page={page} />
    </SectionSheet>
  );
}
