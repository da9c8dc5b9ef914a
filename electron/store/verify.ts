/** Looks through a copy of the store, page by page, and counts what is in it. */
import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { besideJournal } from './besideJournal.ts';
import { APPLICATION_ID, connectToRead, numberPragma, type Connection } from './connection.ts';
import { progressOf } from './meta.ts';
import { DamagedRow } from './storeProblems.ts';

export interface Contents {
  readonly form: number;
  readonly store: string;
  readonly seq: number;
  /** What the journal knows nothing of, as `besideJournal` gives it. */
  readonly beside: string;
  readonly rows: Readonly<Record<string, number>>;
  /** Those that have not been deleted. */
  readonly clients: number;
  readonly plans: number;
}

/** What is in the copy. Throws `DamagedRow`, or what SQLite throws, where it is not whole. */
export function verifyCopy(path: string): Contents {
  const db = connectToRead(path);
  try {
    if (numberPragma(db, 'application_id') !== APPLICATION_ID) throw new DamagedRow('not a store');
    const faults = db.pragma('integrity_check(1)', { simple: true });
    if (faults !== 'ok') throw new DamagedRow(String(faults));
    const strays: unknown = db.pragma('foreign_key_check');
    if (!Array.isArray(strays) || strays.length > 0) throw new DamagedRow('rows without their owner');
    const { store, seq } = progressOf(db);
    return { form: numberPragma(db, 'user_version'), store, seq, beside: besideJournal(db), ...countsOf(db) };
  } finally {
    db.close();
  }
}

function countsOf(db: Connection): Pick<Contents, 'rows' | 'clients' | 'plans'> {
  const tables = db
    .prepare<[], { name: string }>(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`)
    .all();
  const count = (what: string) =>
    db.prepare<[], { rows: number }>(`SELECT count(*) AS rows FROM ${what}`).get()?.rows ?? 0;
  return {
    rows: Object.fromEntries(tables.map(({ name }) => [name, count(`"${name}"`)])),
    clients: count('client WHERE is_deleted = 0'),
    plans: count(
      `plan JOIN academy ON academy.id = plan.academy JOIN client ON client.id = academy.client
       WHERE plan.is_deleted = 0 AND academy.is_deleted = 0 AND client.is_deleted = 0`,
    ),
  };
}

const CHUNK_BYTES = 1024 * 1024;

/** The file's SHA-256, read in parts: a store may be larger than memory should hold. */
export function sha256Of(path: string): string {
  const hash = createHash('sha256');
  const chunk = Buffer.alloc(CHUNK_BYTES);
  const file = openSync(path, 'r');
  try {
    for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk))
      hash.update(chunk.subarray(0, read));
  } finally {
    closeSync(file);
  }
  return hash.digest('hex');
}
