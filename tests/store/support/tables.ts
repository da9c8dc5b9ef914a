/** Everything that stands in a store, row for row. */
import type { Store } from '#electron/store/store.ts';

type Row = Record<string, unknown>;

const ALL = {
  client: 'id',
  academy: 'id',
  plan: 'id',
  person: 'plan, id',
  booking: 'plan, id',
  journal: 'seq',
  step: 'id',
  step_subject: 'subject, state, step',
  settings: 'key',
  library: 'id',
  version: 'id',
} as const;

/** Every table but what the store says of itself, which differs from opening to opening. */
export function tablesOf({ db }: Pick<Store, 'db'>): Record<string, Row[]> {
  return Object.fromEntries(
    Object.entries(ALL).map(([table, order]) => [
      table,
      db.prepare<[], Row>(`SELECT * FROM ${table} ORDER BY ${order}`).all(),
    ]),
  );
}

const WORK = {
  client: ['id'],
  academy: ['id'],
  plan: ['id'],
  person: ['plan', 'id'],
  booking: ['plan', 'id'],
};
/** When something was last changed is no part of what the user has made. */
const WHEN: ReadonlySet<string> = new Set(['saved_at', 'changed']);

/** The user's own work: each row by its table and key, documents parsed. */
export function workOf({ db }: Pick<Store, 'db'>): ReadonlyMap<string, unknown> {
  return new Map(
    Object.entries(WORK).flatMap(([table, key]) =>
      db
        .prepare<[], Row>(`SELECT * FROM ${table}`)
        .all()
        .map((row): [string, unknown] => [[table, ...key.map((part) => row[part])].join(' '), parsed(row)]),
    ),
  );
}

function parsed(row: Row): Row {
  const kept = Object.entries(row).filter(([column]) => !WHEN.has(column));
  return Object.fromEntries(
    kept.map(([column, value]) => [
      column,
      column === 'document' ? (JSON.parse(String(value)) as unknown) : value,
    ]),
  );
}
