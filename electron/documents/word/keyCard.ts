/** The key ratio: the one dark card of the document. */
import { Paragraph, TextRun, type Table } from 'docx';
import type { KeyCard } from '#domain/proposal/blocks.ts';
import { plain, type Text } from '#domain/proposal/text.ts';
import { measureDrawing } from './drawings/measure.ts';
import type { Style } from './looks.ts';
import { columnWidths, TEXT_TWIPS, TEXT_WIDTH } from './page.ts';
import { paragraph } from './paragraphs.ts';
import { picture } from './pictures.ts';
import type { Sheet } from './sheet.ts';
import { cell, row, table } from './tables.ts';
import { sizeThatFits } from './textMeasure.ts';

const FIRST_SHARE = 0.46;
const SIZES = [95, 72, 54, 40, 28, 20];

export function keyCard(block: KeyCard, sheet: Sheet): Table {
  const share = (1 - FIRST_SHARE) / Math.max(1, block.beside.length);
  const widths = columnWidths([FIRST_SHARE, ...block.beside.map(() => share)], TEXT_TWIPS);
  const fill = sheet.palette.deep;
  const line = (text: Text, style: Style): Paragraph => paragraph(text, style, sheet, { keepNext: true });
  const figures = [
    cell([figureOf(block.figure), line(plain(block.unit), 'KeyUnit')], widths[0] ?? 0, {
      fill,
      verticalAlign: 'bottom',
      padding: { top: 160, bottom: 60, left: 300, right: 120 },
    }),
    ...block.beside.map((beside, at) =>
      cell(
        [
          line(plain([beside.figure, beside.unit].filter((part) => part !== '').join('\u00a0')), 'KeyBeside'),
          line(beside.label, 'KeyLabel'),
        ],
        widths[at + 1] ?? 0,
        {
          fill,
          verticalAlign: 'top',
          padding: { top: 160, bottom: 80, left: 60, right: 120 },
        },
      ),
    ),
  ];
  const measure = picture(
    measureDrawing(block.measure, sheet.palette),
    { width: TEXT_WIDTH - 12, name: sheet.words.pictures.measure, alt: block.measure.alt },
    true,
  );
  const below = cell([measure, paragraph(plain(block.caption), 'KeyLabel', sheet)], TEXT_TWIPS, {
    fill,
    columnSpan: block.beside.length + 1,
    padding: { top: 120, bottom: 200, left: 300, right: 120 },
  });
  return table({ widths, rows: [row(figures), row([below])] });
}

/** The figure is as large as its column lets it be. */
function figureOf(figure: string): Paragraph {
  const width = TEXT_WIDTH * FIRST_SHARE - 8;
  const size = sizeThatFits(figure, width, 'KeyFigure', SIZES);
  return new Paragraph({
    style: 'KeyFigure',
    keepNext: true,
    children: [new TextRun(size === SIZES[0] ? figure : { text: figure, size: size * 2 })],
  });
}
