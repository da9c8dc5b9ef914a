/** A store begins to be used: who writes, and whether it is the store that was here last. */
import type { Connection } from './connection.ts';
import { placeOf, type Marker } from './marker.ts';
import { progressOf, readMeta, writeMeta, type Progress } from './meta.ts';
import type { Surroundings } from './store.ts';

export interface Beginning {
  readonly device: string;
  readonly isOlderCopy: boolean;
}

export function begin(
  db: Connection,
  dir: string,
  marker: Marker | 'unreadable' | null,
  { newId }: Pick<Surroundings, 'newId'>,
): Beginning {
  const last = marker === 'unreadable' ? null : marker;
  const progress = progressOf(db);
  const isOlderCopy = last !== null && hasGoneBack(progress, last);
  // Two stores that went separate ways never number their entries alike.
  const keepsDevice = !isOlderCopy && (last === null || last.place === placeOf(dir));
  const device = (keepsDevice ? readMeta(db, 'device') : null) ?? newId();
  db.transaction(() => {
    if (progress.store === '') writeMeta(db, 'store', newId());
    writeMeta(db, 'device', device);
    writeMeta(db, 'generation', String(Math.max(progress.generation, last?.generation ?? 0) + 1));
  }).immediate();
  return { device, isOlderCopy };
}

function hasGoneBack(now: Progress, last: Progress): boolean {
  return now.store !== last.store || now.generation < last.generation || now.seq < last.seq;
}
