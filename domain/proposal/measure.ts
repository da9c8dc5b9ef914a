import type { Offer } from './offer.ts';
import type { Measure } from './blocks.ts';
import { WEEKS_A_MONTH } from '../calendar/planned.ts';
import { MINIMUM_COACHING_PER_MONTH } from '../figures.ts';

/** The ruler of the key ratio: minutes per seller and week. */
export function measureOf(offer: Offer): Measure {
  const { figures, texts } = offer;
  const { summary } = texts.proposal;
  const value = figures.coachingMinutesPerSellerPerWeek;
  const floor = floorMinutes(offer);
  const ceiling = ceilingMinutes(offer);
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

/** The lowest of each coach's hours over own sellers; null where the hours of any coach with sellers are unknown. */
function ceilingMinutes({ figures }: Offer): number | null {
  const ceilings: number[] = [];
  for (const { sellers, availableHoursPerWeek } of figures.coaches) {
    if (sellers === 0) continue;
    if (availableHoursPerWeek === null) return null;
    ceilings.push((availableHoursPerWeek * 60) / sellers);
  }
  return Math.min(...ceilings);
}
