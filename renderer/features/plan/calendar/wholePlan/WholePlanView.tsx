import { Box } from '@mantine/core';
import { memo } from 'react';
import { weekPlace } from '#domain/proposal/calendarWeeks.ts';
import type { Offer } from '#domain/proposal/offer.ts';
import type { CalendarOnScreen } from '../useCalendar.ts';
import { GridHead } from './GridHead.tsx';
import { GridLegend } from './GridLegend.tsx';
import { GridRow } from './GridRow.tsx';
import { GridShades } from './GridShades.tsx';
import { usePlanGrid } from './usePlanGrid.ts';
import { HEAD_HEIGHT } from './useGridWindow.ts';
import css from './wholePlan.module.css';

/** People down, weeks across, a letter and a fill for each session: the plan at one glance. */
export function WholePlanView({ calendar }: { readonly calendar: CalendarOnScreen }) {
  const { page, sessions, filter } = calendar;
  const { offer } = page;
  const { list } = offer.texts.planScreen.calendar;
  if (sessions.length === 0)
    return <p>{filter.person === null ? list.nothing : list.nothingFor(offer.nameOf(filter.person))}</p>;
  return <Grid calendar={calendar} />;
}

function Grid({ calendar }: { readonly calendar: CalendarOnScreen }) {
  const { chosen, mondays, sessions } = calendar;
  const { offer, rows, weeks, clashes, active, drawn, ...grid } = usePlanGrid(calendar);
  const { holdBox, onKeyDown, onClick } = grid;
  const { whole } = offer.texts.planScreen.calendar;
  const width = drawn.nameWidth + drawn.weekWidth * weeks.length;
  return (
    <div className={css.root}>
      <Box
        ref={holdBox}
        role="grid"
        aria-label={whole.label}
        aria-rowcount={rows.length + 1}
        aria-colcount={weeks.length + 1}
        aria-readonly
        className={css.box}
        __vars={{ '--name': `${drawn.nameWidth}px`, '--week': `${drawn.weekWidth}px` }}
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        <div role="presentation" className={css.inner} style={{ width, height: HEAD_HEIGHT + drawn.height }}>
          <GridHead offer={offer} weeks={weeks} mondays={mondays} slots={drawn.weeks} />
          <GridShades weeks={weeks} height={drawn.height} />
          <div role="rowgroup" className={css.rows} style={{ height: drawn.height }}>
            {drawn.rows.map(({ index, at }) => {
              const row = rows[index];
              return (
                row !== undefined && (
                  <GridRow
                    key={row.id}
                    {...{ row, index, offer, weeks }}
                    top={at}
                    slots={drawn.weeks}
                    clashes={clashes}
                    active={index === active.row ? active.week : null}
                    chosen={chosen?.id ?? null}
                  />
                )
              );
            })}
          </div>
        </div>
      </Box>
      <GridLegend offer={offer} rows={rows} weeks={weeks} />
      <Outside sessions={sessions} mondays={mondays} offer={offer} />
    </div>
  );
}

type OutsideProps = Pick<CalendarOnScreen, 'sessions' | 'mondays'> & { readonly offer: Offer };

/** That some sessions lie in no week of the plan. */
const Outside = memo(function Outside({ sessions, mondays, offer }: OutsideProps) {
  const count = sessions.filter(({ start }) => {
    const place = weekPlace(mondays, start.slice(0, 10));
    return place < 0 || place >= mondays.length;
  }).length;
  return count > 0 && <p className={css.outside}>{offer.texts.proposal.calendar.outside(count)}</p>;
});
