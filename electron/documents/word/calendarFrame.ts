/** What the rows of one calendar share. */
import { TableRow, type TableCell } from 'docx';
import type { Calendar } from '#domain/proposal/blocks.ts';
import { plain } from '#domain/proposal/text.ts';
import type { CalendarSize } from './calendarSize.ts';
import type { Style } from './looks.ts';
import { twips } from './page.ts';
import { paragraph } from './paragraphs.ts';
import type { Sheet } from './sheet.ts';
import { cell, type CellOptions } from './tables.ts';

export interface CalendarFrame {
  readonly calendar: Calendar;
  readonly sheet: Sheet;
  readonly size: CalendarSize;
  readonly nameTwips: number;
  readonly weekTwips: number;
  /** Whether the whole table fits a page and is to stand on one. */
  readonly isWhole: boolean;
}

export function calendarRow(children: readonly TableCell[], frame: CalendarFrame, isHead: boolean): TableRow {
  return new TableRow({
    children,
    cantSplit: true,
    ...(isHead ? { tableHeader: true } : {}),
    height: { value: twips(isHead ? frame.size.headRow : frame.size.row), rule: 'atLeast' },
  });
}

export function calendarCell(
  text: string,
  style: Style,
  width: number,
  frame: CalendarFrame,
  options: CellOptions = {},
  keepNext = true,
) {
  const content = paragraph(plain(text), style, frame.sheet, { keepNext });
  return cell([content], width, { verticalAlign: 'center', ...options });
}
