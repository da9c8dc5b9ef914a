/** What it costs: fees with VAT and total, the client's own time, the academy beside, and what pays it back. */
import { COSTED_ROLES } from '../investment.ts';
import type { CostedRole, Fee } from '../plan.ts';
import { GROWTH_POINTS } from '../research.ts';
import type { Block, Column, Section, Table } from './blocks.ts';
import { costBars } from './costBars.ts';
import type { Offer } from './offer.ts';
import { plain, type Text } from './text.ts';
import { roundedMoney } from './words.ts';

export function investmentSection(offer: Offer): Section {
  const { investment: words } = offer.texts.proposal;
  const { fees } = offer.plan.investment;
  const bars = costBars(offer);
  return {
    id: 'investment',
    title: words.title,
    blocks: [
      { type: 'lead', text: words.lead(offer.plan.academy.price !== null) },
      fees.length > 0 ? feesTable(offer) : { type: 'paragraph', text: words.fees.unknown },
      ...optionsBlocks(offer),
      ...ownTimeBlocks(offer),
      ...(bars === null ? [] : [bars]),
      ...academyBlocks(offer),
      ...breakEvenBlocks(offer),
    ],
  };
}

function feesTable(offer: Offer): Table {
  const { plan, texts, figures } = offer;
  const { fees: words } = texts.proposal.investment;
  const { currency, fees, vatRate, vatReason } = plan.investment;
  const reason = vatRate === 0 && vatReason !== null ? offer.typed(vatReason) : null;
  const money = (sum: number): string => texts.format.money(sum, currency);
  return {
    type: 'table',
    title: words.title,
    sums: 3,
    columns: moneyColumns(words.columns.item, words.columns.quantity, words.columns.price, words.columns.sum),
    rows: [
      ...fees.map((fee) => feeRow(offer, fee)),
      [words.exVat, '', '', money(figures.investment.offer)],
      [words.vat(texts.format.percent(vatRate), reason), '', '', money(figures.investment.vat)],
      [words.total, '', '', money(figures.investment.offerInclVat)],
    ],
  };
}

/** What the client may choose too: a row each, and no sum. */
function optionsBlocks(offer: Offer): readonly Block[] {
  const { fees: fee, options: words } = offer.texts.proposal.investment;
  const { options } = offer.plan.investment;
  if (options.length === 0) return [];
  return [
    { type: 'heading', text: words.title },
    { type: 'paragraph', text: words.lead(options.length) },
    {
      type: 'table',
      title: words.title,
      columns: moneyColumns(fee.columns.item, fee.columns.quantity, fee.columns.price, fee.columns.sum),
      rows: options.map((option) => feeRow(offer, option)),
    },
  ];
}

function feeRow({ plan, texts, shown, typed }: Offer, { item, quantity, unit, price }: Fee): readonly Text[] {
  const { currency } = plan.investment;
  return [
    typed(item),
    plain(texts.proposal.investment.quantity(quantity, unit === null ? null : shown(unit))),
    texts.format.money(price, currency),
    texts.format.money(quantity * price, currency),
  ];
}

function moneyColumns(first: Text, second: Text, third: Text, sum: Text): readonly Column[] {
  return [
    { text: first, width: 72 },
    { text: second, width: 28, right: true },
    { text: third, width: 32, right: true },
    { text: sum, width: 36, right: true },
  ];
}

/** The hours always; the sums that are known; and a question for what is not. */
function ownTimeBlocks(offer: Offer): readonly Block[] {
  const { ownTime: words } = offer.texts.proposal.investment;
  const { hours, ownTime } = offer.figures.investment;
  const roles = COSTED_ROLES.filter((role) => hours[role] > 0);
  if (roles.length === 0) return [];
  const missing = roles.filter((role) => offer.plan.investment.hourlyCost[role] === null);
  const ask = words.ask(offer.texts.format.list(missing.map((role) => words.askRoles[role])));
  return [
    { type: 'heading', text: words.title },
    {
      type: 'table',
      title: words.title,
      sums: 1,
      columns: moneyColumns(words.columns.role, words.columns.hours, words.columns.rate, words.columns.sum),
      rows: [
        ...roles.map((role) => ownTimeRow(offer, role)),
        [
          words.total,
          hoursWord(offer, hours.seller + hours.coach + hours.leader),
          '',
          ownTime === null ? words.unknownTotal : roundedMoney(offer, ownTime),
        ],
      ],
    },
    ...(missing.length > 0 ? [{ type: 'paragraph', text: ask } as const] : []),
  ];
}

function ownTimeRow(offer: Offer, role: CostedRole): readonly Text[] {
  const { plan, texts } = offer;
  const { ownTime: words } = texts.proposal.investment;
  const hours = offer.figures.investment.hours[role];
  const rate = plan.investment.hourlyCost[role];
  const people = plan.people.filter((person) => person.role === role).length;
  return [
    texts.format.plural(people, words.roles[role]),
    hoursWord(offer, hours),
    rate === null ? words.unknown : texts.format.money(rate, plan.investment.currency),
    rate === null ? texts.proposal.plan.none : roundedMoney(offer, hours * rate),
  ];
}

function hoursWord({ texts }: Offer, hours: number): string {
  return texts.proposal.investment.hours(texts.format.number(hours));
}

function academyBlocks(offer: Offer): readonly Block[] {
  const { investment: words } = offer.texts.proposal;
  const { academyPrice, followUp } = offer.figures.investment;
  if (academyPrice === null) return [];
  const academy = offer.texts.format.money(academyPrice, offer.plan.investment.currency);
  const isKnown = followUp !== null && offer.plan.investment.fees.length > 0;
  const text = isKnown
    ? words.besideAcademy(roundedMoney(offer, followUp), academy)
    : words.academyAlone(academy);
  return [{ type: 'paragraph', text }];
}

/** Only when all of it is known; otherwise it asks for what is missing. */
function breakEvenBlocks(offer: Offer): readonly Block[] {
  const { format, proposal } = offer.texts;
  const { breakEven: words } = proposal.investment;
  const { annualSales, contributionMargin, currency, fees } = offer.plan.investment;
  const { breakEvenGrowth } = offer.figures.investment;
  if (breakEvenGrowth === null || annualSales === null || contributionMargin === null || fees.length === 0)
    return [{ type: 'small', text: words.ask }];
  const growth = format.percent(Math.max(breakEvenGrowth, SMALLEST_SHARE), breakEvenGrowth < 0.01 ? 2 : 1);
  const text = words.text(
    format.money(annualSales, currency),
    format.percent(contributionMargin),
    GROWTH_POINTS,
  );
  return [{ type: 'callout', title: words.title(growth), text }];
}

/** So that what costs something never reads as 0 %. */
const SMALLEST_SHARE = 0.0001;
