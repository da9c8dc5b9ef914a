import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listBackups } from '#electron/store/backups.ts';
import { backupPath } from '#electron/store/backupFiles.ts';
import { connectToRead } from '#electron/store/connection.ts';
import { closeStore, openStore } from '#electron/store/openStore.ts';
import type { Migration } from '#electron/store/migrate.ts';
import { MIGRATIONS } from '#electron/store/migrations/migrations.ts';
import { newClient } from './support/clients.ts';
import { folder, must, openedIn, storeIn, surroundings } from './support/stores.ts';
import { tablesOf } from './support/tables.ts';

const later: Migration = {
  id: 9990,
  up: (db) =>
    db.exec('CREATE TABLE later (id TEXT PRIMARY KEY) STRICT; INSERT INTO later SELECT id FROM client'),
};
const broken: Migration = {
  id: 9991,
  up: (db) => db.exec('DELETE FROM booking; DELETE FROM person; CREATE TABLE later (id TEXT)'),
};

function closedStore(): { readonly dir: string; readonly tables: ReturnType<typeof tablesOf> } {
  const dir = folder();
  const store = storeIn(dir);
  newClient(store);
  const tables = tablesOf(store);
  closeStore(store);
  return { dir, tables };
}

describe('the list of migrations', () => {
  const inFolder = readdirSync('electron/store/migrations').filter((file) => /^\d/.test(file));

  it('is in the order of their numbers and has every file of the folder', () => {
    const ids = MIGRATIONS.map(({ id }) => id);
    expect(ids).toEqual(inFolder.map((file) => Number(file.slice(0, 4))).sort((a, b) => a - b));
  });

  it('has a test for each', () => {
    expect(
      inFolder.filter((file) => !existsSync(`tests/store/migrations/${file.replace('.ts', '.test.ts')}`)),
    ).toEqual([]);
  });
});

describe('a store of an older form', () => {
  it('is copied first, and then brought to the new form with all that was in it', () => {
    const { dir, tables } = closedStore();
    const around = surroundings('2.0.0');
    const { store } = must(openStore(dir, around, [...MIGRATIONS, later]));
    expect(tablesOf(store)).toEqual(tables);
    expect(store.db.prepare('SELECT count(*) FROM later').pluck().get()).toBe(1);
    closeStore(store);
    const [backup] = listBackups(dir);
    const copy = connectToRead(backupPath(dir, backup?.name ?? ''));
    expect(copy.pragma('user_version', { simple: true })).toBe(MIGRATIONS.at(-1)?.id);
    expect(tablesOf({ db: copy })).toEqual(tables);
    copy.close();
    // The program of before is told what it takes.
    expect(openStore(dir, surroundings())).toEqual({ ok: false, problem: { kind: 'newer', needs: '2.0.0' } });
  });

  it('is as it was where a migration does not go through', () => {
    const { dir, tables } = closedStore();
    expect(() => openStore(dir, surroundings(), [...MIGRATIONS, later, broken])).toThrow(
      'table later already exists',
    );
    const { store } = must(openStore(dir, surroundings(), [...MIGRATIONS, later]));
    expect(tablesOf(store)).toEqual(tables);
    closeStore(store);
  });

  it('is not copied once it has the form', () => {
    const { dir } = closedStore();
    closeStore(openedIn(dir, surroundings()).store);
    expect(listBackups(dir)).toEqual([]);
  });
});
