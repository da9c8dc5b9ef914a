/** What the columns of a sheet mean: by their headings where there are any, else by what stands in them. */
import type { Sheet, SheetRow } from './sheet.ts';
import { hoursIn, isEmail, sameKey } from './values.ts';
import { isRoleWord, meaningIn } from './words.ts';

export const MEANINGS = [
  'name',
  'firstName',
  'lastName',
  'email',
  'role',
  'coach',
  'leader',
  'hours',
  'ignored',
] as const;
export type Meaning = (typeof MEANINGS)[number];

export interface Columns {
  /** Whether the first row names the columns and is nobody. */
  readonly hasHeadings: boolean;
  readonly meanings: readonly Meaning[];
}

/** A column's nature shows in so many rows. */
const LOOKED_AT = 200;
const MOST_OF = 0.6;

/** A guess, for somebody to look at. `known`: names of people in the plan, by which a coach is recognised. */
export function guessColumns({ rows }: Sheet, known: readonly string[]): Columns {
  const hasHeadings = isHeading(rows);
  return { hasHeadings, meanings: guessMeanings(rows, hasHeadings, known) };
}

/** The guess for the columns once it is said whether the first row names them. */
export function guessMeanings(
  rows: readonly SheetRow[],
  hasHeadings: boolean,
  known: readonly string[],
): readonly Meaning[] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const people = (hasHeadings ? rows.slice(1) : rows).slice(0, LOOKED_AT);
  const columns = Array.from({ length: width }, (_, index) => index);
  const meanings: Meaning[] = columns.map((index) =>
    hasHeadings ? (meaningIn(rows[0]?.cells[index] ?? '') ?? 'ignored') : 'ignored',
  );
  for (const index of columns)
    if (meanings.indexOf(meanings[index] ?? 'ignored') < index) meanings[index] = 'ignored';
  fillIn(
    meanings,
    columns.map((index) => cellsIn(people, index)),
    known,
  );
  return meanings;
}

/** A first row with a word for a column, and nothing that only a person has. A single row is a person. */
function isHeading(rows: readonly SheetRow[]): boolean {
  const [first] = rows;
  if (first === undefined || rows.length < 2) return false;
  return first.cells.some((cell) => meaningIn(cell) !== null) && !first.cells.some(isEmail);
}

function cellsIn(rows: readonly SheetRow[], index: number): readonly string[] {
  return rows.map(({ cells }) => cells[index] ?? '').filter((cell) => cell !== '');
}

/** What no heading has told: the address, the role, names, whom they belong to, hours. */
function fillIn(
  meanings: Meaning[],
  columns: readonly (readonly string[])[],
  known: readonly string[],
): void {
  const give = (meaning: Meaning, is: (cells: readonly string[], index: number) => boolean): void => {
    if (meanings.includes(meaning)) return;
    const index = columns.findIndex(
      (cells, at) => meanings[at] === 'ignored' && cells.length > 0 && is(cells, at),
    );
    if (index >= 0) meanings[index] = meaning;
  };
  give('email', mostly(isEmail));
  if (columns.length > 1) give('role', mostly(isRoleWord));
  nameColumns(meanings, columns, give);
  const inPlan = new Set(known.map(sameKey));
  const inFile = new Set(namesIn(meanings, columns).map(sameKey));
  give(
    'coach',
    (cells) =>
      mostly((cell) => inPlan.has(sameKey(cell)))(cells) ||
      (isRepeating(cells) && mostly((cell) => inFile.has(sameKey(cell)))(cells)),
  );
  if (meanings.includes('role')) give('hours', (cells) => mostly(isFewHours)(cells) && !isCounting(cells));
}

/** First and last name stand beside each other, a word in each; otherwise the first column of words is the name. */
function nameColumns(
  meanings: Meaning[],
  columns: readonly (readonly string[])[],
  give: (meaning: Meaning, is: (cells: readonly string[], index: number) => boolean) => void,
): void {
  if (meanings.includes('name') || meanings.includes('firstName')) return;
  const areSingle = (index: number): boolean =>
    meanings[index] === 'ignored' &&
    (columns[index] ?? []).length > 0 &&
    mostly(isWord)(columns[index] ?? []);
  const first = columns.findIndex((_, index) => areSingle(index) && areSingle(index + 1));
  const isWordsBefore = columns.findIndex(
    (cells, index) => meanings[index] === 'ignored' && mostly(isName)(cells) && !mostly(isWord)(cells),
  );
  if (first >= 0 && (isWordsBefore < 0 || first < isWordsBefore)) {
    meanings[first] = 'firstName';
    meanings[first + 1] = 'lastName';
  } else give('name', mostly(isName));
  // Better a name to look at than nobody.
  if (first < 0) give('name', mostly(hasLetters));
}

function namesIn(meanings: readonly Meaning[], columns: readonly (readonly string[])[]): readonly string[] {
  const whole = columns[meanings.indexOf('name')] ?? [];
  const firsts = columns[meanings.indexOf('firstName')] ?? [];
  const lasts = columns[meanings.indexOf('lastName')] ?? [];
  return [...whole, ...firsts.map((first, index) => `${first} ${lasts[index] ?? ''}`)];
}

const mostly =
  (is: (cell: string) => boolean) =>
  (cells: readonly string[]): boolean =>
    cells.length > 0 && cells.filter(is).length >= cells.length * MOST_OF;

const hasLetters = (cell: string): boolean => /\p{Letter}/u.test(cell) && !isEmail(cell);
const isName = (cell: string): boolean => hasLetters(cell) && !/\d|@/u.test(cell);
const isWord = (cell: string): boolean => isName(cell) && !cell.includes(' ');
const isFewHours = (cell: string): boolean => (hoursIn(cell) ?? Infinity) <= 40;
/** A coach has several: each name stands twice, taken together. */
const isRepeating = (cells: readonly string[]): boolean => new Set(cells).size * 2 <= cells.length;
/** 1, 2, 3 … are numbers of rows. */
const isCounting = (cells: readonly string[]): boolean =>
  cells.every((cell, index) => Number(cell) === index + Number(cells[0]));
