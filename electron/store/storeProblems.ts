/** What SQLite and the file system say, as problems. */
import Database from 'better-sqlite3';
import type { Problem } from '#contract/problems.ts';
import { problem, type Result } from '#domain/result.ts';
import { PragmaRefused } from './connection.ts';
import { FILE_NAME } from './files.ts';

export type Trouble = 'damaged' | 'full' | 'held' | 'readOnly' | 'other';

/** A row that the store has not written so. */
export class DamagedRow extends Error {
  constructor(what: string) {
    super(what);
    this.name = 'DamagedRow';
  }
}

/** What kind of trouble an error is. Throws what comes neither from SQLite nor from the file system. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof DamagedRow) return 'damaged';
  if (error instanceof PragmaRefused) return 'other';
  const code = codeOf(error);
  if (code === null) throw error;
  return KINDS.find(([pattern]) => pattern.test(code))?.[1] ?? 'other';
}

/** Null also where a rule of ours is broken: that is a fault in the program, and is to be seen as one. */
function codeOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  const isFromOutside = error instanceof Database.SqliteError || 'syscall' in error;
  return isFromOutside && !OURS.test(error.code) ? error.code : null;
}
const OURS = /^SQLITE_(CONSTRAINT|ERROR|MISUSE|RANGE|MISMATCH)/;

const KINDS: readonly (readonly [RegExp, Trouble])[] = [
  [/^(SQLITE_FULL|ENOSPC|EDQUOT)/, 'full'],
  [/^(SQLITE_BUSY|SQLITE_LOCKED|EBUSY)/, 'held'],
  [/^(SQLITE_READONLY|SQLITE_PERM|EACCES|EPERM|EROFS)/, 'readOnly'],
  [/^(SQLITE_CORRUPT|SQLITE_NOTADB|SQLITE_FORMAT)/, 'damaged'],
];

/** An error as the contract's problem. */
export function problemOf(error: unknown): Result<never, Problem> {
  const trouble = troubleOf(error);
  switch (trouble) {
    case 'full':
      return problem({ kind: 'diskFull' });
    case 'damaged':
      return problem({ kind: 'storeClosed' });
    case 'held':
    case 'readOnly':
    case 'other':
      return problem({ kind: 'cannotWrite', why: trouble, name: FILE_NAME });
  }
}
