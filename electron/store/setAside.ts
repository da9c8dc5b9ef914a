/** Moves a store's files out of the way, together and never away: one without the other would be another store. */
import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { COMPANIONS, FILE_NAME, storePath, syncFolder } from './files.ts';
import { removeMarker } from './marker.ts';

/** Lets the next start begin with an empty store. Only while the store is closed. */
export function startEmpty(dir: string): void {
  setAside(dir, 'damaged');
  removeMarker(dir);
}

/** Renames the store's files to the first free name of their kind, such as `men-sen-da.db.damaged-2`. */
export function setAside(dir: string, kind: 'damaged'): void {
  const present = COMPANIONS.filter((companion) => existsSync(storePath(dir) + companion));
  if (present.length === 0) return;
  const name = freeName(dir, kind);
  // The main file goes first: cut short, a store without it is missing, one without its log would be an older one.
  for (const companion of present) renameSync(storePath(dir) + companion, name + companion);
  syncFolder(dir);
}

function freeName(dir: string, kind: string): string {
  for (let number = 1; ; number++) {
    const name = join(dir, `${FILE_NAME}.${kind}-${number}`);
    if (COMPANIONS.every((companion) => !existsSync(name + companion))) return name;
  }
}
