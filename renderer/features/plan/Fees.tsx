import type { Fee } from '#domain/plan.ts';
import { InlineText } from '#renderer/components/InlineText.tsx';
import { Section } from '#renderer/components/Section.tsx';
import { itemIds, setField, setItem, setText, textAt } from './edits.ts';
import { InlineFigure } from './InlineFigure.tsx';
import css from './investment.module.css';
import { FEES } from './feeList.ts';
import { ItemButtons } from './ItemButtons.tsx';
import { NewFee } from './NewFee.tsx';
import { percentOf } from './percent.ts';
import type { PlanPage } from './planPage.ts';
import { useTrial } from './useTrial.ts';

const MOST_QUANTITY = 1e6;
const MOST_PRICE = 1e9;

/** The fees, a row each, and their sum. */
export function Fees({ page }: { readonly page: PlanPage }) {
  const words = page.offer.texts.planScreen.investment.fees;
  const { fees } = page.plan.investment;
  const ids = itemIds(page.documents, FEES);
  return (
    <Section title={words.title} aside={words.aside}>
      <ul className={css.fees}>
        {fees.map((fee, index) => (
          <FeeRow
            key={ids[index]}
            id={ids[index] ?? ''}
            fee={fee}
            index={index}
            count={fees.length}
            page={page}
          />
        ))}
        <NewFee page={page} />
      </ul>
      {fees.length > 0 && <Sums page={page} />}
    </Section>
  );
}

interface FeeRowProps {
  readonly id: string;
  readonly fee: Fee;
  readonly index: number;
  readonly count: number;
  readonly page: PlanPage;
}

function FeeRow({ id, fee, index, count, page }: FeeRowProps) {
  const { change, documents, plan, offer } = page;
  const { format, planScreen } = offer.texts;
  const words = planScreen.investment.fees;
  const itemAt = [...FEES.at, { item: id }, 'item'];
  const unitAt = [...FEES.at, { item: id }, 'unit'];
  const item = useTrial(change, ['item'], { item: textAt(documents, 'plan', itemAt) }, (next) => [
    setText('plan', itemAt, next.item),
  ]);
  const figure = (field: 'quantity' | 'price') => (value: number | null) => {
    if (value !== null) change([setItem(FEES, id, field, value)]);
  };
  const problem = item.problem('item');
  return (
    <li>
      <div className={css.item}>
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
      </div>
      <InlineFigure
        label={words.of(words.quantity, fee.item)}
        value={fee.quantity}
        min={0}
        max={MOST_QUANTITY}
        onChange={figure('quantity')}
      />
      <InlineText
        label={words.of(words.unit, fee.item)}
        placeholder={words.unitHint}
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
      <ItemButtons
        page={page}
        place={FEES}
        id={id}
        what={fee.item}
        isFirst={index === 0}
        isLast={index === count - 1}
      />
    </li>
  );
}

function Sums({ page: { plan, offer, change } }: { readonly page: PlanPage }) {
  const { format, proposal, planScreen } = offer.texts;
  const { fees: words } = proposal.investment;
  const { currency, vatRate } = plan.investment;
  const { offer: sum, vat, offerInclVat } = offer.figures.investment;
  return (
    <dl className={css.sums}>
      <div>
        <dt>{words.exVat}</dt>
        <dd>{format.money(sum, currency)}</dd>
      </div>
      <div>
        <dt>
          {planScreen.investment.fees.vat}
          <InlineFigure
            label={planScreen.investment.fees.vat}
            value={percentOf(vatRate)}
            min={0}
            max={100}
            unit="%"
            onChange={(percent) => {
              if (percent !== null)
                change([setField('plan', ['plan', 'investment', 'vatRate'], percent / 100)]);
            }}
          />
        </dt>
        <dd>{format.money(vat, currency)}</dd>
      </div>
      <div data-total>
        <dt>{words.total}</dt>
        <dd>{format.money(offerInclVat, currency)}</dd>
      </div>
    </dl>
  );
}
