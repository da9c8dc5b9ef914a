import type { CostBars } from './blocks.ts';
import type { Offer } from './offer.ts';
import { roundedMoney } from './words.ts';

/** Academy, fees and own time to one scale; null unless at least two of them are known. */
export function costBars(offer: Offer): CostBars | null {
  const { plan, texts, figures } = offer;
  const { bars: words } = texts.proposal.investment;
  const { academyPrice, ownTime } = figures.investment;
  const fees = plan.investment.fees.length > 0 ? figures.investment.offer : null;
  const money = (sum: number): string => texts.format.money(sum, plan.investment.currency);
  const bars = [
    ...bar(words.academy, academyPrice, 'academy', money),
    ...bar(words.offer, fees, 'offer', money),
    ...bar(words.ownTime, ownTime, 'ownTime', (sum) => roundedMoney(offer, sum)),
  ];
  if (bars.length < 2) return null;
  const tick = tickOf(Math.max(...bars.map(({ value }) => value)));
  return {
    type: 'costBars',
    bars,
    tick,
    tickText: words.tick(money(tick)),
    alt: words.alt(bars.map(({ label, text }) => words.bar(label, text))),
  };
}

/** What costs nothing or is not known has no bar. */
function bar(
  label: string,
  value: number | null,
  tone: CostBars['bars'][number]['tone'],
  write: (sum: number) => string,
): CostBars['bars'] {
  return value === null || value === 0 ? [] : [{ label, value, text: write(value), tone }];
}

const MOST_TICKS = 12;

/** A round sum (1, 2.5 or 5 and zeros) that fits the longest bar at most a dozen times. */
function tickOf(longest: number): number {
  const power = 10 ** Math.floor(Math.log10(longest / MOST_TICKS));
  const steps = [1, 2.5, 5, 10].map((step) => step * power);
  return steps.find((step) => longest / step <= MOST_TICKS) ?? 10 * power;
}
