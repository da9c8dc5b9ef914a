/** The rows of clients. */
import type { JsonObject } from '#domain/edit/json.ts';
import { statement, type Connection } from './connection.ts';
import { objectOf, textAt } from './json.ts';

/** When something was written: the moment to show, and the journal's entry to order by. */
export interface Moment {
  readonly at: string;
  readonly seq: number;
}

export interface NewClient {
  readonly id: string;
  readonly document: JsonObject;
  readonly isExample: boolean;
}

interface Shown {
  readonly id: string;
  readonly document: string;
  readonly name: string;
  readonly contact: string | null;
  readonly search: string;
}
const insert = statement<[Shown & { readonly isExample: number; readonly at: string; readonly seq: number }]>(
  `INSERT INTO client (id, document, name, contact, search, is_example, is_deleted, saved_at, changed)
   VALUES (@id, @document, @name, @contact, @search, @isExample, 0, @at, @seq)`,
);
const update = statement<[Shown]>(
  'UPDATE client SET document = @document, name = @name, contact = @contact, search = @search WHERE id = @id',
);
const read = statement<[string], { readonly document: string; readonly is_example: number }>(
  'SELECT document, is_example FROM client WHERE id = ?',
);
const mark = statement<[number, string]>('UPDATE client SET is_deleted = ? WHERE id = ?');
const touch = statement<[string, number, string]>('UPDATE client SET saved_at = ?, changed = ? WHERE id = ?');
const named = statement<[string], { readonly id: string; readonly document: string }>(
  'SELECT id, document FROM client WHERE name = ? AND is_deleted = 0 AND is_example = 0 ORDER BY id',
);

export function insertClient(db: Connection, { id, document, isExample }: NewClient, moment: Moment): void {
  insert(db).run({ ...shownOf(id, document), isExample: Number(isExample), ...moment });
}

export function saveClient(db: Connection, id: string, document: JsonObject): void {
  update(db).run(shownOf(id, document));
}

export function readClient(
  db: Connection,
  id: string,
): { readonly document: JsonObject; readonly isExample: boolean } | null {
  const row = read(db).get(id);
  return row === undefined ? null : { document: objectOf(row.document), isExample: row.is_example === 1 };
}

export function markClient(db: Connection, id: string, isDeleted: boolean): void {
  mark(db).run(Number(isDeleted), id);
}

export function touchClient(db: Connection, id: string, { at, seq }: Moment): void {
  touch(db).run(at, seq, id);
}

/** Clients of a name, but for examples, which go away with all that is theirs. */
export function clientsNamed(
  db: Connection,
  name: string,
): readonly { readonly id: string; readonly document: JsonObject }[] {
  return named(db)
    .all(name)
    .map(({ id, document }) => ({ id, document: objectOf(document) }));
}

/** A text as it is searched in and for: whatever its case. */
export function folded(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

function shownOf(id: string, document: JsonObject): Shown {
  const name = textAt(document, 'name')?.trim() ?? '';
  const contact = textAt(document, 'contact')?.trim() || null;
  const search = folded([name, contact ?? '', textAt(document, 'email') ?? ''].join('\n'));
  return { id, document: JSON.stringify(document), name, contact, search };
}
