import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { InlineText } from '#renderer/components/InlineText.tsx';
import { CELEBRATIONS } from './celebrationIdeas.ts';
import css from './celebrations.module.css';
import { addItem } from './edits.ts';
import type { PlanPage } from './planPage.ts';

const BLANK = { trigger: '', how: '' };

/** The next celebration: it is in the plan once it is said how. */
export function NewCelebration({ page }: { readonly page: PlanPage }) {
  const words = page.offer.texts.planScreen.celebrations;
  const [draft, setDraft] = useState(BLANK);
  const first = useRef<HTMLInputElement>(null);
  const second = useRef<HTMLInputElement>(null);
  const { trigger, how } = draft;
  const isWhole = how.trim() !== '';
  const add = (): void => {
    if (!isWhole) {
      second.current?.focus();
      return;
    }
    page.change(addItem(CELEBRATIONS, { ...(trigger !== '' && { trigger }), how }).edits);
    setDraft(BLANK);
    first.current?.focus();
  };
  return (
    <li
      data-new
      data-unsaved={draft !== BLANK || undefined}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.target instanceof HTMLInputElement) add();
      }}
    >
      <div className={css.trigger}>
        <InlineText
          ref={first}
          label={words.of(words.fields.trigger, words.newOne)}
          placeholder={words.newTrigger}
          value={trigger}
          onChange={(text) => setDraft({ ...draft, trigger: text })}
        />
      </div>
      <div className={css.how}>
        <InlineText
          ref={second}
          label={words.of(words.fields.how, words.newOne)}
          placeholder={words.newHow}
          value={how}
          onChange={(text) => setDraft({ ...draft, how: text })}
        />
      </div>
      <div className={css.buttons}>
        <Button variant="default" size="compact-sm" disabled={!isWhole} onClick={add}>
          {words.add}
        </Button>
      </div>
    </li>
  );
}
