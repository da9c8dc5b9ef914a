import { dirname } from 'node:path';
import type { CommandTexts } from '#resources/texts/commandTexts.ts';

/** Why a file could not be written. */
export interface WriteProblem {
  readonly kind: keyof CommandTexts['writing']['problems'];
  readonly path: string;
  /** The operating system's own, such as ENOSPC. */
  readonly code: string;
}

/** What the operating system said, as a problem. Throws what is no answer from the operating system. */
export function problemOf(error: unknown, path: string): WriteProblem {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') throw error;
  const { code } = error;
  const isReplacing = 'syscall' in error && error.syscall === 'rename';
  const kind = (isReplacing ? WHEN_REPLACING.get(code) : undefined) ?? KINDS.get(code) ?? 'other';
  return { kind, path: kind === 'noFolder' ? dirname(path) : path, code };
}

const KINDS = new Map<string, WriteProblem['kind']>([
  ['EACCES', 'readOnly'],
  ['EPERM', 'readOnly'],
  ['EROFS', 'readOnly'],
  ['EBUSY', 'cannotReplace'],
  ['ENOSPC', 'diskFull'],
  ['EDQUOT', 'diskFull'],
  ['EFBIG', 'diskFull'],
  ['ENOENT', 'noFolder'],
  ['ENOTDIR', 'noFolder'],
  ['EEXIST', 'notAFolder'],
  ['EISDIR', 'isFolder'],
  ['ENAMETOOLONG', 'nameTooLong'],
]);
/** The folder could be written by then, so it is the file that is held: Windows says so of one that Word has open. */
const WHEN_REPLACING = new Map<string, WriteProblem['kind']>([
  ['EACCES', 'cannotReplace'],
  ['EPERM', 'cannotReplace'],
]);

/** What happened, what was kept, what to do. */
export function writeProblemText({ kind, path, code }: WriteProblem, { writing }: CommandTexts): string {
  return `${writing.problems[kind](path, code)} ${writing.kept}`;
}
