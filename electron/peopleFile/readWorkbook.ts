/** An Excel workbook as sheets of texts: what a cell shows, a formula only by the value that it was saved with. */
import readXlsxFile from 'read-excel-file/universal';
import {
  excessOf,
  MOST_COLUMNS,
  MOST_ROWS,
  rowsOf,
  type Sheet,
  type SheetFault,
} from '#domain/peopleFile/sheet.ts';
import { ok, problem, type Result } from '#domain/result.ts';
import { workbookParts } from './workbookParts.ts';

/** Empty rows and columns before the list count, since the reader makes cells of them. */
const LAST_ROW = 20_000;
const LAST_COLUMN = 500;

export async function readWorkbook(bytes: Uint8Array): Promise<Result<readonly Sheet[], SheetFault>> {
  const parts = await workbookParts(bytes);
  if (!parts.ok) return parts;
  const { zip, texts } = parts.value;
  for (const [name, text] of texts) {
    const fault = name.toLowerCase().startsWith('xl/worksheets/') ? extentFault(text) : null;
    if (fault !== null) return problem(fault);
  }
  const read = await tablesIn(zip);
  if (!read.ok) return read;
  const sheets = read.value.filter(({ rows }) => rows.length > 0);
  const excess = sheets.map(({ rows }) => excessOf(rows)).find((fault) => fault !== null);
  if (excess !== undefined) return problem(excess);
  return sheets.length === 0 ? problem({ kind: 'empty' }) : ok(sheets);
}

/** Looks at a sheet's cells before they are made: how many rows say something, and how far out they lie. */
function extentFault(text: string): SheetFault | null {
  const filled = new Set<string>();
  for (const [, attributes = ''] of text.matchAll(/<(?:\w+:)?(?:c|row)\b([^<>]*)>/gu)) {
    const [column, row] = placeIn(attributes);
    if (columnNumber(column) > LAST_COLUMN) return { kind: 'tooManyColumns', most: MOST_COLUMNS };
    if (column !== '' && !attributes.endsWith('/')) filled.add(row);
    if (filled.size > MOST_ROWS + 1 || Number(row) > LAST_ROW)
      return { kind: 'tooManyRows', most: MOST_ROWS };
  }
  return null;
}

/** The letters and the figures of a cell's address; a row has figures only. */
function placeIn(attributes: string): readonly [column: string, row: string] {
  const [, column = '', row = ''] = /\br="([A-Z]*)(\d+)"/u.exec(attributes) ?? [];
  return [column, row];
}

const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

async function tablesIn(zip: Uint8Array): Promise<Result<readonly Sheet[], SheetFault>> {
  try {
    // Numbers stay as they are written, so that none is rounded or loses its zeros.
    const sheets = await readXlsxFile(new Uint8Array(zip).buffer, { parseNumber: (digits) => digits });
    return ok(
      sheets.map(({ sheet, data }) => ({
        name: sheet,
        rows: rowsOf(data.map((row) => row.map(textOf))),
      })),
    );
  } catch (error) {
    // The reader throws whatever it trips over; the gate has seen to it that it is only a broken workbook.
    if (error instanceof Error) return problem({ kind: 'damaged' });
    throw error;
  }
}

function textOf(value: unknown): string {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}
