/** Where both parties sign. One block: it never runs over two pages. */
import { TableRow, type Table } from 'docx';
import type { Block } from '#domain/proposal/blocks.ts';
import { plain } from '#domain/proposal/text.ts';
import type { Style } from './looks.ts';
import { TEXT_TWIPS, twips } from './page.ts';
import { paragraph } from './paragraphs.ts';
import type { Sheet } from './sheet.ts';
import { cell, line, table } from './tables.ts';

/** Millimetres above the first line, and between two lines. */
const FIRST = 16;
const BETWEEN = 12.5;

export const signaturesHeight = (lines: number): number => FIRST + lines * BETWEEN;

export function signatures(block: Extract<Block, { type: 'signatures' }>, sheet: Sheet): Table {
  const gap = twips(10);
  const width = Math.floor((TEXT_TWIPS - gap) / 2);
  const rowOf = (left: string, right: string, style: Style, height: number, isLast: boolean) =>
    new TableRow({
      cantSplit: true,
      height: { value: twips(height), rule: 'atLeast' },
      children: [left, '', right].map((text, at) =>
        cell([paragraph(plain(text), style, sheet, { keepNext: !isLast })], at === 1 ? gap : width, {
          verticalAlign: 'top',
          ...(style === 'SignatureLabel' && at !== 1 ? { borders: { top: line(sheet.palette.ink, 6) } } : {}),
        }),
      ),
    });
  return table({
    widths: [width, gap, width],
    padding: { top: 30, bottom: 30, left: 0, right: 0 },
    rows: [
      rowOf(block.left, block.right, 'TableKey', FIRST, false),
      ...block.lines.map((label, at) => {
        const isLast = at === block.lines.length - 1;
        return rowOf(label, label, 'SignatureLabel', isLast ? 6 : BETWEEN, isLast);
      }),
    ],
  });
}
