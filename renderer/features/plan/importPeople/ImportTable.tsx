import { Checkbox } from '@mantine/core';
import { memo, useMemo, useState, type CSSProperties, type KeyboardEvent } from 'react';
import { MEANINGS } from '#domain/peopleFile/columns.ts';
import type { Offer } from '#domain/proposal/offer.ts';
import { RowSelect } from '../RowSelect.tsx';
import { useVirtualRows } from '../useVirtualRows.ts';
import css from './import.module.css';
import { withMeaning, type ImportList, type ImportRow } from './importList.ts';
import { rowFaults, rowOutcome } from './rowTexts.ts';
import type { Import } from './useImport.ts';

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
  const virtual = useVirtualRows({ count: rows.length, keyOf, heightOf: () => HEIGHT });
  const { holdList, height, measure, scrollTo } = virtual;
  const [current, setCurrent] = useState(0);
  const isDrawn = virtual.rows.some(({ index }) => index === current);
  /** One stop for Tab among all rows; the arrow keys go from one to the next. */
  const stop = isDrawn ? current : (virtual.rows[0]?.index ?? 0);
  const step = (event: KeyboardEvent<HTMLElement>): void => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key] ?? 0;
    const next = stop + by;
    if (by === 0 || rows[next] === undefined) return;
    event.preventDefault();
    setCurrent(next);
    scrollTo(next);
    focusRow(event.currentTarget, next);
  };
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
          <div role="rowgroup" ref={holdList} onKeyDown={step} className={css.rows} style={{ height }}>
            {virtual.rows.map(({ key, index, top }) => {
              const row = rows[index];
              return (
                row !== undefined && (
                  <div
                    key={key}
                    role="row"
                    aria-rowindex={index + 2}
                    data-index={index}
                    data-skipped={!row.isTaken || undefined}
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

/** Once the row is drawn: one that was out of sight comes with a later frame. */
function focusRow(list: HTMLElement, index: number, frames = 3): void {
  const box = list.querySelector<HTMLElement>(`[data-index="${index}"] input`);
  if (box !== null) box.focus();
  else if (frames > 0) requestAnimationFrame(() => focusRow(list, index, frames - 1));
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
  const { person, cells, isTaken, canBeTaken } = row;
  const { said, say } = coming;
  const faults = rowFaults(row, words, offer.nameOf);
  return (
    <>
      <div role="cell">
        <input
          type="checkbox"
          tabIndex={isStop ? 0 : -1}
          aria-label={words.takeRow(person.row, person.name)}
          checked={isTaken}
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
        <div role="cell" key={index} data-ignored={meaning === 'ignored' || undefined} className="name">
          {cells[index]}
        </div>
      ))}
    </>
  );
});
