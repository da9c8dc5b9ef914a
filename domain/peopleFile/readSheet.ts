/** A text, pasted or from a file, as a sheet. */
import { ok, problem, type Result } from '../result.ts';
import { readDelimited, separatorOf, type Separator } from './delimited.ts';
import { isMailList, mailRows, turned } from './mailList.ts';
import { excessOf, MOST_ROWS, rowsOf, type Sheet, type SheetFault } from './sheet.ts';
import { isRoleWord } from './words.ts';

type Table = readonly (readonly string[])[];

/** Blank lines between the rows count too, so that a fault names the line that it is on. */
const MOST_LINES = MOST_ROWS * 4;
/** More is no list of receivers, and need not be looked through as one. */
const LONGEST_MAIL = 400_000;

/** Errors: nothing in it, or more than a plan can take. */
export function readTextSheet(given: string): Result<Sheet, SheetFault> {
  const text = given.replace(/^\uFEFF/u, '');
  const table = text.length <= LONGEST_MAIL && isMailList(text) ? mailRows(text) : partedRows(text);
  const rows = rowsOf(table);
  const excess = excessOf(rows);
  return excess === null ? ok({ name: null, rows }) : problem(excess);
}

function partedRows(text: string): Table {
  const separator = separatorOf(text);
  const lines = readDelimited(text.replace(/^sep=[;,\t]\r?\n/iu, ''), separator, MOST_LINES);
  return turnedNames(lines, separator) ?? oneLine(lines, separator) ?? lines;
}

/** `Ek, Bo` on every line is a name each. */
function turnedNames(table: Table, separator: Separator): Table | null {
  if (separator !== ',') return null;
  const filled = table.filter((row) => row.some((cell) => cell.trim() !== ''));
  const names = filled.map((row) => turned(row.join(',').trim()));
  if (filled.length === 0 || names.includes(null)) return null;
  return table.map((row) => [turned(row.join(',').trim()) ?? '']);
}

/** Names after each other on one line, as people write them in a mail. */
function oneLine(table: Table, separator: Separator): Table | null {
  const [row, ...others] = table.filter((cells) => cells.some((cell) => cell.trim() !== ''));
  if (row === undefined || others.length > 0 || separator === '\t') return null;
  const isOnePerson = row.some((cell) => cell.includes('@') || /\d/u.test(cell) || isRoleWord(cell));
  return isOnePerson ? null : row.map((name) => [name]);
}
