import { investmentSection } from '#domain/proposal/investment.ts';
import { Choice } from '#renderer/components/Choice.tsx';
import { MoneyField } from '#renderer/components/MoneyField.tsx';
import { NumberField } from '#renderer/components/NumberField.tsx';
import { Section } from '#renderer/components/Section.tsx';
import about from './about.module.css';
import { setField } from './edits.ts';
import { Fees } from './Fees.tsx';
import css from './investment.module.css';
import { OfferBlock } from './OfferBlock.tsx';
import { OwnTimeCost } from './OwnTimeCost.tsx';
import { percentOf } from './percent.ts';
import type { PlanPage } from './planPage.ts';
import { Source } from './RhythmMeaning.tsx';
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
      <OwnTimeCost page={page} />
      <Beside page={page} />
    </SectionSheet>
  );
}

const CURRENCIES = ['SEK', 'NOK', 'DKK', 'EUR', 'GBP', 'USD', 'CHF'];
const MOST_SALES = 1e12;

function Beside({ page }: { readonly page: PlanPage }) {
  const { plan, offer, change } = page;
  const { format, planScreen } = offer.texts;
  const words = planScreen.investment.beside;
  const { currency, annualSales, contributionMargin } = plan.investment;
  const set = (field: string) => (value: number | string | null) => {
    change([setField('plan', ['plan', 'investment', field], value)]);
  };
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
          onChange={set('currency')}
        />
        <MoneyField
          label={words.annualSales}
          value={annualSales}
          currency={currency}
          max={MOST_SALES}
          placeholder={words.unknown}
          onChange={set('annualSales')}
        />
        <NumberField
          label={words.contributionMargin}
          value={contributionMargin === null ? null : percentOf(contributionMargin)}
          min={0}
          max={100}
          unit="%"
          canBeEmpty
          placeholder={words.unknown}
          onChange={(percent) => set('contributionMargin')(percent === null ? null : percent / 100)}
        />
      </div>
      <InOffer page={page} />
    </Section>
  );
}

/** What the offer says of it, apart from the tables above. */
function InOffer({ page: { offer } }: { readonly page: PlanPage }) {
  const { blocks } = investmentSection(offer);
  const shown = blocks.filter(({ type }) => type === 'costBars' || type === 'callout' || type === 'small');
  const beside = blocks.findLast(({ type }) => type === 'paragraph');
  const isBeside = offer.figures.investment.academyPrice !== null;
  return (
    <div className={css.inOffer}>
      {shown.map((block) => (
        <OfferBlock key={block.type} block={block} />
      ))}
      {isBeside && beside !== undefined && <OfferBlock block={beside} />}
      {offer.figures.investment.breakEvenGrowth !== null && (
        <p className={css.source}>
          <Source study="prosales" />
        </p>
      )}
    </div>
  );
}
