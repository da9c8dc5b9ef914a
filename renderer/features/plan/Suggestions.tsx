import { IconPlus } from '@tabler/icons-react';
import { v7 as newId } from 'uuid';
import { itemOf } from '#domain/edit/items.ts';
import type { ListPlace } from './edits.ts';
import type { PlanPage } from './planPage.ts';
import css from './suggestions.module.css';

interface SuggestionsProps {
  readonly page: PlanPage;
  readonly place: ListPlace;
  /** What the list has already. */
  readonly taken: readonly string[];
  readonly texts: readonly string[];
}

/** The button goes away with its text: the keyboard goes to the next one, or into the list. */
function leave(button: HTMLElement): void {
  const row = button.closest('li');
  const next = row?.nextElementSibling ?? row?.previousElementSibling;
  const list = button.closest('[role="group"]')?.parentElement;
  (next?.querySelector('button') ?? list?.querySelector<HTMLElement>('[data-new] textarea'))?.focus();
}

/** Texts that may go into a list, one click each; none that is there. */
export function Suggestions({ page, place, taken, texts }: SuggestionsProps) {
  const words = page.offer.texts.planScreen.fields.suggestions;
  const left = texts.filter((text) => !taken.includes(text));
  if (left.length === 0) return null;
  return (
    <div className={css.root} role="group" aria-label={words}>
      <p>{words}</p>
      <ul>
        {left.map((text) => (
          <li key={text}>
            <button
              type="button"
              onClick={(event) => {
                leave(event.currentTarget);
                const item = itemOf(text, newId());
                page.change([{ ...place, kind: 'insert', item, before: null }]);
              }}
            >
              <IconPlus size={15} stroke={1.75} aria-hidden />
              <span lang={page.plan.language}>{text}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
