import type { Offer } from '#domain/proposal/offer.ts';
import type { BusyBlock } from './busyWeek.ts';
import { clockOf, clocks, isAllDay } from './moveText.ts';
import { spanStyle } from './places.ts';
import css from './week.module.css';

interface BusyProps {
  readonly blocks: readonly BusyBlock[];
  readonly offer: Offer;
}

/** When somebody's own calendar is taken, behind what is booked; with what is not known. */
export function Busy({ blocks, offer }: BusyProps) {
  const { week } = offer.texts.planScreen.calendar;
  return blocks.map(({ from, to, whole, who }) => (
    <p key={from} className={css.busy} style={spanStyle(from, to)} title={week.busy(who)}>
      <span>
        {week.busy(who)}
        {!isAllDay(whole) && (
          <span className="sr-only"> {clocks(offer, clockOf(whole.from), clockOf(whole.to))}</span>
        )}
      </span>
    </p>
  ));
}
