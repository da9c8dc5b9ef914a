import { Button } from '@mantine/core';
import { useRef, useState, type KeyboardEvent } from 'react';
import { InlineSuggest } from '#renderer/components/InlineSuggest.tsx';
import { InlineText } from '#renderer/components/InlineText.tsx';
import { addItem } from './edits.ts';
import { FEES, feeEntry, MOST_PRICE, MOST_QUANTITY, type FeePlace } from './feeList.ts';
import { InlineFigure } from './InlineFigure.tsx';
import css from './investment.module.css';
import type { PlanPage } from './planPage.ts';
import { unitsOf } from './units.ts';

interface Draft {
  readonly item: string;
  readonly quantity: number | null;
  readonly unit: string;
  /** Null until it is typed: what has no price is not in the offer, and never free. */
  readonly price: number | null;
}

const BLANK: Draft = { item: '', quantity: 1, unit: '', price: null };

/** The next fee or option: it is in the plan once it has a name and a price. */
export function NewFee({ page, place }: { readonly page: PlanPage; readonly place: FeePlace }) {
  const { fees: words, options } = page.offer.texts.planScreen.investment;
  const { newOne, itemHint } = place === FEES ? words : options;
  const [draft, setDraft] = useState(BLANK);
  const first = useRef<HTMLInputElement>(null);
  const { item, quantity, unit, price } = draft;
  const isWhole = item.trim() !== '' && quantity !== null && price !== null;
  const set = (part: Partial<Draft>): void => setDraft({ ...draft, ...part });
  const add = (): void => {
    if (!isWhole) return;
    page.change(addItem(place, feeEntry({ item, quantity, unit: unit === '' ? null : unit, price })).edits);
    setDraft(BLANK);
    first.current?.focus();
  };
  return (
    <li
      data-new
      data-begun={item.trim() !== '' || undefined}
      data-unsaved={draft !== BLANK || undefined}
      onKeyDown={(event) => isEnter(event) && add()}
    >
      <div className={css.item}>
        <InlineText
          ref={first}
          label={words.of(words.item, newOne)}
          placeholder={itemHint}
          value={item}
          onChange={(item) => set({ item })}
        />
      </div>
      <InlineFigure
        label={words.of(words.quantity, newOne)}
        value={quantity}
        min={0}
        max={MOST_QUANTITY}
        onChange={(quantity) => set({ quantity })}
      />
      <InlineSuggest
        label={words.of(words.unit, newOne)}
        placeholder={words.unitHint}
        suggestions={unitsOf(page.offer.texts, quantity ?? 1)}
        value={unit}
        onChange={(unit) => set({ unit })}
      />
      <InlineFigure
        label={words.of(words.price, newOne)}
        placeholder={words.priceHint}
        value={price}
        min={0}
        max={MOST_PRICE}
        step={100}
        canBeEmpty
        onChange={(price) => set({ price })}
      />
      <Button variant="default" size="compact-sm" disabled={!isWhole} onClick={add}>
        {words.add}
      </Button>
    </li>
  );
}

/** Where a unit is chosen from the list, the key is used up. */
function isEnter({ key, target, defaultPrevented }: KeyboardEvent): boolean {
  return key === 'Enter' && !defaultPrevented && target instanceof HTMLInputElement;
}
