import type { Block, Section } from './blocks.ts';
import { measureOf } from './measure.ts';
import type { Offer } from './offer.ts';
import { remediesOf } from './remedies.ts';
import { shownVerdict, verdictReason } from './verdict.ts';
import type { Text } from './text.ts';
import { hoursText, roundedMoney } from './words.ts';

/** The client's own words; null where none are written down. */
export function toldSection({ plan, texts, typed }: Offer): Section | null {
  const { told } = texts.proposal.summary;
  const items = plan.proposal.told.map(typed).filter((item) => item !== '');
  if (items.length === 0) return null;
  return {
    id: 'told',
    title: told.title,
    blocks: [
      { type: 'lead', text: told.lead },
      { type: 'quotes', items },
      { type: 'paragraph', text: told.after },
    ],
  };
}

/** The key ratio, the verdict with its reason, and the price in one line. */
export function summarySection(offer: Offer): Section {
  const { summary } = offer.texts.proposal;
  const kind = shownVerdict(offer);
  const remedies = kind === 'doesNotAddUp' ? remediesOf(offer) : [];
  const help: readonly Block[] = [
    { type: 'paragraph', text: summary.remedies.title },
    { type: 'bullets', items: remedies },
  ];
  return {
    id: 'summary',
    title: summary.title,
    blocks: [
      keyCard(offer),
      { type: 'verdict', text: summary.verdict[kind] },
      { type: 'paragraph', text: verdictReason(offer, kind) },
      ...(remedies.length > 0 ? help : []),
      { type: 'paragraph', text: summary.why },
      { type: 'paragraph', text: priceLine(offer) },
    ],
  };
}

function keyCard(offer: Offer): Block {
  const { figures, texts } = offer;
  const { summary } = texts.proposal;
  const measure = measureOf(offer);
  return {
    type: 'keyCard',
    figure: texts.format.number(figures.coachingMinutesPerSellerPerWeek, 0),
    unit: summary.keyUnit,
    beside: [
      {
        figure: texts.format.number(figures.coachingHoursPerWeek),
        unit: summary.hoursUnit,
        label: summary.hoursLabel(figures.counts.coaches),
      },
      {
        figure: texts.format.number(figures.sellersPerCoach),
        unit: '',
        label: texts.format.plural(figures.sellersPerCoach, summary.sellersPerCoach),
      },
    ],
    measure,
    caption: measure.ceiling === null ? summary.captionWithoutCeiling : summary.caption,
  };
}

function priceLine(offer: Offer): Text {
  const { figures, plan, texts } = offer;
  const { price } = texts.proposal.summary;
  const { ownTime, hours, offer: fees } = figures.investment;
  const own = ownTime === null ? null : roundedMoney(offer, ownTime);
  const ownHours = hoursText(offer, hours.seller + hours.coach + hours.leader);
  if (plan.investment.fees.length === 0)
    return own === null ? price.neither(ownHours) : price.offerUnknown(own);
  const sum = texts.format.money(fees, plan.investment.currency);
  return own === null ? price.ownUnknown(sum, ownHours) : price.both(sum, own);
}
