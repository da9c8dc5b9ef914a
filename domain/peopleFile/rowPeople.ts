/** Rows of a sheet as people, each with what is wrong in it and whom it doubles; nothing is changed yet. */
import type { Person, Plan, Role } from '../plan.ts';
import type { Columns, Meaning } from './columns.ts';
import type { SheetRow } from './sheet.ts';
import { hoursIn, isEmail, sameKey, withoutGuard } from './values.ts';
import { roleIn } from './words.ts';

/** What is wrong in a cell, and what stood there. Without a name there is nobody; the rest only lacks that value. */
export type RowFault =
  | { readonly kind: 'noName' }
  | { readonly kind: 'longName' | 'email' | 'role' | 'hours'; readonly found: string };

export type Double =
  | { readonly of: 'plan'; readonly person: string; readonly by: 'email' | 'name' }
  | { readonly of: 'file'; readonly row: number; readonly by: 'email' | 'name' };

export interface RowPerson {
  /** Where it stands in the file. */
  readonly row: number;
  readonly name: string;
  readonly email: string | null;
  readonly role: Role;
  /** A seller's coach or a coach's leader, as the file names them. */
  readonly above: string | null;
  readonly hours: number | null;
  /** What the row says, whatever the role. */
  readonly said: Said;
  readonly faults: readonly RowFault[];
  readonly double: Double | null;
}

export interface Said {
  /** Names; empty where there is none. */
  readonly coach: string;
  readonly leader: string;
  /** A week. */
  readonly hours: number | null;
}

const LONGEST_NAME = 300;

/** Everyone in the rows. A row that only lacks something is somebody all the same. */
export function rowPeople(rows: readonly SheetRow[], columns: Columns, plan: Plan): readonly RowPerson[] {
  const people = columns.hasHeadings ? rows.slice(1) : rows;
  const read = people.map((row) => cellsOf(row, columns.meanings));
  const coaches = namesUnder(read, 'coach');
  const leaders = namesUnder(read, 'leader');
  const found = doubles(plan);
  return read.map((cells) => {
    const person = personIn(cells, coaches, leaders);
    return { ...person, double: person.name === '' ? null : found(person) };
  });
}

/** Whether there is anybody to take in. */
export function isSomebody({ faults }: Pick<RowPerson, 'faults'>): boolean {
  return faults.every(({ kind }) => kind !== 'noName' && kind !== 'longName');
}

interface RowCells {
  readonly row: number;
  readonly name: string;
  readonly of: (meaning: Meaning) => string;
}

function cellsOf({ number, cells }: SheetRow, meanings: readonly Meaning[]): RowCells {
  const of = (meaning: Meaning): string => withoutGuard(cells[meanings.indexOf(meaning)] ?? '').trim();
  const parts = [of('firstName'), of('lastName')].filter((part) => part !== '');
  const whole = meanings.includes('name') ? of('name') : '';
  return { row: number, name: whole === '' ? parts.join(' ') : whole, of };
}

function namesUnder(rows: readonly RowCells[], meaning: 'coach' | 'leader'): ReadonlySet<string> {
  return new Set(rows.map((row) => sameKey(row.of(meaning))).filter((name) => name !== ''));
}

function personIn(
  cells: RowCells,
  coaches: ReadonlySet<string>,
  leaders: ReadonlySet<string>,
): Omit<RowPerson, 'double'> {
  const faults: RowFault[] = [];
  const { row, name, of } = cells;
  if (name === '') faults.push({ kind: 'noName' });
  if (name.length > LONGEST_NAME) faults.push({ kind: 'longName', found: name });
  function read<Value>(
    meaning: 'email' | 'role' | 'hours',
    into: (text: string) => Value | null,
  ): Value | null {
    const found = of(meaning);
    const value = found === '' ? null : into(found);
    if (found !== '' && value === null) faults.push({ kind: meaning, found });
    return value;
  }
  const email = read('email', (text) => (isEmail(text) ? text : null));
  const said = read('role', roleIn);
  const role = said ?? roleByOthers(name, coaches, leaders);
  const hours = read('hours', hoursIn);
  const own = { coach: of('coach'), leader: of('leader'), hours };
  const above = aboveOf(role, own.coach, own.leader);
  return { row, name, email, role, above, hours: role === 'coach' ? hours : null, said: own, faults };
}

/** Who is named as a coach or a leader is one. */
function roleByOthers(name: string, coaches: ReadonlySet<string>, leaders: ReadonlySet<string>): Role {
  const key = sameKey(name);
  if (key !== '' && coaches.has(key)) return 'coach';
  return key !== '' && leaders.has(key) ? 'leader' : 'seller';
}

/** A list with one column for who is above says of a coach who leads that coach. */
export function aboveOf(role: Role, coach: string, leader: string): string | null {
  if (role !== 'seller' && role !== 'coach') return null;
  const above = role === 'seller' || leader === '' ? coach : leader;
  return above === '' ? null : above;
}

/** By the address where both have one, else by the name. */
function doubles(plan: Plan): (person: Omit<RowPerson, 'double'>) => Double | null {
  const keyed = (value: (person: Person) => string | null): ReadonlyMap<string, string> =>
    new Map(plan.people.flatMap((person) => pair(value(person), person.id)));
  const inPlan = { email: keyed(({ email }) => email), name: keyed(({ name }) => name) };
  const inFile = { email: new Map<string, number>(), name: new Map<string, number>() };
  return ({ row, name, email }) => {
    for (const [by, value] of [
      ['email', email],
      ['name', name],
    ] as const) {
      const key = value === null ? '' : sameKey(value);
      const person = inPlan[by].get(key);
      if (person !== undefined) return { of: 'plan', person, by };
      const before = inFile[by].get(key);
      if (before !== undefined) return { of: 'file', row: before, by };
    }
    if (email !== null) inFile.email.set(sameKey(email), row);
    inFile.name.set(sameKey(name), row);
    return null;
  };
}

function pair(value: string | null, id: string): readonly (readonly [string, string])[] {
  const key = value === null ? '' : sameKey(value);
  return key === '' ? [] : [[key, id]];
}
