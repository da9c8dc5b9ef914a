/** What the dialog shows of a list: its people, which of them are taken, and what would become of each. */
import { guessColumns, guessMeanings, type Columns, type Meaning } from '#domain/peopleFile/columns.ts';
import { unknownAbove, type AboveChoice, type UnknownAbove } from '#domain/peopleFile/chain.ts';
import { isSomebody, rowPeople, type RowPerson } from '#domain/peopleFile/rowPeople.ts';
import type { Sheet, SheetRow } from '#domain/peopleFile/sheet.ts';
import { takeIn, type TakenIn } from '#domain/peopleFile/takeIn.ts';
import type { Plan } from '#domain/plan.ts';

/** What somebody has said otherwise than was guessed; all of it is about one sheet. */
export interface Said {
  readonly hasHeadings: boolean | null;
  readonly meanings: readonly Meaning[] | null;
  /** By the row's number. */
  readonly taken: ReadonlyMap<number, boolean>;
  /** By the key of an unknown name. */
  readonly above: ReadonlyMap<string, AboveChoice>;
}
export const NOTHING_SAID: Said = {
  hasHeadings: null,
  meanings: null,
  taken: new Map(),
  above: new Map(),
};

export interface ImportRow {
  readonly cells: readonly string[];
  readonly person: RowPerson;
  readonly isTaken: boolean;
  readonly canBeTaken: boolean;
}

export interface ImportList extends TakenIn {
  readonly columns: Columns;
  readonly headings: SheetRow | null;
  readonly rows: readonly ImportRow[];
  readonly unknown: readonly UnknownAbove[];
  readonly taken: number;
}

export function importList(sheet: Sheet, plan: Plan, said: Said): ImportList {
  const columns = columnsOf(sheet, plan, said);
  const rows = rowsOf(sheet, columns, plan, said);
  const people = rows.filter(({ isTaken }) => isTaken).map(({ person }) => person);
  return {
    columns,
    headings: columns.hasHeadings ? (sheet.rows[0] ?? null) : null,
    rows,
    unknown: unknownAbove(people, plan),
    taken: people.length,
    ...takeIn(plan, people, said.above),
  };
}

function columnsOf(sheet: Sheet, plan: Plan, said: Said): Columns {
  const known = plan.people.flatMap(({ name }) => (name === null ? [] : [name]));
  const guess = guessColumns(sheet, known);
  const hasHeadings = said.hasHeadings ?? guess.hasHeadings;
  const guessed =
    hasHeadings === guess.hasHeadings ? guess.meanings : guessMeanings(sheet.rows, hasHeadings, known);
  return { hasHeadings, meanings: said.meanings ?? guessed };
}

/** Whoever is in already, or stands in the list above, is passed over until somebody says otherwise. */
function rowsOf(sheet: Sheet, columns: Columns, plan: Plan, said: Said): readonly ImportRow[] {
  const rows = columns.hasHeadings ? sheet.rows.slice(1) : sheet.rows;
  const people = rowPeople(sheet.rows, columns, plan);
  return people.map((person, index) => {
    const canBeTaken = isSomebody(person);
    const isTaken = canBeTaken && (said.taken.get(person.row) ?? person.double === null);
    return { cells: rows[index]?.cells ?? [], person, canBeTaken, isTaken };
  });
}

/** A column takes a meaning; another that had it gives it up, and a whole name stands against its parts. */
export function withMeaning(
  meanings: readonly Meaning[],
  column: number,
  meaning: Meaning,
): readonly Meaning[] {
  const against: readonly Meaning[] =
    meaning === 'name'
      ? ['name', 'firstName', 'lastName']
      : PARTS.has(meaning)
        ? [meaning, 'name']
        : [meaning];
  return meanings.map((one, index) => {
    if (index === column) return meaning;
    return meaning !== 'ignored' && against.includes(one) ? 'ignored' : one;
  });
}
const PARTS: ReadonlySet<Meaning> = new Set(['firstName', 'lastName']);
