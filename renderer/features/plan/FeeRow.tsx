import { Button } from '@mantine/core';
import type { Fee } from '#domain/plan.ts';
import { InlineSuggest } from '#renderer/components/InlineSuggest.tsx';
import { InlineText } from '#renderer/components/InlineText.tsx';
import { setItem, setText, textAt, transferItem } from './edits.ts';
import { FeeMenu } from './FeeMenu.tsx';
import { InlineFigure } from './InlineFigure.tsx';
import css from './investment.module.css';
import { FEES, MOST_PRICE, MOST_QUANTITY, OPTIONS, type FeePlace } from './feeList.ts';
import { besideRow, goOnIn } from './goOn.ts';
import { ItemButtons } from './ItemButtons.tsx';
import type { PlanPage } from './planPage.ts';
import { unitsOf } from './units.ts';
import { useTrial } from './useTrial.ts';

interface FeeRowProps {
  readonly id: string;
  readonly place: FeePlace;
  readonly fee: Fee;
  readonly index: number;
  readonly count: number;
  readonly page: PlanPage;
}

/** A fee or an option, edited where it stands. */
export function FeeRow(props: FeeRowProps) {
  const { id, place, fee, index, count, page } = props;
  const { change, documents, plan, offer } = page;
  const { format, planScreen } = offer.texts;
  const words = planScreen.investment.fees;
  const unitAt = [...place.at, { item: id }, 'unit'];
  const figure = (field: 'quantity' | 'price') => (value: number | null) => {
    if (value !== null) change([setItem(place, id, field, value)]);
  };
  return (
    <li>
      <Name {...props} />
      <InlineFigure
        label={words.of(words.quantity, fee.item)}
        value={fee.quantity}
        min={0}
        max={MOST_QUANTITY}
        onChange={figure('quantity')}
      />
      <InlineSuggest
        label={words.of(words.unit, fee.item)}
        placeholder={words.unitHint}
        suggestions={unitsOf(offer.texts, fee.quantity)}
        value={textAt(documents, 'plan', unitAt)}
        onChange={(text) => change([setText('plan', unitAt, text)])}
      />
      <InlineFigure
        label={words.of(words.price, fee.item)}
        value={fee.price}
        min={0}
        max={MOST_PRICE}
        step={100}
        onChange={figure('price')}
      />
      <span className={css.sum}>{format.money(fee.quantity * fee.price, plan.investment.currency)}</span>
      <span className={css.buttons}>
        <ItemButtons
          page={page}
          place={place}
          id={id}
          what={fee.item}
          isFirst={index === 0}
          isLast={index === count - 1}
        />
        <FeeMenu page={page} place={place} id={id} fee={fee} />
      </span>
    </li>
  );
}

/** What is done; an option is chosen beneath it. */
function Name({ id, place, fee, page }: FeeRowProps) {
  const { change, documents, offer } = page;
  const { fees: words, options } = offer.texts.planScreen.investment;
  const itemAt = [...place.at, { item: id }, 'item'];
  const item = useTrial(change, ['item'], { item: textAt(documents, 'plan', itemAt) }, (next) => [
    setText('plan', itemAt, next.item),
  ]);
  const problem = item.problem('item');
  return (
    <div className={css.item} data-option={place === OPTIONS || undefined}>
      <InlineText
        label={words.of(words.item, fee.item)}
        value={item.values.item}
        onChange={(text) => item.set('item', text)}
      />
      {problem !== null && (
        <p role="alert" className={css.problem}>
          {problem}
        </p>
      )}
      {place === OPTIONS && (
        <Button
          variant="default"
          size="compact-sm"
          aria-label={options.chooseThis(fee.item)}
          onClick={({ currentTarget }) => {
            const next = besideRow(currentTarget);
            change(transferItem(documents, OPTIONS, FEES, id));
            goOnIn(next);
          }}
        >
          {options.choose}
        </Button>
      )}
    </div>
  );
}
