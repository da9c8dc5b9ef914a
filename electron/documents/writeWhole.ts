/**
 * Writes files whole or not at all: beside their place first, then renamed into it.
 * By hand, since write-file-atomic takes a write that a full disk cut short for a whole one.
 */
import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, mkdtemp, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { ok, problem, type Result } from '#domain/result.ts';
import { problemOf, type WriteProblem } from './writeProblem.ts';

export type FileContent = Uint8Array | string;
export interface WholeFile {
  readonly fileName: string;
  readonly content: FileContent;
}
export type Written = Result<null, WriteProblem>;

/** Writes or replaces one file. */
export async function writeWhole(path: string, content: FileContent): Promise<Written> {
  if (/[\\/]$/.test(path)) return problem({ kind: 'isFolder', path, code: 'EISDIR' });
  const place = await placeOf(path);
  if (!place.ok) return place;
  const { target, mode } = place.value;
  const staged = join(dirname(target), `.men-sen-da-${randomUUID()}`);
  try {
    await writeOut(staged, content, mode);
    await rename(staged, target);
    return ok(null);
  } catch (error) {
    return problem(problemOf(error, path));
  } finally {
    await rm(staged, { force: true });
  }
}

/** Writes or replaces files in a folder, which is made where it is missing: all of them, or none. */
export async function writeAllWhole(folder: string, files: readonly WholeFile[]): Promise<Written> {
  const passing: (string | undefined)[] = [];
  try {
    const made = await mkdir(folder, { recursive: true });
    const staging = await mkdtemp(join(folder, '.men-sen-da-'));
    passing.push(staging);
    const written = await replaceAll(folder, staging, files);
    if (!written.ok) passing.push(made);
    return written;
  } catch (error) {
    return problem(problemOf(error, folder));
  } finally {
    for (const path of passing) if (path !== undefined) await rm(path, { recursive: true, force: true });
  }
}

interface Place {
  /** Where the file really lies: a link is followed, not replaced. */
  readonly target: string;
  /** Of the file that lies there; null where there is none. */
  readonly mode: number | null;
}

async function placeOf(path: string): Promise<Result<Place, WriteProblem>> {
  try {
    const target = await realpath(path);
    const found = await stat(target);
    if (found.isDirectory()) return problem({ kind: 'isFolder', path, code: 'EISDIR' });
    if (!found.isFile()) return problem({ kind: 'notAFile', path, code: 'EINVAL' });
    // Renaming would go past a write protection that its owner has set on the file.
    if ((found.mode & 0o222) === 0) return problem({ kind: 'cannotReplace', path, code: 'EACCES' });
    return ok({ target, mode: found.mode });
  } catch (error) {
    const found = problemOf(error, path);
    return found.code === 'ENOENT' ? ok({ target: resolve(path), mode: null }) : problem(found);
  }
}

async function writeOut(path: string, content: FileContent, mode: number | null): Promise<void> {
  const file = await open(path, 'wx', mode ?? undefined);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Puts every file in its place, or puts back what was there. */
async function replaceAll(folder: string, staging: string, files: readonly WholeFile[]): Promise<Written> {
  const steps: { readonly from: string; readonly path: string; readonly place: Place }[] = [];
  for (const [index, { fileName, content }] of files.entries()) {
    const path = join(folder, fileName);
    const place = await placeOf(path);
    if (!place.ok) return place;
    const from = join(staging, `new-${index}`);
    await writeOut(from, content, place.value.mode);
    steps.push({ from, path, place: place.value });
  }
  const undo: (() => Promise<void>)[] = [];
  for (const [index, { from, path, place }] of steps.entries()) {
    const before = join(staging, `before-${index}`);
    try {
      if (place.mode !== null) await copyFile(place.target, before);
      await rename(from, place.target);
      undo.push(() => (place.mode === null ? rm(place.target) : rename(before, place.target)));
    } catch (error) {
      for (const step of undo.reverse()) await step();
      return problem(problemOf(error, path));
    }
  }
  return ok(null);
}
