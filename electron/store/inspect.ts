/** What stands where the store should be, found out without writing a byte. */
import { statSync } from 'node:fs';
import { ok, problem, type Result } from '#domain/result.ts';
import { APPLICATION_ID, connectToRead, numberPragma, type Connection } from './connection.ts';
import { readMeta } from './meta.ts';
import { troubleOf, type Trouble } from './storeProblems.ts';

export type OpenProblem =
  /** Made by a newer program: the version that is needed. */
  | { readonly kind: 'newer'; readonly needs: string }
  | { readonly kind: 'damaged' }
  /** Gone, although the program has run here before. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'cannotOpen'; readonly why: Exclude<Trouble, 'damaged'> };

/** The form that the file has; null where there is no store in it. */
export function inspect(path: string, newest: number): Result<number | null, OpenProblem> {
  try {
    if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) === 0) return ok(null);
    const db = connectToRead(path);
    try {
      return formOf(db, newest);
    } finally {
      db.close();
    }
  } catch (error) {
    return openProblemOf(error);
  }
}

/** An error as the reason why the store cannot be opened. */
export function openProblemOf(error: unknown): Result<never, OpenProblem> {
  const trouble = troubleOf(error);
  return problem(trouble === 'damaged' ? { kind: 'damaged' } : { kind: 'cannotOpen', why: trouble });
}

function formOf(db: Connection, newest: number): Result<number | null, OpenProblem> {
  const { tables } = db
    .prepare<[], { tables: number }>('SELECT count(*) AS tables FROM sqlite_schema')
    .get() ?? {
    tables: 0,
  };
  // A file that was begun, and never came so far as to be a store.
  if (tables === 0) return ok(null);
  if (numberPragma(db, 'application_id') !== APPLICATION_ID) return problem({ kind: 'damaged' });
  const version = numberPragma(db, 'user_version');
  return version > newest ? problem({ kind: 'newer', needs: readMeta(db, 'needs') ?? '' }) : ok(version);
}
