/** A new folder of files, which appears with all of them or not at all: also where the program is killed on the way. */
import { lstat, mkdir, rm } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { ok, problem, type Result } from '#domain/result.ts';
import { clearStaged, renamePatiently, stagedIn, syncFolder, writeOut, type FileContent } from './staging.ts';
import { problemOf, type WriteProblem } from './writeProblem.ts';

export interface WholeFile {
  readonly fileName: string;
  readonly content: FileContent;
}
export type Written = Result<null, WriteProblem>;

/** Files that are on the disk, in a folder that nobody sees yet. */
export interface StagedFolder {
  /** Lets the folder appear, in one step. Nothing is left of it where it cannot. */
  readonly show: () => Promise<Written>;
  readonly discard: () => Promise<void>;
}

/** Writes the files of a folder that is not there yet; nor need the folders around it be. */
export async function stageFolder(
  folder: string,
  files: readonly WholeFile[],
): Promise<Result<StagedFolder, WriteProblem>> {
  let staged: string | null = null;
  try {
    const top = await topMissing(resolve(folder));
    const around = dirname(top);
    await clearStaged(around);
    staged = stagedIn(around);
    // By itself: with others around it, Node says of a read-only place that there is none.
    await mkdir(staged);
    await writeInto(join(staged, relative(top, resolve(folder))), files);
    return ok(stagedFolder(staged, top));
  } catch (error) {
    if (staged !== null) await discard(staged);
    return problem(problemOf(error, folder));
  }
}

/** The folder, or its name with a number where that is taken. */
export async function freeFolder(folder: string): Promise<string> {
  let free = folder;
  for (let number = 2; await isTaken(free); number++) free = `${folder} (${number})`;
  return free;
}

/** By anything at all. What cannot be looked at says why when it is written. */
export async function isTaken(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => null)) !== null;
}

async function writeInto(folder: string, files: readonly WholeFile[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { fileName, content } of files) await writeOut(join(folder, fileName), content, null);
  await syncFolder(folder);
}

function stagedFolder(staged: string, place: string): StagedFolder {
  return {
    show: async () => {
      try {
        await renamePatiently(staged, place);
        await syncFolder(dirname(place));
        return ok(null);
      } catch (error) {
        await discard(staged);
        return problem(problemOf(error, place));
      }
    },
    discard: () => discard(staged),
  };
}

/** What cannot be taken away now is by the next that writes there. */
async function discard(staged: string): Promise<void> {
  await rm(staged, { recursive: true, force: true }).catch(() => undefined);
}

/** Of a folder and those around it the uppermost that is not there. */
async function topMissing(folder: string): Promise<string> {
  const around = dirname(folder);
  return around === folder || (await isThere(around)) ? folder : topMissing(around);
}

/** Throws what says that it could never be there. */
async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}
