/** Puts a backup in the store's place. */
import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Problem } from '#contract/problems.ts';
import { ok, problem, type Result } from '#domain/result.ts';
import { backupPath, manifestsIn, type Manifest } from './backupFiles.ts';
import { makeBackup } from './backups.ts';
import { connect } from './connection.ts';
import { handOnExported } from './exportedCalendars.ts';
import { COMPANIONS, storePath, syncFile, syncFolder } from './files.ts';
import { readMarker, writeMarker } from './marker.ts';
import { progressOf, writeMeta, type Progress } from './meta.ts';
import { MIGRATIONS } from './migrations/migrations.ts';
import { setAside } from './setAside.ts';
import type { Surroundings } from './store.ts';
import { DamagedRow, problemOf } from './storeProblems.ts';
import { sha256Of, verifyCopy } from './verify.ts';

/**
 * Restores a backup that is known to be whole. What stands in its place is backed up first, or moved aside where it
 * cannot be. Only while the store is closed. Errors: a backup that is not there or not whole, no room; nothing is
 * changed then.
 */
export function restoreBackup(dir: string, name: string, surroundings: Surroundings): Result<null, Problem> {
  const staged = `${storePath(dir)}.restoring`;
  try {
    const manifest = manifestsIn(dir).find((one) => one.name === name);
    if (manifest === undefined) return problem({ kind: 'notFound' });
    if (!isWhole(dir, manifest)) return problem({ kind: 'backupDamaged' });
    const progress = stage(dir, name, staged, surroundings);
    const kept = keepPresent(dir, surroundings);
    if (!kept.ok) return kept;
    if (kept.value !== null) {
      handOnExported(backupPath(dir, kept.value), staged, MIGRATIONS.at(-1)?.id ?? 0);
      syncFile(staged);
    }
    // Last of all: what they hold is in the backup, and beside another store they would be read as its own.
    for (const companion of ['-wal', '-shm']) rmSync(storePath(dir) + companion, { force: true });
    renameSync(staged, storePath(dir));
    syncFolder(dirname(staged));
    writeMarker(dir, progress, true);
    return ok(null);
  } catch (error) {
    return problemOf(error);
  } finally {
    remove(staged);
  }
}

/** By its own checksum: a byte turned inside a text is nothing to SQLite. */
function isWhole(dir: string, { name, sha256, form }: Manifest): boolean {
  const path = backupPath(dir, name);
  if (form > (MIGRATIONS.at(-1)?.id ?? 0) || sha256Of(path) !== sha256) return false;
  try {
    verifyCopy(path);
    return true;
  } catch (error) {
    if (error instanceof DamagedRow) return false;
    throw error;
  }
}

/** A copy that goes on under a name of its own, since others may have seen what came after it. */
function stage(dir: string, name: string, staged: string, { newId }: Surroundings): Progress {
  remove(staged);
  copyFileSync(backupPath(dir, name), staged);
  const marker = readMarker(dir);
  const last = marker === null || marker === 'unreadable' ? 0 : marker.generation;
  const db = connect(staged);
  let progress: Progress;
  try {
    const { generation } = progressOf(db);
    writeMeta(db, 'device', newId());
    writeMeta(db, 'generation', String(Math.max(generation, last) + 1));
    progress = progressOf(db);
  } finally {
    db.close();
  }
  syncFile(staged);
  return progress;
}

/** The store as it stands is kept, in one way or the other, before anything takes its place. The name of its backup, if any. */
function keepPresent(dir: string, surroundings: Surroundings): Result<string | null, Problem> {
  if (!existsSync(storePath(dir))) return ok(null);
  const backup = makeBackup(dir, 'restore', surroundings);
  if (!backup.ok && backup.problem.kind === 'diskFull') return backup;
  if (!backup.ok) setAside(dir, 'damaged');
  return ok(backup.ok ? backup.value.name : null);
}

function remove(path: string): void {
  for (const companion of COMPANIONS) rmSync(path + companion, { force: true });
}
