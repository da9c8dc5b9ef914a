/**
 * A small file beside the store that says how far the store had come. With it, a store that has gone or has been put
 * back by a synced folder is told from a first start.
 */
import { readFileSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { replaceFile } from './files.ts';
import { jsonOf } from './json.ts';
import type { Progress } from './meta.ts';
import { DamagedRow } from './storeProblems.ts';

export interface Marker extends Progress {
  /** Whether the store was closed in good order; where not, it is looked through at the next start. */
  readonly isClosed: boolean;
  /** Computer and folder: a profile that has been copied elsewhere writes under a name of its own. */
  readonly place: string;
}

export function placeOf(dir: string): string {
  return `${hostname()}:${dir}`;
}

export function writeMarker(dir: string, progress: Progress, isClosed: boolean): void {
  const marker: Marker = { ...progress, isClosed, place: placeOf(dir) };
  replaceFile(markerPath(dir), `${JSON.stringify(marker)}\n`);
}

/** Null where there is none; `unreadable` still says that the program has been here. */
export function readMarker(dir: string): Marker | 'unreadable' | null {
  const text = textOf(markerPath(dir));
  if (text === null) return null;
  try {
    const value = jsonOf(text);
    return isMarker(value) ? value : 'unreadable';
  } catch (error) {
    if (error instanceof DamagedRow) return 'unreadable';
    throw error;
  }
}

export function removeMarker(dir: string): void {
  rmSync(markerPath(dir), { force: true });
}

function markerPath(dir: string): string {
  return join(dir, 'men-sen-da.json');
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

function isMarker(value: unknown): value is Marker {
  return (
    typeof value === 'object' &&
    value !== null &&
    'store' in value &&
    'generation' in value &&
    typeof value.generation === 'number' &&
    'seq' in value &&
    typeof value.seq === 'number' &&
    'isClosed' in value &&
    'place' in value
  );
}
