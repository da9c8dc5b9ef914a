import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '#electron/store/apply.ts';
import { APPLICATION_ID, PRAGMAS } from '#electron/store/connection.ts';
import { storePath } from '#electron/store/files.ts';
import { openPlan } from '#electron/store/open.ts';
import { MIGRATIONS } from '#electron/store/migrations/migrations.ts';
import { closeStore, openStore } from '#electron/store/openStore.ts';
import { startEmpty } from '#electron/store/setAside.ts';
import type { Store } from '#electron/store/store.ts';
import { newClient, planView } from './support/clients.ts';
import { perMonth } from './support/edits.ts';
import { folder, must, openedIn, storeIn, surroundings } from './support/stores.ts';
import { tablesOf } from './support/tables.ts';

/** A store with a client in it, closed in good order. */
function closedStore(): string {
  const dir = folder();
  const store = storeIn(dir);
  newClient(store);
  closeStore(store);
  return dir;
}

function write(dir: string, at: number, bytes: Uint8Array): void {
  const file = readFileSync(storePath(dir));
  file.set(bytes, at);
  writeFileSync(storePath(dir), file);
}

const opened = (dir: string) => openStore(dir, surroundings());

describe('an open store', () => {
  it('keeps what is safe: every promise to the disk is kept, and what is deleted is gone', () => {
    const { db } = storeIn();
    const said = Object.keys(PRAGMAS).map((pragma) => [pragma, db.pragma(pragma, { simple: true })]);
    expect(Object.fromEntries(said)).toEqual({
      journal_mode: 'wal',
      synchronous: 2,
      foreign_keys: 1,
      secure_delete: 1,
      trusted_schema: 0,
      cell_size_check: 1,
      checkpoint_fullfsync: 1,
    });
    expect(db.pragma('busy_timeout', { simple: true })).toBe(5000);
    expect(db.pragma('application_id', { simple: true })).toBe(APPLICATION_ID);
    expect(db.pragma('user_version', { simple: true })).toBe(MIGRATIONS.at(-1)?.id);
  });

  it('is read by nobody else on the computer', () => {
    const { dir } = storeIn();
    expect(statSync(storePath(dir)).mode & 0o077).toBe(0);
  });

  it('is one file when it is closed', () => {
    const dir = closedStore();
    expect(existsSync(`${storePath(dir)}-wal`)).toBe(false);
  });
});

describe('a first start', () => {
  it('makes a store where nothing has been, and says so once', () => {
    const dir = join(folder(), 'men-sen-da');
    const first = openedIn(dir, surroundings());
    expect(first).toMatchObject({ isNew: true, warning: null });
    closeStore(first.store);
    const second = openedIn(dir, surroundings());
    expect(second).toMatchObject({ isNew: false, warning: null });
    closeStore(second.store);
  });

  it('that was cut short is still a first start', () => {
    const dir = folder();
    writeFileSync(storePath(dir), '');
    const { store, isNew } = openedIn(dir, surroundings());
    expect(isNew).toBe(true);
    closeStore(store);
  });
});

describe('a store that cannot be used is left as it is', () => {
  it.each<[string, (dir: string) => void, object]>([
    ['gone', (dir) => rmSync(storePath(dir)), { kind: 'missing' }],
    ['empty', (dir) => truncateSync(storePath(dir)), { kind: 'missing' }],
    ['gone, and the note beside it garbled', gone, { kind: 'missing' }],
    [
      'cut off',
      (dir) => truncateSync(storePath(dir), statSync(storePath(dir)).size - 5000),
      { kind: 'damaged' },
    ],
    [
      'no store at all',
      (dir) => writeFileSync(storePath(dir), 'Men sen då? '.repeat(500)),
      { kind: 'damaged' },
    ],
    ['of another program', (dir) => write(dir, 68, Buffer.from('GPKG')), { kind: 'damaged' }],
    ['made by a newer program', newer, { kind: 'newer', needs: '2.0.0' }],
    ['a folder', folderInPlace, { kind: 'cannotOpen', why: 'other' }],
  ])('%s', (_, spoil, problem) => {
    const dir = closedStore();
    spoil(dir);
    const before = bytesAt(storePath(dir));
    expect(opened(dir)).toEqual({ ok: false, problem });
    expect(bytesAt(storePath(dir))).toEqual(before);
  });

  it('with a garbled page, where it was not closed in good order', () => {
    const dir = folder();
    const store = storeIn(dir);
    for (let count = 0; count < 20; count++) newClient(store, `Kund ${count}`, 30);
    store.db.pragma('wal_checkpoint(TRUNCATE)');
    store.db.close();
    write(dir, 4096 * 12, new Uint8Array(4096).fill(0xa5));
    expect(opened(dir)).toEqual({ ok: false, problem: { kind: 'damaged' } });
  });

  it('with a garbled page that is met only later: what is on it is refused, and the next start finds it', () => {
    const dir = folder();
    const store = storeIn(dir);
    const { plan } = newClient(store, 'Stort AB', 500);
    closeStore(store);
    const name = '"seller-250"';
    write(dir, readFileSync(storePath(dir)).indexOf(name) & ~4095, new Uint8Array(4096).fill(0xa5));
    const again = openedIn(dir, surroundings()).store;
    const refused = { ok: false, problem: { kind: 'storeClosed' } };
    expect(openPlan(again, plan)).toEqual(refused);
    expect(applyEdits(again, { kind: 'plan', id: plan }, perMonth(3))).toEqual(refused);
    closeStore(again);
    expect(opened(dir)).toEqual({ ok: false, problem: { kind: 'damaged' } });
  });

  it('and set aside whole when one starts with an empty one', () => {
    const dir = closedStore();
    const bytes = readFileSync(storePath(dir)).subarray(0, -5000);
    for (const number of [1, 2]) {
      writeFileSync(storePath(dir), bytes);
      writeFileSync(`${storePath(dir)}-wal`, 'log');
      startEmpty(dir);
      expect(readFileSync(`${storePath(dir)}.damaged-${number}`)).toEqual(bytes);
      expect(readFileSync(`${storePath(dir)}.damaged-${number}-wal`, 'utf8')).toBe('log');
      const { store, isNew } = openedIn(dir, surroundings());
      expect(isNew).toBe(true);
      closeStore(store);
    }
  });
});

