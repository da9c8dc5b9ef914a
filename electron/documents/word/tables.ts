/** Tables: fixed widths in twips (Google Docs and Pages lay out by the grid alone), hairlines only, no row splits. */
import { Paragraph, Table, TableCell, TableRow, type ITableCellOptions } from 'docx';
import { BODY_HEIGHT } from './page.ts';
import type { Palette } from '#domain/proposal/palette.ts';

const NONE = { style: 'none', size: 0, color: 'auto' } as const;
const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
} as const;

/** A line; its weight in eighths of a point. */
export const line = (color: string, weight = 4) => ({ style: 'single', size: weight, color }) as const;

interface Padding {
  readonly top?: number;
  readonly bottom?: number;
  readonly left?: number;
  readonly right?: number;
}

export type CellOptions = Pick<ITableCellOptions, 'borders' | 'verticalAlign' | 'columnSpan'> & {
  readonly fill?: string;
  readonly padding?: Padding;
};

export function cell(
  children: readonly Paragraph[],
  width: number,
  { fill, padding, ...rest }: CellOptions = {},
): TableCell {
  return new TableCell({
    ...rest,
    children,
    width: { size: width, type: 'dxa' },
    ...(padding === undefined ? {} : { margins: padding }),
    ...(fill === undefined ? {} : { shading: { fill, type: 'clear', color: 'auto' } }),
  });
}

/** A row. One higher than most of a page may split: whole, it could not stand anywhere. Height in millimetres. */
export function row(children: readonly TableCell[], height = 0): TableRow {
  return new TableRow({ children, ...(height < BODY_HEIGHT * 0.8 ? { cantSplit: true } : {}) });
}

interface TableOptions {
  readonly widths: readonly number[];
  readonly rows: readonly TableRow[];
  readonly padding?: Padding;
  readonly borders?: Partial<Record<keyof typeof NO_BORDERS, ReturnType<typeof line>>>;
  /** Set for a table of data: what it holds, for a reader who does not see it. Its first row is its head. */
  readonly title?: string;
}

export function table({ widths, rows, padding, borders, title }: TableOptions): Table {
  const isData = title !== undefined;
  const made = new Table({
    rows,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: 'dxa' },
    columnWidths: widths,
    layout: 'fixed',
    borders: { ...NO_BORDERS, ...borders },
    tableLook: { firstRow: isData, firstColumn: isData, lastRow: false, noHBand: true, noVBand: true },
    ...(padding === undefined ? {} : { margins: padding }),
  });
  return isData ? captioned(made, title) : made;
}

/** docx has no option for the caption of a table (its alternative text), so it is put last among its properties. */
function captioned(made: Table, title: string): Table {
  const write = made.prepForXml.bind(made);
  made.prepForXml = (context) => {
    const written = write(context);
    const properties = listIn(listIn(written, 'w:tbl')?.[0], 'w:tblPr');
    properties?.push({ 'w:tblCaption': { _attr: { 'w:val': title } } });
    return written;
  };
  return made;
}

function listIn(element: unknown, name: string): unknown[] | undefined {
  if (typeof element !== 'object' || element === null) return undefined;
  const inside: unknown = Reflect.get(element, name);
  return Array.isArray(inside) ? inside : undefined;
}

export const dataBorders = (palette: Palette) => ({
  top: line(palette.ink, 12),
  bottom: line(palette.ink, 4),
  insideHorizontal: line(palette.line),
});
