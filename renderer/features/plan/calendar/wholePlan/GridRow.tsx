import { IconAlertTriangle } from '@tabler/icons-react';
import { memo } from 'react';
import type { Offer } from '#domain/proposal/offer.ts';
import { cellText } from './cellText.ts';
import { CellMarks } from './CellMarks.tsx';
import type { PlanItem, PlanRow } from './planRows.ts';
import type { PlanWeek } from './planWeeks.ts';
import type { GridSlot } from './useGridWindow.ts';
import css from './wholePlan.module.css';

interface GridRowProps {
  readonly row: PlanRow;
  readonly index: number;
  readonly offer: Offer;
  readonly weeks: readonly PlanWeek[];
  readonly top: number;
  /** The weeks that are drawn. */
  readonly slots: readonly GridSlot[];
  /** Which rule a session breaks, by its id. */
  readonly clashes: ReadonlyMap<string, string>;
  /** The week that the keyboard is at, where it is in this row. */
  readonly active: number | null;
  /** The id of the chosen session. */
  readonly chosen: string | null;
}

/** A person's weeks. */
export const GridRow = memo(function GridRow({ row, index, offer, weeks, ...props }: GridRowProps) {
  const { slots, top, clashes, active, chosen } = props;
  return (
    <div role="row" aria-rowindex={index + 2} data-kind={row.kind} className={css.row} style={{ top }}>
      <RowHead row={row} offer={offer} />
      {slots.map(({ index: week, at }) => {
        const column = weeks[week];
        return (
          column !== undefined && (
            <Cell
              key={week}
              {...{ row, index, week, column, offer, clashes, at, chosen }}
              isActive={active === week}
            />
          )
        );
      })}
    </div>
  );
});

interface CellProps extends Pick<GridRowProps, 'row' | 'index' | 'offer' | 'clashes' | 'chosen'> {
  readonly week: number;
  readonly column: PlanWeek;
  /** Pixels from the first week. */
  readonly at: number;
  readonly isActive: boolean;
}

/** A person's week. */
const Cell = memo(function Cell({ row, index, week, column, offer, clashes, ...props }: CellProps) {
  const { at, chosen, isActive } = props;
  const items = row.weeks.get(week) ?? NOTHING;
  return (
    <span
      role="gridcell"
      aria-colindex={week + 2}
      aria-selected={items.some(({ session }) => session !== null && session.id === chosen)}
      tabIndex={isActive ? 0 : -1}
      data-row={index}
      data-week={week}
      data-red={column.redDays.length > 0 || undefined}
      data-any={items.length > 0 || undefined}
      style={{ left: `calc(var(--name) + ${at}px)` }}
    >
      <span className="sr-only">{cellText({ offer, clashes }, row, column, items)}</span>
      {items.length > 0 && (
        <span aria-hidden className={css.marks}>
          <CellMarks row={row} items={items} offer={offer} clashes={clashes} />
        </span>
      )}
    </span>
  );
});

const NOTHING: readonly PlanItem[] = [];

function RowHead({ row, offer }: Pick<GridRowProps, 'row' | 'offer'>) {
  const { whole } = offer.texts.planScreen.calendar;
  const { name, waiting, kind } = row;
  return (
    <div role="rowheader" aria-colindex={1} className={css.name}>
      <span className="name" dir="auto" title={name}>
        {name}
      </span>
      {kind === 'coach' && <small>{whole.hoursWord}</small>}
      {waiting > 0 && (
        <em title={whole.waiting(waiting)}>
          <IconAlertTriangle size={12} stroke={2} aria-hidden />
          <span aria-hidden>{waiting}</span>
          <span className="sr-only">{whole.waiting(waiting)}</span>
        </em>
      )}
    </div>
  );
}
