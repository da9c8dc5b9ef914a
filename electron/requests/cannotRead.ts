import type { Problem } from '#contract/problems.ts';

/** Why a chosen file could not be read, from what the operating system said. */
export function cannotRead(code: string, name: string): Problem {
  return { kind: 'cannotRead', why: REASONS.get(code) ?? 'other', name };
}

const REASONS = new Map<string, (Problem & { kind: 'cannotRead' })['why']>([
  ['ENOENT', 'missing'],
  ['ENOTDIR', 'missing'],
  ['EISDIR', 'isFolder'],
  ['EACCES', 'denied'],
  ['EPERM', 'denied'],
]);
