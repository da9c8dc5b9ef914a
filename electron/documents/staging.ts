/**
 * Where files are written before they are in their place: hidden, beside it, under a name that says which process is at
 * it, so that what a killed one has left is known and taken away by the next.
 */
import { randomUUID } from 'node:crypto';
import { open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

export type FileContent = Uint8Array | string;

/** A place that nobody else has, for a file or a folder. */
export function stagedIn(folder: string): string {
  return join(folder, `.men-sen-da-${process.pid}-${randomUUID()}`);
}

const STAGED = /^\.men-sen-da-(\d+)-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Takes away what processes that are no more have left in a folder; what cannot be taken stays. It is renamed first: on
 * a shared disk its owner may be at it on another computer, and then finds it whole or not at all.
 */
export async function clearStaged(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const [, owner] = STAGED.exec(name) ?? [];
    if (owner === undefined || isRunning(Number(owner))) continue;
    const leaving = stagedIn(folder);
    try {
      await rename(join(folder, name), leaving);
      await rm(leaving, { recursive: true, force: true });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error;
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}

/** Writes a file that is not there yet, down to the disk. */
export async function writeOut(path: string, content: FileContent, mode: number | null): Promise<void> {
  const file = await open(path, 'wx', mode ?? undefined);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes names stay after a power cut, where the disk can: Windows and some network disks cannot for folders. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => null);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}

const TRIES = 20;
const PAUSE_MILLISECONDS = 50;
const HELD: ReadonlySet<unknown> = new Set(['EACCES', 'EBUSY', 'EPERM']);

/** Renames; once more where something holds it, such as the virus scanner of Windows, which looks into what is new. */
export async function renamePatiently(from: string, to: string): Promise<void> {
  for (let left = TRIES; ; left--) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      if (left === 1 || !(error instanceof Error && 'code' in error && HELD.has(error.code))) throw error;
      await setTimeout(PAUSE_MILLISECONDS);
    }
  }
}
