import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { InlineText } from '#renderer/components/InlineText.tsx';
import { addItem } from './edits.ts';
import { FEES } from './feeList.ts';
import { InlineFigure } from './InlineFigure.tsx';
import css from './investment.module.css';
import type { PlanPage } from './planPage.ts';

interface Draft {
  readonly item: string;
  readonly quantity: number | null;
  readonly unit: string;
  /** Null until it is typed: what has no price is not in the offer, and never free. */
  readonly price: number | null;
}

const BLANK: Draft = { item: '', quantity: 1, unit: '', price: null };

/** The next fee: it is in the plan once it has a name and a price. */
export function NewFee({ page }: { readonly page: PlanPage }) {
  const words = page.offer.texts.planScreen.investment.fees;
  const [draft, setDraft] = useState(BLANK);
  const first = useRef<HTMLInputElement>(null);
  const { item, quantity, unit, price } = draft;
  const isWhole = item.trim() !== '' && quantity !== null && price !== null;
  const add = (): void => {
    if (!isWhole) return;
    page.change(addItem(FEES, { item, quantity, ...(unit !== '' && { unit }), price }).edits);
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
      <div className={css.item}>
        <InlineText
          ref={first}
          label={words.of(words.item, words.newOne)}
          placeholder={words.itemHint}
          value={item}
          onChange={(text) => setDraft({ ...draft, item: text })}
        />
      </div>
      <InlineFigure
        label={words.of(words.quantity, words.newOne)}
        value={quantity}
        min={0}
        max={1e6}
        onChange={(value) => setDraft({ ...draft, quantity: value })}
      />
      <InlineText
        label={words.of(words.unit, words.newOne)}
        placeholder={words.unitHint}
        value={unit}
        onChange={(text) => setDraft({ ...draft, unit: text })}
      />
      <InlineFigure
        label={words.of(words.price, words.newOne)}
        placeholder={words.priceHint}
        value={price}
        min={0}
        max={1e9}
        step={100}
        canBeEmpty
        onChange={(value) => setDraft({ ...draft, price: value })}
      />
      <Button variant="default" size="compact-sm" disabled={!isWhole} onClick={add}>
        {words.add}
      </Button>
    </li>
  );
}
