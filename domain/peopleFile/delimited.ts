/** Cells of a text that tabs, semicolons or commas part; a cell in quotes may have them and line breaks inside. */

export type Separator = '\t' | ';' | ',';

/** No row of a spreadsheet has as many cells (Excel: 16,384). What comes after them in a row is not kept. */
const MOST_CELLS = 20_000;

interface Reading {
  readonly table: readonly (readonly string[])[];
  /** Whether a quote that was opened is closed again. */
  readonly isWhole: boolean;
}

/** The first rows, at most so many. A quote that never closes is a sign like any other. */
export function readDelimited(
  text: string,
  separator: Separator,
  mostRows: number,
): readonly (readonly string[])[] {
  const read = cellsOf(text, separator, mostRows, true);
  return read.isWhole ? read.table : cellsOf(text, separator, mostRows, false).table;
}

function cellsOf(text: string, separator: string, mostRows: number, hasQuotes: boolean): Reading {
  const table: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length && table.length < mostRows) {
    const cell = hasQuotes && text[at] === '"' ? quoted(text, at, separator) : bare(text, at, separator);
    if (cell === null) return { table, isWhole: false };
    keep(row, cell.value);
    at = cell.end;
    if (text[at] === separator) {
      at++;
      if (at === text.length) keep(row, '');
    } else {
      table.push(row);
      row = [];
      at += text.startsWith('\r\n', at) ? 2 : 1;
    }
  }
  return { table: row.length > 0 ? [...table, row] : table, isWhole: true };
}

function keep(row: string[], cell: string): void {
  if (row.length < MOST_CELLS) row.push(cell);
}

interface Cell {
  readonly value: string;
  readonly end: number;
}

function bare(text: string, from: number, separator: string): Cell {
  let end = from;
  while (end < text.length && !isEnd(text[end], separator)) end++;
  return { value: text.slice(from, end), end };
}

/** Null where the quote is never closed. What follows it up to the separator belongs to the cell. */
function quoted(text: string, from: number, separator: string): Cell | null {
  let value = '';
  for (let at = from + 1; ;) {
    const close = text.indexOf('"', at);
    if (close < 0) return null;
    value += text.slice(at, close);
    if (text[close + 1] !== '"') {
      const rest = bare(text, close + 1, separator);
      return { value: value + rest.value, end: rest.end };
    }
    value += '"';
    at = close + 2;
  }
}

const isEnd = (sign: string | undefined, separator: string): boolean =>
  sign === separator || sign === '\n' || sign === '\r';

/** What parts the cells: what Excel says itself, a tab where there is one, else what parts most rows alike. */
export function separatorOf(text: string): Separator {
  const said = /^sep=([;,\t])\r?\n/i.exec(text)?.[1];
  if (said === ';' || said === ',') return said;
  const head = text.slice(0, 20_000);
  if (said === '\t' || head.includes('\t')) return '\t';
  return evenness(head, ';') >= evenness(head, ',') ? ';' : ',';
}

/** The share of rows that have the number of cells that most of them have, where that is more than one. */
function evenness(text: string, separator: Separator): number {
  const lengths = readDelimited(text, separator, 50)
    .filter((row) => row.some((cell) => cell.trim() !== ''))
    .map((row) => row.length);
  const shares = [...new Set(lengths)]
    .filter((length) => length > 1)
    .map((length) => lengths.filter((one) => one === length).length / lengths.length);
  return Math.max(0, ...shares);
}
