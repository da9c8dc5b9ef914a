/** What the store keeps that its journal knows nothing of: the library, the settings, the logos, and what was exported. */
import { createHash } from 'node:crypto';
import type { Connection } from './connection.ts';

/** By table, in the order of a key; how the window looks is nothing to lose. */
export const BESIDE: Readonly<Record<string, string>> = {
  library: 'SELECT * FROM library ORDER BY id',
  settings: `SELECT * FROM settings WHERE key NOT IN ('colorScheme', 'zoom', 'rail', 'initials') ORDER BY key`,
  logo: 'SELECT owner, type, hex(bytes) FROM logo ORDER BY owner',
  exported_event: 'SELECT * FROM exported_event ORDER BY plan, person, uid',
};

/** The same for the same contents, in hex. A store of an older form may lack some of it. */
export function besideJournal(db: Connection): string {
  const hash = createHash('sha256');
  const tables = db.prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table'`).pluck().all();
  for (const [table, rows] of Object.entries(BESIDE)) {
    hash.update(`${table}\n`);
    if (!tables.includes(table)) continue;
    for (const row of db.prepare<[]>(rows).iterate()) hash.update(`${JSON.stringify(row)}\n`);
  }
  return hash.digest('hex');
}
