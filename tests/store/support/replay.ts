/** Makes a store anew from another's journal alone. */
import { rmSync } from 'node:fs';
import { readEntry } from '#electron/store/journal.ts';
import { closeStore } from '#electron/store/openStore.ts';
import { record } from '#electron/store/record.ts';
import type { Store } from '#electron/store/store.ts';
import { must, openedIn, passingFolder, surroundings } from './stores.ts';
import { tablesOf } from './tables.ts';

/** The tables of a new store in which every entry of the journal has been recorded, in order. */
export function replayed({ db }: Store): ReturnType<typeof tablesOf> {
  const dir = passingFolder();
  try {
    const { store } = openedIn(dir, surroundings());
    for (const { seq } of db.prepare<[], { seq: number }>('SELECT seq FROM journal ORDER BY seq').all()) {
      const entry = readEntry(db, seq);
      if (entry !== null) must(record(store.db, entry));
    }
    const tables = tablesOf(store);
    closeStore(store);
    return tables;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
