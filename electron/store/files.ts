/** Where the store's files stand, and how small ones are written whole. */
import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const FILE_NAME = 'men-sen-da.db';
/** SQLite's own files beside a store: what is not yet in it, and who reads it. One without the other is another store. */
export const COMPANIONS = ['', '-wal', '-shm'] as const;

export function storePath(dir: string): string {
  return join(dir, FILE_NAME);
}

/** Writes or replaces a file so that it is either the old or the new one, also after a power cut. */
export function replaceFile(path: string, content: string): void {
  const staged = `${path}.new`;
  const file = openSync(staged, 'w', 0o600);
  try {
    writeFileSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(staged, path);
  syncFolder(dirname(path));
}

/** Makes what a file holds stay after a power cut. */
export function syncFile(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Makes a renaming stay after a power cut. Windows has no such thing for folders, and needs none. */
export function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
