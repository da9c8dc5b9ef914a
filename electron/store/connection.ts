/** The connection to a store file, and the few ways in which everything else uses it. */
import Database from 'better-sqlite3';

export type Connection = Database.Database;

/** Stands in the header of every store file: "MSDa". */
export const APPLICATION_ID = 0x4d_53_44_61;
const WAIT_MILLISECONDS = 5000;

/** What every connection that writes must say of itself. FULL, since the library is built to do less in WAL. */
export const PRAGMAS = {
  journal_mode: 'wal',
  synchronous: 2,
  foreign_keys: 1,
  secure_delete: 1,
  trusted_schema: 0,
  cell_size_check: 1,
  checkpoint_fullfsync: 1,
} as const;

/** Opens a file that is there, for reading and writing. Throws what SQLite throws. */
export function connect(path: string): Connection {
  const db = new Database(path, { fileMustExist: true, timeout: WAIT_MILLISECONDS });
  try {
    for (const [pragma, wanted] of Object.entries(PRAGMAS)) {
      db.pragma(`${pragma} = ${wanted}`);
      const is = db.pragma(pragma, { simple: true });
      if (is !== wanted) throw new PragmaRefused(pragma, is);
    }
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Opens a file that is there without ever writing to it. Throws what SQLite throws. */
export function connectToRead(path: string): Connection {
  const db = new Database(path, { readonly: true, fileMustExist: true, timeout: WAIT_MILLISECONDS });
  db.pragma('trusted_schema = OFF');
  db.pragma('cell_size_check = ON');
  return db;
}

/** A file system on which SQLite cannot do what keeps the data safe. */
export class PragmaRefused extends Error {
  constructor(pragma: string, is: unknown) {
    super(`${pragma} stays ${String(is)}`);
    this.name = 'PragmaRefused';
  }
}

/** A statement, prepared once for each connection: preparing it anew costs several times what running it does. */
export function statement<Parameters extends unknown[], Row = unknown>(
  sql: string,
): (db: Connection) => Database.Statement<Parameters, Row> {
  const prepared = new WeakMap<Connection, Database.Statement<Parameters, Row>>();
  return (db) => {
    const known = prepared.get(db) ?? db.prepare<Parameters, Row>(sql);
    prepared.set(db, known);
    return known;
  };
}

/** A whole number that a pragma answers with. */
export function numberPragma(db: Connection, pragma: string): number {
  const value = db.pragma(pragma, { simple: true });
  return typeof value === 'number' ? value : 0;
}
