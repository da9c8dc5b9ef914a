/** What the dialog shows of a list: its people, which of them are taken, and what would become of each. */
import { guessColumns, guessMeanings, type Columns, type Meaning } from '#domain/peopleFile/columns.ts';
import { unknownAbove, usualChoices, type AboveChoice, type UnknownAbove } from '#domain/peopleFile/chain.ts';
import { isSomebody, rowPeople, type RowPerson } from '#domain/peopleFile/rowPeople.ts';
import type { Sheet, SheetRow } from '#domain/peopleFile/sheet.ts';
import { takeIn, type TakenIn } from '#domain/peopleFile/takeIn.ts';
import { updateEdits, type Update } from '#domain/peopleFile/updates.ts';
import type { Plan } from '#domain/plan.ts';

/** What somebody has said otherwise than was guessed; all of it is about one sheet. */
export interface Said {
  readonly hasHeadings: boolean | null;
  readonly meanings: readonly Meaning[] | null;
  /** By the row's number. */
  readonly taken: ReadonlyMap<number, boolean>;
  /** By the key of an unknown name. */
  readonly above: ReadonlyMap<string, AboveChoice>;
  /** Whether those who are in the plan get what the list says of them. */
  readonly isUpdating: boolean;
}
export const NOTHING_SAID: Said = {
  hasHeadings: null,
  meanings: null,
  taken: new Map(),
  above: new Map(),
  isUpdating: false,
};

export interface ImportRow {
  readonly cells: readonly string[];
  readonly person: RowPerson;
  /** As somebody more in the plan. */
  readonly isTaken: boolean;
  readonly isUpdated: boolean;
  readonly canBeTaken: boolean;
  /** What it says otherwise of somebody who is in the plan; null where it does not. */
  readonly update: Update | null;
}

export interface ImportList extends Pick<TakenIn, 'edits' | 'places'> {
  readonly columns: Columns;
  readonly headings: SheetRow | null;
  readonly rows: readonly ImportRow[];
  readonly unknown: readonly UnknownAbove[];
  /** By the key of the name: what becomes of them where nobody says otherwise. */
  readonly usual: ReadonlyMap<string, AboveChoice>;
  /** What becomes of them. */
  readonly above: ReadonlyMap<string, AboveChoice>;
  readonly taken: number;
  readonly updated: number;
  /** How many are in the plan already and are told of otherwise. */
  readonly differing: number;
}

export function importList(sheet: Sheet, plan: Plan, said: Said): ImportList {
  const columns = columnsOf(sheet, plan, said);
  const people = rowPeople(sheet.rows, columns, plan);
  const taken = people.filter((person) => isTaken(person, said));
  const inPlan = people.filter((person) => isInPlan(person) && !isTaken(person, said));
  const unknown = unknownAbove(taken, plan, inPlan);
  const usual = usualChoices(unknown, taken, plan);
  const above = new Map([...usual, ...said.above]);
  const { edits, places, updates } = takeIn(plan, taken, above, inPlan);
  const rows = rowsOf({ sheet, columns, people, updates, said });
  const updated = rows.flatMap(({ isUpdated, update }) => (isUpdated && update !== null ? [update] : []));
  return {
    columns,
    headings: columns.hasHeadings ? (sheet.rows[0] ?? null) : null,
    rows,
    places,
    unknown,
    usual,
    above,
    taken: taken.length,
    updated: updated.length,
    differing: rows.filter(({ update }) => update !== null).length,
    edits: [...edits, ...updateEdits(updated)],
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

const isInPlan = (person: RowPerson): boolean => isSomebody(person) && person.double?.of === 'plan';

/** Whoever is in already, or stands in the list above, is passed over until somebody says otherwise. */
function isTaken(person: RowPerson, said: Said): boolean {
  if (!isSomebody(person) || (said.isUpdating && isInPlan(person))) return false;
  return said.taken.get(person.row) ?? person.double === null;
}

interface Rows {
  readonly sheet: Sheet;
  readonly columns: Columns;
  readonly people: readonly RowPerson[];
  readonly updates: TakenIn['updates'];
  readonly said: Said;
}

function rowsOf({ sheet, columns, people, updates, said }: Rows): readonly ImportRow[] {
  const rows = columns.hasHeadings ? sheet.rows.slice(1) : sheet.rows;
  return people.map((person, index) => {
    const update = updateFor(person, updates);
    const canBeUpdated = said.isUpdating && update !== null;
    return {
      cells: rows[index]?.cells ?? [],
      person,
      update,
      isTaken: isTaken(person, said),
      isUpdated: canBeUpdated && (said.taken.get(person.row) ?? true),
      canBeTaken: isSomebody(person) && (canBeUpdated || !said.isUpdating || !isInPlan(person)),
    };
  });
}

/** Null where the list says nothing else than the plan. */
function updateFor({ row }: RowPerson, updates: TakenIn['updates']): Update | null {
  const update = updates.get(row);
  return update !== undefined && update.fields.length > 0 ? update : null;
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
