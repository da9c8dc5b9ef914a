import { InlineText } from '#renderer/components/InlineText.tsx';
import { Section } from '#renderer/components/Section.tsx';
import { itemIds, setField, setText, textAt } from './edits.ts';
import { FeeRow } from './FeeRow.tsx';
import { FeeTemplates } from './FeeTemplates.tsx';
import { InlineFigure } from './InlineFigure.tsx';
import css from './investment.module.css';
import { FEES, OPTIONS, type FeePlace } from './feeList.ts';
import { NewFee } from './NewFee.tsx';
import { percentOf } from './percent.ts';
import type { PlanPage } from './planPage.ts';

/** The fees, a row each, and their sum. */
export function Fees({ page }: { readonly page: PlanPage }) {
  const words = page.offer.texts.planScreen.investment.fees;
  return (
    <Section title={words.title} aside={words.aside}>
      <Rows page={page} place={FEES} />
      <FeeTemplates page={page} />
      {page.plan.investment.fees.length > 0 && <Sums page={page} />}
    </Section>
  );
}

/** What the client may choose too, in no sum until it is chosen. */
export function Options({ page }: { readonly page: PlanPage }) {
  const words = page.offer.texts.planScreen.investment.options;
  return (
    <Section title={words.title} aside={words.aside}>
      <Rows page={page} place={OPTIONS} />
    </Section>
  );
}

function Rows({ page, place }: { readonly page: PlanPage; readonly place: FeePlace }) {
  const { fees, options } = page.plan.investment;
  const all = place === FEES ? fees : options;
  const ids = itemIds(page.documents, place);
  return (
    <ul className={css.fees}>
      {all.map((fee, index) => (
        <FeeRow
          key={ids[index]}
          id={ids[index] ?? ''}
          place={place}
          fee={fee}
          index={index}
          count={all.length}
          page={page}
        />
      ))}
      <NewFee page={page} place={place} />
    </ul>
  );
}

function Sums({ page }: { readonly page: PlanPage }) {
  const { plan, offer, change } = page;
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
      {vatRate === 0 && <VatReason page={page} />}
      <div data-total>
        <dt>{words.total}</dt>
        <dd>{format.money(offerInclVat, currency)}</dd>
      </div>
    </dl>
  );
}

const VAT_REASON = ['plan', 'investment', 'vatReason'];

function VatReason({ page }: { readonly page: PlanPage }) {
  const { vatReason, vatReasonHint } = page.offer.texts.planScreen.investment.fees;
  return (
    <div data-reason>
      <dt>{vatReason}</dt>
      <dd>
        <InlineText
          label={vatReason}
          placeholder={vatReasonHint}
          value={textAt(page.documents, 'plan', VAT_REASON)}
          onChange={(text) => page.change([setText('plan', VAT_REASON, text)])}
        />
      </dd>
    </div>
  );
}
