import { memo, useMemo } from 'react';
import type { DayNumber } from '#domain/calendar/days.ts';
import type { Offer } from '#domain/proposal/offer.ts';
import { closedTexts } from './cellText.ts';
import { monthRuns, type PlanWeek } from './planWeeks.ts';
import type { GridSlot } from './useGridWindow.ts';
import css from './wholePlan.module.css';

interface GridHeadProps {
  readonly offer: Offer;
  readonly weeks: readonly PlanWeek[];
  readonly mondays: readonly DayNumber[];
  /** The weeks that are drawn. */
  readonly slots: readonly GridSlot[];
}

/** Months and weeks as the rule on top, and the red days under their weeks. */
export const GridHead = memo(function GridHead({ offer, weeks, mondays, slots }: GridHeadProps) {
  const { texts } = offer;
  const { whole } = texts.planScreen.calendar;
  const { weekWord, redDaysWord } = texts.proposal.calendar;
  const months = useMemo(() => monthRuns(offer, mondays), [offer, mondays]);
  return (
    <div role="rowgroup" className={css.head}>
      <div aria-hidden className={css.months}>
        <span className={css.corner} />
        {months.map(({ name, from, to }) => (
          <span key={from} className={css.month} style={{ width: `calc(var(--week) * ${to - from})` }}>
            <b>{name}</b>
          </span>
        ))}
      </div>
      <div role="row" aria-rowindex={1} className={css.weeks}>
        <span role="columnheader" aria-colindex={1} className={css.corner}>
          {weekWord}
        </span>
        {slots.map(({ index, at }) => {
          const week = weeks[index];
          return (
            week !== undefined && (
              <span
                key={index}
                role="columnheader"
                aria-colindex={index + 2}
                aria-label={whole.week(week.isoWeek, closedTexts(offer, week))}
                title={closedTexts(offer, week).join(', ') || undefined}
                className={css.week}
                data-when={week.when}
                data-pause={week.pause !== null || undefined}
                style={{ left: at }}
              >
                {week.isoWeek}
              </span>
            )
          );
        })}
      </div>
      <div aria-hidden className={css.red}>
        <span className={css.corner}>{redDaysWord}</span>
        {slots.map(({ index, at }) => {
          const { redDays = [], redNames = [], partPauses = [] } = weeks[index] ?? {};
          return (
            <span
              key={index}
              className={partPauses.length > 0 ? 'hatch' : undefined}
              data-red={redDays.length > 0 || undefined}
              title={[...redNames, ...partPauses].join(', ') || undefined}
              style={{ left: at }}
            >
              {redDays.length > 1 ? whole.redDays(redDays.length) : redDays}
            </span>
          );
        })}
      </div>
    </div>
  );
});
