import { COSTED_ROLES } from '#domain/investment.ts';
import { investmentSection } from '#domain/proposal/investment.ts';
import { EditableSentence, FigureInSentence } from '#renderer/components/EditableSentence.tsx';
import { currencySign } from '#renderer/components/MoneyField.tsx';
import { Section } from '#renderer/components/Section.tsx';
import { setField } from './edits.ts';
import css from './investment.module.css';
import { OfferBlock } from './OfferBlock.tsx';
import { percentOf } from './percent.ts';
import type { PlanPage } from './planPage.ts';
import { Source } from './RhythmMeaning.tsx';

const MOST_SALES = 1e12;

/** The growth that pays the follow-up back, beside the study's; what it still waits for is asked for here. */
export function PayBack({ page }: { readonly page: PlanPage }) {
  const { plan, offer, change } = page;
  const { format, planScreen } = offer.texts;
  const words = planScreen.investment.payBack;
  const { currency, annualSales, contributionMargin } = plan.investment;
  const set = (field: string, value: number | null): void => {
    change([setField('plan', ['plan', 'investment', field], value)]);
  };
  return (
    <Section title={words.title}>
      <EditableSentence
        text={words.sentence}
        parts={{
          sales: (
            <FigureInSentence
              label={words.annualSales}
              value={annualSales}
              placeholder={words.unknown}
              min={0}
              max={MOST_SALES}
              step={1e6}
              unit={currencySign(format.tag, currency)}
              canBeEmpty
              isSentWhenDone
              onChange={(value) => set('annualSales', value)}
            />
          ),
          margin: (
            <FigureInSentence
              label={words.contributionMargin}
              value={contributionMargin === null ? null : percentOf(contributionMargin)}
              placeholder={words.unknown}
              min={0}
              max={100}
              unit="%"
              canBeEmpty
              isSentWhenDone
              onChange={(percent) => set('contributionMargin', percent === null ? null : percent / 100)}
            />
          ),
        }}
      />
      <Growth page={page} />
    </Section>
  );
}

function Growth({ page }: { readonly page: PlanPage }) {
  const words = page.offer.texts.planScreen.investment.payBack;
  const missing = missingIn(page);
  if (missing.length > 0)
    return <p className={css.ask}>{words.missing(missing.map((part) => words.parts[part]))}</p>;
  const callout = investmentSection(page.offer).blocks.find(({ type }) => type === 'callout');
  return (
    <div className={css.inOffer}>
      {callout !== undefined && <OfferBlock block={callout} />}
      <p className={css.source}>
        <Source study="prosales" />
      </p>
    </div>
  );
}

/** What nobody has said yet, in the order in which it stands on the page. */
function missingIn({ plan, offer }: PlanPage) {
  const { fees, hourlyCost, annualSales, contributionMargin } = plan.investment;
  const { hours } = offer.figures.investment;
  return [
    ...(fees.length === 0 ? (['fees'] as const) : []),
    ...COSTED_ROLES.filter((role) => hours[role] > 0 && hourlyCost[role] === null),
    ...(annualSales === null ? (['sales'] as const) : []),
    ...(contributionMargin === null ? (['margin'] as const) : []),
  ];
}
