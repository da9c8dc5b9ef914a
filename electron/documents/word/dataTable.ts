/** A table of the offer: head, rows, sums. */
import { TableRow, type Table as WordTable } from 'docx';
import type { Table } from '#domain/proposal/blocks.ts';
import type { Text } from '#domain/proposal/text.ts';
import { cellHeight } from './heights.ts';
import type { Style } from './looks.ts';
import { columnWidths, TEXT_TWIPS } from './page.ts';
import { paragraph } from './paragraphs.ts';
import type { Sheet } from './sheet.ts';
import { cell, dataBorders, row, table } from './tables.ts';

/** A table with more rows than this may run over pages. */
export const WHOLE_ROWS = 14;
/** Twips. */
const PADDING = { top: 55, bottom: 55, left: 90, right: 90 } as const;

/** `followed`: what comes next belongs to the table and stands on its page. */
export function dataTable(block: Table, sheet: Sheet, followed: boolean): WordTable {
  const widths = columnWidths(
    block.columns.map((column) => column.width),
    TEXT_TWIPS,
  );
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: block.columns.map((column, at) =>
      cell([lineOf(column.text, 'TableHead', column.right, true, sheet)], widths[at] ?? 0, {
        verticalAlign: 'bottom',
      }),
    ),
  });
  const rows = block.rows.map((cells, at) => {
    const keepNext = keepsNext(at, block.rows.length, followed);
    const height = Math.max(...cells.map((text, column) => cellHeight(block, text, column)));
    const isTotal = (block.sums ?? 0) > 0 && at === block.rows.length - 1;
    return row(
      cells.map((text, column) =>
        cell(
          text.split('\n').map((part, line) => {
            const style = styleOf(block, at, column, line);
            return lineOf(part, style, block.columns[column]?.right, keepNext, sheet);
          }),
          widths[column] ?? 0,
          { verticalAlign: 'center', ...(isTotal ? { fill: sheet.palette.tint } : {}) },
        ),
      ),
      height,
    );
  });
  return table({
    widths,
    rows: [head, ...rows],
    padding: PADDING,
    borders: dataBorders(sheet.palette),
    title: block.title,
  });
}

/** A small table stays whole; of a long one no single row stands alone at a page's foot or head. */
export function keepsNext(row: number, rows: number, followed: boolean): boolean {
  if (row === rows - 1) return followed;
  return rows <= WHOLE_ROWS || row === 0 || row === rows - 2;
}

function styleOf(block: Table, row: number, column: number, line: number): Style {
  const sums = block.sums ?? 0;
  if (sums > 0 && row === block.rows.length - 1) return 'TableTotal';
  if (line > 0) return 'TableQuiet';
  return column === 0 && row < block.rows.length - sums ? 'TableKey' : 'TableText';
}

function lineOf(text: Text, style: Style, right: boolean | undefined, keepNext: boolean, sheet: Sheet) {
  return paragraph(text, style, sheet, { keepNext, ...(right ? { alignment: 'right' } : {}) });
}
