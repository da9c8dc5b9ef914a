import type { KeyboardEvent } from 'react';
import { moveSection } from '#domain/edit/sections.ts';
import { isMovable, type MovableSection } from '#domain/offerSections.ts';
import { Section } from '#renderer/components/Section.tsx';
import type { PlanPage } from '../planPage.ts';
import { useListFocus } from '../useListFocus.ts';
import css from './offerSections.module.css';
import { SectionRow } from './SectionRow.tsx';
import { useRowDrag } from './useRowDrag.ts';

/** Which sections the offer has, in which order, and the trainer's own words in each. */
export function OfferSections({ page }: { readonly page: PlanPage }) {
  const words = page.offer.texts.planScreen.offer.sections;
  const { sections } = page.plan.proposal;
  const movable = sections.flatMap((section) =>
    isMovable(section.id) ? [{ ...section, id: section.id }] : [],
  );
  const closing = sections.filter(({ id }) => !isMovable(id));
  const ids = movable.map(({ id }) => id);
  const { list, onFocus, onBlur, goTo } = useListFocus<HTMLOListElement>(ids, ':is(input, button)');
  const put = (id: MovableSection, before: MovableSection | null): void => {
    page.change(moveSection(page.documents, id, before));
  };
  const step = (id: MovableSection, by: -1 | 1): void => {
    const others = ids.filter((one) => one !== id);
    const to = ids.indexOf(id) + by;
    if (to >= 0 && to < ids.length) put(id, others[to] ?? null);
  };
  const { grab, held, target } = useRowDrag(list, (row, before) => {
    const id = ids.find((one) => one === row);
    if (id !== undefined) put(id, ids.find((one) => one === before) ?? null);
  });
  return (
    <Section title={words.title} aside={words.aside}>
      <p className={css.lead}>{words.lead}</p>
      <ol className={css.list} ref={list} aria-label={words.order} onFocus={onFocus} onBlur={onBlur}>
        {movable.map((section, at) => (
          <li
            key={section.id}
            data-row={section.id}
            data-held={held === section.id || undefined}
            data-drop={dropAt(target, section.id, at === movable.length - 1)}
            onKeyDown={stepping((by) => {
              goTo(section.id);
              step(section.id, by);
            })}
          >
            <SectionRow
              page={page}
              section={section}
              move={{
                isFirst: at === 0,
                isLast: at === movable.length - 1,
                onMove: (by) => step(section.id, by),
                onGrab: (event) => grab(event, section.id),
              }}
            />
          </li>
        ))}
      </ol>
      <p className={css.closing}>{words.closing}</p>
      <ol className={css.list} aria-label={words.closing}>
        {closing.map((section) => (
          <li key={section.id}>
            <SectionRow page={page} section={section} move={null} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** `end` stands for the place below the last row. */
function dropAt(target: string | null, id: string, isLast: boolean): 'above' | 'below' | undefined {
  if (target === id) return 'above';
  return isLast && target === '' ? 'below' : undefined;
}

/** With Alt, the arrows take a row up or down. */
function stepping(step: (by: -1 | 1) => void): (event: KeyboardEvent) => void {
  return (event) => {
    const { key, altKey, nativeEvent } = event;
    if (!altKey || nativeEvent.isComposing || (key !== 'ArrowUp' && key !== 'ArrowDown')) return;
    event.preventDefault();
    step(key === 'ArrowUp' ? -1 : 1);
  };
}
