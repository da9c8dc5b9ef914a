/** The last pages: terms, sources and acceptance. */
import { STUDIES, type StudyId } from '../research.ts';
import type { Section } from './blocks.ts';
import { clientName, consultantName } from './cover.ts';
import type { Offer } from './offer.ts';
import { SPARE } from './spare.ts';

export function termsSection({ plan, texts, typed, validUntil }: Offer): Section {
  const { terms } = texts.proposal;
  const { currency, fees } = plan.investment;
  const prices = fees.length > 0 ? [terms.currency(texts.format.currencyName(currency))] : [];
  const own = plan.proposal.terms.map(typed).filter((term) => term !== '');
  return {
    id: 'terms',
    title: terms.title,
    ownPage: true,
    blocks: [{ type: 'numbered', items: [terms.valid(texts.format.date(validUntil)), ...prices, ...own] }],
  };
}

/** The studies that the offer refers to, each with how solid it is. */
export function sourcesSection({ plan, texts }: Offer, cited: readonly StudyId[]): Section {
  const { sources } = texts.proposal;
  const { columns } = sources;
  const { hourlyCost, annualSales } = plan.investment;
  const hasOwnFigures = annualSales !== null || Object.values(hourlyCost).some((cost) => cost !== null);
  return {
    id: 'sources',
    title: sources.title,
    blocks: [
      { type: 'paragraph', text: hasOwnFigures ? `${sources.text} ${sources.ownFigures}` : sources.text },
      {
        type: 'table',
        title: sources.title,
        spare: SPARE.sourceTable,
        columns: [
          { text: columns.source, width: 64 },
          { text: columns.supports, width: 46 },
          { text: columns.solidity, width: 58 },
        ],
        rows: STUDIES.filter((study) => cited.includes(study.id)).map((study) => {
          const { name, supports } = texts.research.sources[study.id];
          return [name, supports, texts.research.solidity[study.solidity]];
        }),
      },
    ],
  };
}

export function acceptanceSection(offer: Offer): Section {
  const { acceptance } = offer.texts.proposal;
  const supplier = consultantName(offer);
  return {
    id: 'acceptance',
    title: acceptance.title,
    blocks: [
      { type: 'paragraph', text: acceptance.text },
      {
        type: 'signatures',
        left: acceptance.for(clientName(offer)),
        right: supplier === null ? acceptance.supplier : acceptance.for(supplier),
        lines: acceptance.lines,
      },
    ],
  };
}
