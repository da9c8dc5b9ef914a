import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { firstTables } from '#electron/store/migrations/0010-first-tables.ts';
import { versions } from '#electron/store/migrations/0040-versions.ts';

it('a store gets a place for versions that nothing can change, and loses nothing', () => {
  const db = new Database(':memory:');
  firstTables.up(db);
  db.exec(`INSERT INTO settings (key, value) VALUES ('language', '"sv"')`);
  const before = tables(db);
  versions.up(db);
  expect(tables(db)).toEqual([...before, 'version'].sort());
  expect(db.prepare('SELECT value FROM settings').pluck().all()).toEqual(['"sv"']);
  const columns = db.prepare(`SELECT name FROM pragma_table_info('version')`).pluck().all();
  expect(columns).toEqual(['id', 'plan', 'name', 'at', 'made_by', 'document']);
  const isStrict = db.prepare(`SELECT strict FROM pragma_table_list WHERE name = 'version'`).pluck().get();
  expect(isStrict).toBe(1);
});

function tables(db: Database.Database): readonly unknown[] {
  return db.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`).pluck().all();
}
