import type { Table } from '#domain/proposal/blocks.ts';
import type { Text } from '#domain/proposal/text.ts';
import css from './preview.module.css';
import { RichText } from './RichText.tsx';

/** A table of the offer; a cell's second line is quieter. */
export function OfferTable({ table: { title, columns, rows, sums = 0 } }: { readonly table: Table }) {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  return (
    <div className={css.scroll} tabIndex={0} role="region" aria-label={title}>
      <table className={css.table}>
        <caption className="sr-only">{title}</caption>
        <colgroup>
          {columns.map(({ width }, column) => (
            <col key={column} style={{ width: `${(100 * width) / whole}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ text, right }, column) => (
              <th key={column} scope="col" data-right={right || undefined}>
                <RichText text={text} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            <tr
              key={place}
              data-sum={place >= rows.length - sums || undefined}
              data-total={(sums > 0 && place === rows.length - 1) || undefined}
            >
              {row.map((cell, column) => (
                <td key={column} data-right={columns[column]?.right || undefined}>
                  <Cell text={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ text }: { readonly text: Text }) {
  const [first = '', ...more] = text.split('\n');
  return (
    <>
      <RichText text={first} />
      {more.map((line, index) => (
        <small key={index}>
          <RichText text={line} />
        </small>
      ))}
    </>
  );
}
