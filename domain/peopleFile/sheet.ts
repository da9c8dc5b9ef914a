/** A list of people as it comes from elsewhere: rows of cells, before anybody has said what they mean. */

export interface SheetRow {
  /** Where it stands in the file, from 1. */
  readonly number: number;
  readonly cells: readonly string[];
}
export interface Sheet {
  /** The name of a workbook's sheet; null where there is only a text. */
  readonly name: string | null;
  readonly rows: readonly SheetRow[];
}

export const MOST_ROWS = 2000;
export const MOST_COLUMNS = 50;
export const MOST_MEGABYTES = 10;
export const MOST_FILE_BYTES = MOST_MEGABYTES * 1024 * 1024;
/** What is longer is cut: no name, address or title is. */
const LONGEST_CELL = 400;

/** Why a file or a text is no list of people. */
export type SheetFault =
  | { readonly kind: 'empty' | 'oldExcel' | 'locked' | 'noTable' | 'damaged' | 'unsafe' | 'letters' }
  | { readonly kind: 'tooLarge'; readonly megabytes: number }
  | { readonly kind: 'tooManyRows' | 'tooManyColumns'; readonly most: number }
  /** Reading it would take more time, or more memory, than any list of people does. */
  | { readonly kind: 'tooHeavy' };

/** Signs that are not seen: they make two names that look alike differ, or turn how a line is read. */
const UNSEEN = /[\p{Cc}\u00AD\u200B\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/gu;

/** A cell's text on one line, without what is not seen. */
export function cellText(text: string): string {
  return text.slice(0, LONGEST_CELL).replace(/\s+/gu, ' ').replace(UNSEEN, '').trim();
}

/** Rows that say something, each with the place where it stood; one row more than the most is enough to be too many. */
export function rowsOf(table: readonly (readonly string[])[]): readonly SheetRow[] {
  return table
    .map((cells, index) => ({ number: index + 1, cells: cells.map(cellText) }))
    .filter(({ cells }) => cells.some((cell) => /[\p{Letter}\p{Number}]/u.test(cell)));
}

/** The heading may stand above as many people as there may be. */
export function excessOf(rows: readonly SheetRow[]): SheetFault | null {
  if (rows.length === 0) return { kind: 'empty' };
  if (rows.length > MOST_ROWS + 1) return { kind: 'tooManyRows', most: MOST_ROWS };
  if (rows.some(({ cells }) => cells.length > MOST_COLUMNS))
    return { kind: 'tooManyColumns', most: MOST_COLUMNS };
  return null;
}
