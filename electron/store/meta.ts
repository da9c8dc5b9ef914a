/** What the store says of itself. */
import { statement, type Connection } from './connection.ts';

/**
 * `store` is the store's own id and `device` who writes in it. `generation` counts how often it has been opened.
 * `needs` is the program version that a store of this form asks for; it stays where it is in every later form.
 */
export type MetaKey = 'store' | 'device' | 'generation' | 'needs';

const read = statement<[MetaKey], { readonly value: string }>('SELECT value FROM meta WHERE key = ?');
const write = statement<[MetaKey, string]>(
  'INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
);
const last = statement<[], { readonly seq: number | null }>('SELECT max(seq) AS seq FROM journal');

export function readMeta(db: Connection, key: MetaKey): string | null {
  return read(db).get(key)?.value ?? null;
}

export function writeMeta(db: Connection, key: MetaKey, value: string): void {
  write(db).run(key, value);
}

/** How far a store has come: no older copy of it has come as far. */
export interface Progress {
  readonly store: string;
  readonly generation: number;
  /** The last entry of the journal. */
  readonly seq: number;
}

export function progressOf(db: Connection): Progress {
  return {
    store: readMeta(db, 'store') ?? '',
    generation: Number(readMeta(db, 'generation') ?? 0),
    seq: last(db).get()?.seq ?? 0,
  };
}
