import { investmentSection } from '#domain/proposal/investment.ts';
import { Choice } from '#renderer/components/Choice.tsx';
import { MoneyField } from '#renderer/components/MoneyField.tsx';
import { Section } from '#renderer/components/Section.tsx';
import about from './about.module.css';
import { setField } from './edits.ts';
import { Fees, Options } from './Fees.tsx';
import css from './investment.module.css';
import { OfferBlock } from './OfferBlock.tsx';
import { OwnTimeCost } from './OwnTimeCost.tsx';
import { PayBack } from './PayBack.tsx';
import type { PlanPage } from './planPage.ts';
import { SectionSheet } from './SectionSheet.tsx';

/** What it costs, beside the academy, and what pays it back. */
export function InvestmentSection({ page }: { readonly page: PlanPage }) {
  const { plan, offer } = page;
  const { proposal } = offer.texts;
  return (
    <SectionSheet
      section="investment"
      page={page}
      lede={proposal.investment.lead(plan.academy.price !== null)}
    >
      <Fees page={page} />
      <Options page={page} />
      <OwnTimeCost page={page} />
      <Beside page={page} />
      <PayBack page={page} />
    </SectionSheet>
  );
}

const CURRENCIES = ['SEK', 'NOK', 'DKK', 'EUR', 'GBP', 'USD', 'CHF'];

function Beside({ page }: { readonly page: PlanPage }) {
  const { plan, offer, change } = page;
  const { format, planScreen } = offer.texts;
  const words = planScreen.investment.beside;
  const { currency } = plan.investment;
  const currencies = CURRENCIES.includes(currency) ? CURRENCIES : [currency, ...CURRENCIES];
  return (
    <Section title={words.title}>
      <div className={about.fields}>
        <MoneyField
          label={words.academyPrice}
          value={plan.academy.price}
          currency={currency}
          placeholder={words.unknown}
          onChange={(value) => change([setField('academy', ['price'], value)])}
        />
        <Choice
          label={words.currency}
          value={currency}
          options={currencies.map((value) => ({
            value,
            label: `${value}, ${format.currencyName(value)}`,
          }))}
          onChange={(value) => change([setField('plan', ['plan', 'investment', 'currency'], value)])}
        />
      </div>
      <InOffer page={page} />
    </Section>
  );
}

/** What the offer says of it, apart from the tables above and what pays it back. */
function InOffer({ page: { offer } }: { readonly page: PlanPage }) {
  const { blocks } = investmentSection(offer);
  const bars = blocks.find(({ type }) => type === 'costBars');
  const beside = blocks.findLast(({ type }) => type === 'paragraph');
  const isBeside = offer.figures.investment.academyPrice !== null;
  return (
    <div className={css.inOffer}>
      {bars !== undefined && <OfferBlock block={bars} />}
      {isBeside && beside !== undefined && <OfferBlock block={beside} />}
    </div>
  );
}
