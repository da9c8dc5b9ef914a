/**
 * Writes files whole or not at all: beside their place first, then renamed into it.
 * By hand, since write-file-atomic takes a write that a full disk cut short for a whole one.
 */
import { copyFile, mkdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { ok, problem, type Result } from '#domain/result.ts';
import { isTaken, stageFolder, type WholeFile, type Written } from './stageFolder.ts';
import { clearStaged, stagedIn, writeOut, type FileContent } from './staging.ts';
import { problemOf, type WriteProblem } from './writeProblem.ts';

/** Writes or replaces one file. */
export async function writeWhole(path: string, content: FileContent): Promise<Written> {
  if (/[\\/]$/.test(path)) return problem({ kind: 'isFolder', path, code: 'EISDIR' });
  const place = await placeOf(path);
  if (!place.ok) return place;
  const { target, mode } = place.value;
  await clearStaged(dirname(target));
  const staged = stagedIn(dirname(target));
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

/**
 * Writes files in a folder. One that is not there appears with all of them, or not at all. In one that is there each is
 * replaced whole, and where one cannot be, all are as before; only a process that is killed leaves some of them new.
 */
export async function writeAllWhole(folder: string, files: readonly WholeFile[]): Promise<Written> {
  if (!(await isTaken(folder))) {
    const staged = await stageFolder(folder, files);
    return staged.ok ? staged.value.show() : staged;
  }
  let staging: string | null = null;
  try {
    // Where it is none, this says so.
    await mkdir(folder, { recursive: true });
    await clearStaged(folder);
    staging = stagedIn(folder);
    await mkdir(staging);
    return await replaceAll(folder, staging, files);
  } catch (error) {
    return problem(problemOf(error, folder));
  } finally {
    if (staging !== null) await rm(staging, { recursive: true, force: true });
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
