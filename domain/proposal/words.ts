/** Figures as the offer writes them, the same everywhere. Hours in, text out. */
import { plain, type Text } from './text.ts';
import type { Offer } from './offer.ts';

const MOST_NAMES = 3;

export function hoursText({ texts }: Offer, hours: number): string {
  return texts.proposal.hours.hours(texts.format.number(hours));
}

/** Under an hour in minutes, and never less than one. */
export function durationText(offer: Offer, hours: number): string {
  const { format, proposal } = offer.texts;
  return hours < 1
    ? proposal.hours.minutes(format.number(Math.max(1, Math.round(hours * 60))))
    : hoursText(offer, hours);
}

/** A reckoned sum in whole units; prices and fees stand as they were given. */
export function roundedMoney({ plan, texts }: Offer, sum: number): string {
  return texts.format.money(Math.round(sum), plan.investment.currency);
}

/** The first names, and how many more there are. */
export function namesText({ texts, nameOf }: Offer, ids: readonly string[]): Text {
  const names = ids.slice(0, MOST_NAMES).map((id) => plain(nameOf(id)));
  const more = ids.length - names.length;
  return more > 0 ? texts.proposal.andMore(names, more) : texts.format.list(names);
}

/** How often, per month: `2–3 gånger i månaden`. */
export function perMonthText({ texts }: Offer, times: number): string {
  return times === 0 ? texts.proposal.plan.notPlanned : texts.proposal.plan.perMonth(times);
}
