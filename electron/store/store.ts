/** The open store, and how everything in it is read and changed: one transaction, problems as values. */
import type { Problem } from '#contract/problems.ts';
import type { Result } from '#domain/result.ts';
import type { Connection } from './connection.ts';
import { problemOf, troubleOf } from './storeProblems.ts';

/** What the store takes from outside itself. */
export interface Surroundings {
  readonly now: () => Date;
  /** A UUIDv7. */
  readonly newId: () => string;
  /** The program's version. */
  readonly version: string;
}

export interface Store {
  readonly dir: string;
  readonly db: Connection;
  readonly surroundings: Surroundings;
  /** Who writes: this profile on this computer. */
  readonly device: string;
  /** Whether damage has been met: then the next start looks through everything. */
  readonly met: { damage: boolean };
}

/** Runs a change whole or not at all: a problem, expected or not, leaves everything as it was. */
export function changing<Value>(
  store: Store,
  change: (db: Connection) => Result<Value, Problem>,
): Result<Value, Problem> {
  return reading(store, (db) => {
    db.exec('BEGIN IMMEDIATE');
    try {
      const changed = change(db);
      if (changed.ok) db.exec('COMMIT');
      return changed;
    } finally {
      if (db.inTransaction) db.exec('ROLLBACK');
    }
  });
}

/** Runs what only reads. What SQLite or the disk has against it comes back as a problem. */
export function reading<Value>(
  { db, met }: Store,
  read: (db: Connection) => Result<Value, Problem>,
): Result<Value, Problem> {
  try {
    return read(db);
  } catch (error) {
    met.damage ||= troubleOf(error) === 'damaged';
    return problemOf(error);
  }
}
