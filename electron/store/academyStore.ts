/** The rows of academies. */
import type { JsonObject } from '#domain/edit/json.ts';
import type { Moment } from './clientStore.ts';
import { statement, type Connection } from './connection.ts';
import { objectOf } from './json.ts';

export interface NewAcademy {
  readonly id: string;
  /** Id of the client. */
  readonly client: string;
  readonly document: JsonObject;
}

const insert = statement<[string, string, string, string, number]>(
  'INSERT INTO academy (id, client, document, is_deleted, saved_at, created) VALUES (?, ?, ?, 0, ?, ?)',
);
const update = statement<[string, string]>('UPDATE academy SET document = ? WHERE id = ?');
const read = statement<[string], { readonly document: string }>('SELECT document FROM academy WHERE id = ?');
const mark = statement<[number, string]>('UPDATE academy SET is_deleted = ? WHERE id = ?');
const touch = statement<[string, string]>('UPDATE academy SET saved_at = ? WHERE id = ?');
const ofClient = statement<[string], { readonly id: string; readonly document: string }>(
  'SELECT id, document FROM academy WHERE client = ? AND is_deleted = 0 ORDER BY created, id',
);

export function insertAcademy(db: Connection, { id, client, document }: NewAcademy, moment: Moment): void {
  insert(db).run(id, client, JSON.stringify(document), moment.at, moment.seq);
}

export function saveAcademy(db: Connection, id: string, document: JsonObject): void {
  update(db).run(JSON.stringify(document), id);
}

export function readAcademy(db: Connection, id: string): JsonObject | null {
  const row = read(db).get(id);
  return row === undefined ? null : objectOf(row.document);
}

export function markAcademy(db: Connection, id: string, isDeleted: boolean): void {
  mark(db).run(Number(isDeleted), id);
}

export function touchAcademy(db: Connection, id: string, { at }: Moment): void {
  touch(db).run(at, id);
}

/** A client's academies, the first made first. */
export function academiesOf(
  db: Connection,
  client: string,
): readonly { readonly id: string; readonly document: JsonObject }[] {
  return ofClient(db)
    .all(client)
    .map(({ id, document }) => ({ id, document: objectOf(document) }));
}
