import type { Offer } from './offer.ts';
import type { Measure } from './blocks.ts';
import { WEEKS_A_MONTH } from '../calendar/planned.ts';
import { ceilingMinutes, MINIMUM_COACHING_PER_MONTH } from '../figures.ts';

/** The ruler of the key ratio: minutes per seller and week. */
export function measureOf(offer: Offer): Measure {
  const { figures, texts } = offer;
  const { summary } = texts.proposal;
  const value = figures.coachingMinutesPerSellerPerWeek;
  const floor = floorMinutes(offer);
  const ceiling = ceilingMinutes(figures);
  const whole = (minutes: number): string => texts.format.number(minutes, 0);
  return {
    value,
    floor,
    ceiling,
    floorWord: summary.floor,
    ceilingWord: summary.ceiling,
    alt: summary.measureAlt(whole(value), whole(floor), ceiling === null ? null : whole(ceiling)),
  };
}

/** Two talks a month, preparation included. */
export function floorMinutes({ plan }: Offer): number {
  const { minutes, preparationMinutes } = plan.rhythm.coaching;
  return (MINIMUM_COACHING_PER_MONTH * (minutes + preparationMinutes)) / WEEKS_A_MONTH;
}
