/** The folder of backups: each a store file with a note beside it that says what is in it. */
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Backup } from '#contract/replies.ts';
import type { IsoDate } from '#domain/plan.ts';
import { COMPANIONS } from './files.ts';
import { jsonOf } from './json.ts';
import { DamagedRow } from './storeProblems.ts';

export type BackupReason = 'day' | 'asked' | 'migration' | 'import' | 'restore';

export interface Manifest extends Backup {
  /** Counts all backups there have been: the clock may go back, this does not. */
  readonly number: number;
  readonly reason: BackupReason;
  /** The user's own day; null for what is not made at the start of one. */
  readonly day: IsoDate | null;
  /** The form of the store, and how far its journal had come. */
  readonly form: number;
  readonly store: string;
  readonly seq: number;
  /** What the journal knows nothing of, as `besideJournal` gives it; notes of older programs lack it. */
  readonly beside?: string;
  readonly sha256: string;
  /** Rows in each table. */
  readonly rows: Readonly<Record<string, number>>;
}

export function backupFolder(dir: string): string {
  return join(dir, 'backups');
}

export function backupPath(dir: string, name: string): string {
  return join(backupFolder(dir), `${name}.db`);
}

export function manifestPath(dir: string, name: string): string {
  return join(backupFolder(dir), `${name}.json`);
}

/** What is known of every backup whose file is there, the newest first. */
export function manifestsIn(dir: string): readonly Manifest[] {
  return namesIn(dir)
    .map((name) => readManifest(dir, name))
    .filter((manifest) => manifest !== null)
    .filter(({ name, bytes }) => statSync(backupPath(dir, name), { throwIfNoEntry: false })?.size === bytes)
    .sort((a, b) => b.number - a.number);
}

/** The number that the next backup gets: no name is ever used again. */
export function nextNumber(dir: string): number {
  const numbers = namesIn(dir).map((name) => Number(NAME.exec(name)?.[1]));
  return Math.max(0, ...numbers) + 1;
}

export function nameOf(number: number): string {
  return `backup-${String(number).padStart(6, '0')}`;
}

/** Takes away a backup, its note last: what is without a file is no backup. */
export function removeBackup(dir: string, name: string): void {
  for (const companion of COMPANIONS) rmSync(backupPath(dir, name) + companion, { force: true });
  rmSync(manifestPath(dir, name), { force: true });
}

const NAME = /^backup-(\d{6,})$/;

function namesIn(dir: string): readonly string[] {
  const folder = backupFolder(dir);
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).map((file) => file.replace(/\.[^.]*$/, ''));
  return [...new Set(names)].filter((name) => NAME.test(name));
}

function readManifest(dir: string, name: string): Manifest | null {
  const path = manifestPath(dir, name);
  if (!existsSync(path)) return null;
  try {
    const value: unknown = jsonOf(readFileSync(path, 'utf8'));
    return isManifest(value) && value.name === name ? value : null;
  } catch (error) {
    if (error instanceof DamagedRow) return null;
    throw error;
  }
}

const TEXTS = ['name', 'madeAt', 'reason', 'store', 'sha256'];
const NUMBERS = ['number', 'clients', 'plans', 'bytes', 'form', 'seq'];

function isManifest(value: unknown): value is Manifest {
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  return (
    TEXTS.every((field) => typeof fields.get(field) === 'string') &&
    NUMBERS.every((field) => Number.isSafeInteger(fields.get(field)))
  );
}
