/** Opens the store, and closes it. */
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { ok, problem, type Result } from '#domain/result.ts';
import { makeBackup } from './backups.ts';
import { begin } from './begin.ts';
import { connect, type Connection } from './connection.ts';
import { storePath } from './files.ts';
import { inspect, openProblemOf, type OpenProblem } from './inspect.ts';
import { readMarker, writeMarker, type Marker } from './marker.ts';
import { progressOf } from './meta.ts';
import { migrate, migrationsAfter, type Migration } from './migrate.ts';
import { MIGRATIONS } from './migrations/migrations.ts';
import type { Store, Surroundings } from './store.ts';
import { DamagedRow, troubleOf } from './storeProblems.ts';

export interface Opened {
  readonly store: Store;
  /** Nothing is here and nothing has been: a first start. */
  readonly isNew: boolean;
  /** The file is an older copy of what has been here, such as a synced folder puts back. */
  readonly warning: 'olderCopy' | null;
}

/** Opens the store in a folder, or makes one where none has been. Errors: why it is left alone as it stands. */
export function openStore(
  dir: string,
  surroundings: Surroundings,
  migrations: readonly Migration[] = MIGRATIONS,
): Result<Opened, OpenProblem> {
  try {
    mkdirSync(dir, { recursive: true, mode: 0o700 });
    const path = storePath(dir);
    const marker = readMarker(dir);
    const form = inspect(path, migrations.at(-1)?.id ?? 0);
    if (!form.ok) return form;
    if (form.value === null && marker !== null) return problem({ kind: 'missing' });
    if (form.value === null) closeSync(openSync(path, 'a', 0o600));
    const migrated = backUpBeforeMigrating(dir, form.value, migrations, surroundings);
    return migrated.ok ? start(dir, surroundings, migrations, marker) : migrated;
  } catch (error) {
    return openProblemOf(error);
  }
}

/** Brings everything into the one file and says that all is well. */
export function closeStore({ dir, db, met }: Store): void {
  try {
    const progress = progressOf(db);
    db.pragma('optimize');
    db.pragma('wal_checkpoint(TRUNCATE)');
    db.close();
    writeMarker(dir, progress, !met.damage);
  } catch (error) {
    // A full disk takes nothing that was kept; what could not be tidied is looked through at the next start.
    troubleOf(error);
  } finally {
    if (db.open) db.close();
  }
}

function backUpBeforeMigrating(
  dir: string,
  form: number | null,
  migrations: readonly Migration[],
  { now }: Surroundings,
): Result<null, OpenProblem> {
  if (form === null || migrationsAfter(form, migrations).length === 0) return ok(null);
  const backup = makeBackup(dir, 'migration', { now });
  if (backup.ok) return ok(null);
  const { kind } = backup.problem;
  if (kind === 'diskFull') return problem({ kind: 'cannotOpen', why: 'full' });
  return problem(kind === 'cannotWrite' ? { kind: 'cannotOpen', why: 'other' } : { kind: 'damaged' });
}

function start(
  dir: string,
  surroundings: Surroundings,
  migrations: readonly Migration[],
  marker: Marker | 'unreadable' | null,
): Result<Opened, OpenProblem> {
  const db = connect(storePath(dir));
  try {
    const isKnownGood = marker !== null && marker !== 'unreadable' && marker.isClosed;
    if (!isKnownGood) checkQuickly(db);
    migrate(db, migrations, surroundings.version);
    const { device, isOlderCopy } = begin(db, dir, marker, surroundings);
    const progress = progressOf(db);
    writeMarker(dir, progress, false);
    return ok({
      store: { dir, db, surroundings, device, met: { damage: false } },
      isNew: marker === null && progress.seq === 0,
      warning: isOlderCopy ? 'olderCopy' : null,
    });
  } catch (error) {
    db.close();
    throw error;
  }
}

function checkQuickly(db: Connection): void {
  const found = db.pragma('quick_check(1)', { simple: true });
  if (found !== 'ok') throw new DamagedRow(String(found));
}
