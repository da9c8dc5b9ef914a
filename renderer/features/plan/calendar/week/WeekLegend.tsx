import type { ReactNode } from 'react';
import type { Offer } from '#domain/proposal/offer.ts';
import legendCss from '../legend.module.css';
import { clocks } from './moveText.ts';
import { coachFor } from './ownTimes.ts';
import css from './week.module.css';

interface WeekLegendProps {
  readonly offer: Offer;
  /** Whose calendar is shown. */
  readonly person: string | null;
  /** The names of those whose own calendars are drawn as taken. */
  readonly busy: readonly string[];
}

/**
 * What the lines beside the hours and the hatching stand for, where there are any. Beneath the sheet, so that nothing
 * moves under the hand.
 */
export function WeekLegend({ offer, person, busy }: WeekLegendProps) {
  const { plan, nameOf, texts } = offer;
  const { week } = texts.planScreen.calendar;
  const coach = coachFor(plan, person);
  const hasTimes = coach !== null && plan.calendar.coachingTimes.some((time) => time.coach === coach);
  const preferred = plan.people.find(({ id }) => id === person)?.preferredTime ?? null;
  const wish =
    person === null || preferred === null
      ? null
      : week.own.preferred(nameOf(person), clocks(offer, preferred.from, preferred.to));
  const entries: readonly (readonly [text: string | null, sign: ReactNode])[] = [
    [
      hasTimes ? week.own.coaching(nameOf(coach)) : null,
      <i className={css.ownSign} data-own="coaching" aria-hidden />,
    ],
    [wish, <i className={css.ownSign} data-own="preferred" aria-hidden />],
    [busy.length > 0 ? week.busyLegend(busy) : null, <i className={css.busySign} aria-hidden />],
  ];
  if (entries.every(([text]) => text === null)) return null;
  return (
    <ul className={legendCss.legend} aria-label={week.own.legend}>
      {entries.map(
        ([text, sign], place) =>
          text !== null && (
            <li key={place}>
              {sign}
              <span className="name">{text}</span>
            </li>
          ),
      )}
    </ul>
  );
}
