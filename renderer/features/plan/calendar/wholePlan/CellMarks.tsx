import type { Offer } from '#domain/proposal/offer.ts';
import marks from '../marks.module.css';
import { letterOf } from './cellText.ts';
import type { PlanItem, PlanRow } from './planRows.ts';
import { talkHours } from './talkHours.ts';
import css from './wholePlan.module.css';

interface CellMarksProps {
  readonly row: PlanRow;
  readonly items: readonly PlanItem[];
  readonly offer: Offer;
  readonly clashes: ReadonlyMap<string, string>;
}

/** Kinds that stand side by side in a week. */
const MOST_KINDS = 2;
const HOUR_HEIGHT = 5;
const MOST_HEIGHT = 28;

/** A letter for each kind, with a number where there are several; a coach's talks as hours. */
export function CellMarks({ row, items, offer, clashes }: CellMarksProps) {
  if (row.kind === 'coach') return <Hours row={row} items={items} offer={offer} />;
  const kinds = [...Map.groupBy(items, ({ mark }) => mark)];
  const more = items.length - kinds.slice(0, MOST_KINDS).reduce((sum, [, own]) => sum + own.length, 0);
  return (
    <>
      {kinds.slice(0, more > 0 ? 1 : MOST_KINDS).map(([mark, own]) => (
        <i
          key={mark}
          data-mark={mark}
          data-slim={kinds.length > 1 || undefined}
          data-firm={own.some(({ session }) => isFirm(session)) || undefined}
          data-clash={own.some(({ session }) => session !== null && clashes.has(session.id)) || undefined}
          className={`${marks.mark} ${css.mark}`}
        >
          <b>
            {letterOf(offer, mark)}
            {own.length > 1 && <small>{own.length}</small>}
          </b>
        </i>
      ))}
      {more > 0 && <small className={css.more}>+{items.length - (kinds[0]?.[1].length ?? 0)}</small>}
    </>
  );
}

/** Set by people: it stays where it is. */
export function isFirm(session: PlanItem['session']): boolean {
  return session !== null && session.state !== 'proposed';
}

function Hours({ row, items, offer }: Omit<CellMarksProps, 'clashes'>) {
  const hours = talkHours(items);
  const isFull = row.hoursPerWeek !== null && hours >= row.hoursPerWeek - 1e-9;
  return (
    <span className={css.hours} data-full={isFull || undefined}>
      {offer.texts.format.number(Math.round(hours * 10) / 10)}
      <i style={{ height: Math.min(MOST_HEIGHT, Math.round(hours * HOUR_HEIGHT)) }} />
    </span>
  );
}
