import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { firstTables } from '#electron/store/migrations/0010-first-tables.ts';
import { library } from '#electron/store/migrations/0020-library.ts';

it('a store of the first version gets a place for what is kept, and loses nothing', () => {
  const db = new Database(':memory:');
  firstTables.up(db);
  db.exec(`INSERT INTO settings (key, value) VALUES ('language', '"sv"')`);
  const before = tables(db);
  library.up(db);
  expect(tables(db)).toEqual([...before, 'library'].sort());
  expect(db.prepare('SELECT value FROM settings').pluck().all()).toEqual(['"sv"']);
  const columns = db.prepare(`SELECT name FROM pragma_table_info('library')`).pluck().all();
  expect(columns).toEqual(['id', 'kind', 'document', 'saved_at']);
  const isStrict = db.prepare(`SELECT strict FROM pragma_table_list WHERE name = 'library'`).pluck().get();
  expect(isStrict).toBe(1);
});

function tables(db: Database.Database): readonly unknown[] {
  return db.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`).pluck().all();
}