function gone(dir: string): void {
  rmSync(storePath(dir));
  writeFileSync(join(dir, 'men-sen-da.json'), '{"store"');
}

function newer(dir: string): void {
  const { store } = openedIn(dir, surroundings());
  store.db.exec(`UPDATE meta SET value = '2.0.0' WHERE key = 'needs'`);
  store.db.pragma('user_version = 9000');
  closeStore(store);
}

function folderInPlace(dir: string): void {
  rmSync(storePath(dir));
  mkdirSync(storePath(dir));
}

function bytesAt(path: string): Uint8Array | null {
  return existsSync(path) && statSync(path).isFile() ? readFileSync(path) : null;
}

describe('an older copy in the store’s place', () => {
  function changed(dir: string): { readonly device: string } {
    const { store } = openedIn(dir, surroundings());
    newClient(store, 'Nytt AB');
    closeStore(store);
    return store;
  }

  it('is opened, said, and written on under another name', () => {
    const dir = closedStore();
    const copy = join(dir, 'copy');
    copyFileSync(storePath(dir), copy);
    const { device } = changed(dir);
    copyFileSync(copy, storePath(dir));
    const again = openedIn(dir, { ...surroundings(), newId: () => 'fresh' });
    expect(again).toMatchObject({ isNew: false, warning: 'olderCopy', store: { device: 'fresh' } });
    expect(device).not.toBe('fresh');
    closeStore(again.store);
    // From now on it is the store that is here.
    const next = openedIn(dir, surroundings());
    expect(next.warning).toBeNull();
    closeStore(next.store);
  });

  it('is seen where another store altogether has been put there', () => {
    const dir = closedStore();
    const other = folder();
    const { store } = openedIn(other, { ...surroundings(), newId: () => 'other' });
    closeStore(store);
    copyFileSync(storePath(other), storePath(dir));
    const again = openedIn(dir, surroundings());
    expect(again.warning).toBe('olderCopy');
    closeStore(again.store);
  });
});

it('a profile that has been copied elsewhere is written on under another name', () => {
  const dir = closedStore();
  const elsewhere = folder();
  for (const file of ['men-sen-da.db', 'men-sen-da.json'])
    copyFileSync(join(dir, file), join(elsewhere, file));
  const here = openedIn(dir, surroundings());
  const there = openedIn(elsewhere, { ...surroundings(), newId: () => 'elsewhere' });
  expect(there).toMatchObject({ warning: null, store: { device: 'elsewhere' } });
  expect(here.store.device).not.toBe('elsewhere');
  for (const { store } of [here, there]) closeStore(store);
});

describe('while another program holds the store', () => {
  it('a change is refused, and done when it is let go', () => {
    const dir = folder();
    const store = storeIn(dir);
    const view = planView(newClient(store));
    const other: Store = openedIn(dir, surroundings()).store;
    store.db.pragma('busy_timeout = 20');
    const before = tablesOf(store);
    other.db.exec('BEGIN IMMEDIATE');
    expect(applyEdits(store, view, perMonth(3))).toEqual({
      ok: false,
      problem: { kind: 'cannotWrite', why: 'held', name: 'men-sen-da.db' },
    });
    other.db.exec('ROLLBACK');
    expect(tablesOf(store)).toEqual(before);
    must(applyEdits(store, view, perMonth(3)));
    other.db.close();
  });
});
