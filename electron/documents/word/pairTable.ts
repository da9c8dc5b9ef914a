/** Two lists side by side: what each party promises. */
import { type Paragraph, type Table } from 'docx';
import type { Block, Titled } from '#domain/proposal/blocks.ts';
import { plain } from '#domain/proposal/text.ts';
import { pairHeight } from './heights.ts';
import { TEXT_TWIPS, twips } from './page.ts';
import { listOf, paragraph } from './paragraphs.ts';
import type { Sheet } from './sheet.ts';
import { cell, line, row, table } from './tables.ts';

const PAIR_GAP = 8;

export function pairTable(block: Extract<Block, { type: 'pair' }>, sheet: Sheet): Table {
  const gap = twips(PAIR_GAP);
  const width = Math.floor((TEXT_TWIPS - gap) / 2);
  const side = (titled: Titled) =>
    cell(sideOf(titled, sheet), width, {
      verticalAlign: 'top',
      ...(titled.items.length > 0 ? { borders: { top: line(sheet.palette.ink, 18) } } : {}),
    });
  return table({
    widths: [width, gap, width],
    padding: { top: 90, bottom: 40, left: 0, right: 0 },
    rows: [
      row(
        [side(block.left), cell([paragraph('', 'TableText', sheet)], gap), side(block.right)],
        pairHeight(block),
      ),
    ],
  });
}

/** A party that promises nothing leaves its half empty. */
function sideOf({ title, items }: Titled, sheet: Sheet): readonly Paragraph[] {
  if (items.length === 0) return [paragraph('', 'TableText', sheet)];
  return [paragraph(plain(title), 'PairTitle', sheet), ...listOf(items, 'bullets', sheet)];
}
