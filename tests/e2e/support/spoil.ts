/** What makes a store one that cannot be opened. */
import { rmSync, writeFileSync } from 'node:fs';
import { storePath } from '#electron/store/files.ts';
import { withStore } from './dataSets.ts';

export const SPOILED = {
  newer: (dir: string) => {
    withStore(dir, ({ db }) => {
      db.exec(`UPDATE meta SET value = '2.0.0' WHERE key = 'needs'`);
      db.pragma('user_version = 9000');
    });
  },
  damaged: (dir: string) => {
    writeFileSync(storePath(dir), 'no database'.repeat(1000));
  },
  missing: (dir: string) => {
    rmSync(storePath(dir));
  },
} satisfies Readonly<Record<string, (dir: string) => void>>;
