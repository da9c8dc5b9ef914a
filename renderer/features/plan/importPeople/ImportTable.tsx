import { Checkbox } from '@mantine/core';
import { memo, useMemo, type CSSProperties } from 'react';
import { MEANINGS } from '#domain/peopleFile/columns.ts';
import type { Offer } from '#domain/proposal/offer.ts';
import { RowSelect } from '../RowSelect.tsx';
import { useVirtualRows } from '../useVirtualRows.ts';
import css from './import.module.css';
import { withMeaning, type ImportList, type ImportRow } from './importList.ts';
import { rowFaults, rowOutcome } from './rowTexts.ts';
import type { Import } from './useImport.ts';
import { useRowStops } from './useRowStops.ts';

/** Pixels, until a row is measured. */
const HEIGHT = 37;

interface ImportTableProps {
  readonly list: ImportList;
  readonly coming: Import;
  readonly offer: Offer;
}

/** The rows as they would be taken; what each column means can be said otherwise. Only what is in sight is drawn. */
export function ImportTable({ list, coming, offer }: ImportTableProps) {
  const words = offer.texts.peopleImport;
  const { rows, columns } = list;
  const keyOf = (index: number): string => String(rows[index]?.person.row ?? index);
  const { stop, ...stops } = useRowStops(rows.length);
  const virtual = useVirtualRows({ count: rows.length, keyOf, heightOf: () => HEIGHT, kept: stop });
  const { holdList, height, measure, scrollTo } = virtual;
  const style: CSSProperties & Record<`--${string}`, number> = { '--count': columns.meanings.length };
  return (
    <>
      <Checkbox
        label={words.headings}
        checked={columns.hasHeadings}
        onChange={(event) => coming.say({ hasHeadings: event.currentTarget.checked, meanings: null })}
      />
      <div className={css.scroller} tabIndex={0} role="group" aria-label={words.table}>
        <div
          role="table"
          aria-label={words.table}
          aria-rowcount={rows.length + 1}
          className={css.table}
          style={style}
        >
          <Head list={list} coming={coming} offer={offer} />
          <div
            role="rowgroup"
            ref={holdList}
            onFocus={stops.arrive}
            onKeyDown={(event) => stops.step(event, scrollTo)}
            className={css.rows}
            style={{ height }}
          >
            {virtual.rows.map(({ key, index, top }) => {
              const row = rows[index];
              return (
                row !== undefined && (
                  <div
                    key={key}
                    role="row"
                    aria-rowindex={index + 2}
                    data-index={index}
                    data-skipped={!(row.isTaken || row.isUpdated) || undefined}
                    ref={measure}
                    style={{ transform: `translateY(${top}px)` }}
                  >
                    <Cells isStop={index === stop} row={row} list={list} coming={coming} offer={offer} />
                  </div>
                )
              );
            })}
          </div>
        </div>
      </div>
    </>
  );
}

function Head({ list, coming, offer }: ImportTableProps) {
  const words = offer.texts.peopleImport;
  const { meanings } = list.columns;
  const options = useMemo(
    () => MEANINGS.map((meaning) => ({ value: meaning, label: words.meanings[meaning] })),
    [words],
  );
  return (
    <div role="rowgroup" className={css.head}>
      <div role="row" aria-rowindex={1}>
        <span role="columnheader">
          <span className="sr-only">{words.take}</span>
        </span>
        <span role="columnheader">{words.row}</span>
        <span role="columnheader">{words.outcome}</span>
        {meanings.map((meaning, index) => {
          const heading = list.headings?.cells[index] ?? '';
          return (
            <span role="columnheader" key={index}>
              {list.headings !== null && <span className={css.heading}>{heading}</span>}
              <RowSelect
                label={words.column(index + 1, heading)}
                value={meaning}
                options={options}
                onChange={(chosen) => coming.say({ meanings: withMeaning(meanings, index, chosen) })}
              />
            </span>
          );
        })}
      </div>
    </div>
  );
}

/** The system's own box is light enough to stand on every row; rows that stay are not drawn again. */
const Cells = memo(function Cells({
  row,
  list,
  coming,
  offer,
  isStop,
}: ImportTableProps & { readonly row: ImportRow; readonly isStop: boolean }) {
  const words = offer.texts.peopleImport;
  const { person, cells, isTaken, isUpdated, canBeTaken } = row;
  const { said, say } = coming;
  const faults = rowFaults(row, words, offer.nameOf);
  return (
    <>
      <div role="cell">
        <input
          type="checkbox"
          tabIndex={isStop ? 0 : -1}
          aria-label={words.takeRow(person.row, person.name)}
          checked={isTaken || isUpdated}
          aria-disabled={!canBeTaken}
          onChange={(event) => {
            if (canBeTaken) say({ taken: new Map(said.taken).set(person.row, event.currentTarget.checked) });
          }}
        />
      </div>
      <div role="cell" className={css.number}>
        {person.row}
      </div>
      <div role="cell" className={css.outcome}>
        <span>{rowOutcome(row, list.places, words, offer.nameOf)}</span>
        {faults.map((fault) => (
          <small key={fault}>{fault}</small>
        ))}
      </div>
      {list.columns.meanings.map((meaning, index) => (
        <div
          role="cell"
          key={index}
          data-ignored={meaning === 'ignored' || undefined}
          className="name"
          title={cells[index]}
        >
          {cells[index]}
        </div>
      ))}
    </>
  );
});
