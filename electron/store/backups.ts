/**
 * Copies of the store that are known to be whole: made beside their place, opened again and counted, then renamed.
 * By folder and with a connection of their own, so that a worker can make one while the store is open.
 */
import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '#contract/problems.ts';
import type { Backup } from '#contract/replies.ts';
import type { IsoDate } from '#domain/plan.ts';
import { ok, problem, type Result } from '#domain/result.ts';
import {
  backupFolder,
  backupPath,
  manifestPath,
  manifestsIn,
  nameOf,
  nextNumber,
  removeBackup,
  type BackupReason,
  type Manifest,
} from './backupFiles.ts';
import { besideJournal } from './besideJournal.ts';
import { connectToRead } from './connection.ts';
import { replaceFile, storePath, syncFile, syncFolder } from './files.ts';
import { progressOf } from './meta.ts';
import type { Surroundings } from './store.ts';
import { DamagedRow, problemOf } from './storeProblems.ts';
import { sha256Of, verifyCopy } from './verify.ts';

type Clock = Pick<Surroundings, 'now'>;

/** So many are kept of those made at the start of a day, and so many of the others: a busy day takes none of the past. */
const KEPT = 10;
const STAGED = 'being-made.db';

/** Copies the store, and keeps the copy only where it is whole. Errors: no room, or nothing to copy; nothing half-made is left. */
export function makeBackup(dir: string, reason: BackupReason, clock: Clock): Result<Backup, Problem> {
  return copyStore(dir, reason, null, clock);
}

/** The copy of the day. Null where today has one already, or nothing has changed since the last. */
export function backUpToday(dir: string, today: IsoDate, clock: Clock): Result<Backup | null, Problem> {
  try {
    const made = manifestsIn(dir);
    if (!existsSync(storePath(dir)) || made.some(({ day }) => day === today)) return ok(null);
    const [last] = made;
    if (last !== undefined && isUnchangedSince(dir, last)) return ok(null);
  } catch (error) {
    return problemOf(error);
  }
  return copyStore(dir, 'day', today, clock);
}

/** The backups that are there, the newest first. */
export function listBackups(dir: string): readonly Backup[] {
  return manifestsIn(dir).map(({ name, madeAt, clients, plans, bytes }) => ({
    name,
    madeAt,
    clients,
    plans,
    bytes,
  }));
}

function isUnchangedSince(dir: string, { store, seq, beside }: Manifest): boolean {
  const db = connectToRead(storePath(dir));
  try {
    const now = progressOf(db);
    return now.store === store && now.seq === seq && besideJournal(db) === beside;
  } finally {
    db.close();
  }
}

function copyStore(
  dir: string,
  reason: BackupReason,
  day: IsoDate | null,
  { now }: Clock,
): Result<Backup, Problem> {
  const staged = join(backupFolder(dir), STAGED);
  try {
    mkdirSync(backupFolder(dir), { recursive: true, mode: 0o700 });
    removeStaged(dir);
    copyTo(dir, staged);
    const number = nextNumber(dir);
    const name = nameOf(number);
    const manifest: Manifest = {
      name,
      number,
      reason,
      day,
      madeAt: now().toISOString(),
      bytes: statSync(staged).size,
      sha256: sha256Of(staged),
      ...verifyCopy(staged),
    };
    replaceFile(manifestPath(dir, name), `${JSON.stringify(manifest, null, 2)}\n`);
    renameSync(staged, backupPath(dir, name));
    syncFolder(backupFolder(dir));
    prune(dir);
    const { madeAt, clients, plans, bytes } = manifest;
    return ok({ name, madeAt, clients, plans, bytes });
  } catch (error) {
    if (error instanceof DamagedRow) return problem({ kind: 'backupDamaged' });
    return problemOf(error);
  } finally {
    removeStaged(dir);
  }
}

function copyTo(dir: string, staged: string): void {
  const db = connectToRead(storePath(dir));
  try {
    db.prepare<[string]>('VACUUM INTO ?').run(staged);
  } finally {
    db.close();
  }
  chmodSync(staged, 0o600);
  syncFile(staged);
}

/** What a copy that was cut short has left. */
function removeStaged(dir: string): void {
  const folder = backupFolder(dir);
  if (!existsSync(folder)) return;
  for (const file of readdirSync(folder)) if (file.startsWith(STAGED)) rmSync(join(folder, file));
}

function prune(dir: string): void {
  const all = manifestsIn(dir);
  const daily = all.filter(({ reason }) => reason === 'day');
  const others = all.filter(({ reason }) => reason !== 'day');
  for (const { name } of [...daily.slice(KEPT), ...others.slice(KEPT)]) removeBackup(dir, name);
}
